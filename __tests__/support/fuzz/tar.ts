/** One entry of a tar by hand (POSIX ustar and GNU): no library, so that it can be as hostile as it likes. */
export interface Entry {
  readonly name: string;
  /** The letter of its kind; by default an ordinary file. */
  readonly type?: string;
  readonly link?: string;
  readonly content?: string | Uint8Array;
  /** The field of the size as it is written, where it lies. */
  readonly size?: string | Uint8Array;
  /** A longer name's folder, in ustar's field of its own. */
  readonly prefix?: string;
  readonly gnu?: boolean;
}

/** The bytes of an archive, not compressed. */
export function tarOf(entries: readonly Entry[], end = 1024): Buffer {
  const parts = entries.flatMap((entry) => {
    const content = Buffer.from((entry.content ?? '') as Uint8Array);
    return [header(entry, content.length), content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...parts, Buffer.alloc(end)]);
}

function header(entry: Entry, length: number): Buffer {
  const block = Buffer.alloc(512);
  block.write(entry.name, 0, 100);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  Buffer.from((entry.size ?? `${length.toString(8).padStart(11, '0')}\0`) as Uint8Array).copy(block, 124, 0, 12);
  block.write('00000000000\0', 136);
  block.write('        ', 148);
  block.write(entry.type ?? '0', 156);
  block.write(entry.link ?? '', 157, 100);
  block.write(entry.gnu === true ? 'ustar  \0' : 'ustar\x0000', 257);
  block.write(entry.prefix ?? '', 345, 155);
  block.write(`${checksum(block).toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** The sum of a header's bytes, its own field taken as blanks. */
function checksum(block: Buffer): number {
  let sum = 8 * 32;
  for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) sum += block[at]!;
  return sum;
}

/** Makes the sums of all blocks that look like headers fit again, so that what was changed in them is read. */
export function resealed(tar: Buffer): Buffer {
  for (let at = 0; at + 512 <= tar.length; at += 512) {
    const block = tar.subarray(at, at + 512);
    if (block.toString('latin1', 257, 262) === 'ustar')
      block.write(`${checksum(block).toString(8).padStart(6, '0')}\0 `, 148);
  }
  return tar;
}

/** A pax header's records: each begins with its own length. */
export function paxRecords(records: readonly (readonly [string, string])[]): string {
  return records
    .map(([key, value]) => {
      const rest = Buffer.byteLength(` ${key}=${value}\n`);
      let length = rest + 1;
      while (String(length).length + rest !== length) length = String(length).length + rest;
      return `${length} ${key}=${value}\n`;
    })
    .join('');
}
