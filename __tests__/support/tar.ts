/** One entry of a tar, by hand (POSIX ustar): no library, so that it can be as hostile as it likes. */
export interface Item {
  readonly name: string;
  readonly type?: string;
  readonly link?: string;
  readonly content?: string;
}

function header(item: Item, size: number): Buffer {
  const block = Buffer.alloc(512);
  block.write(item.name, 0, 100);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write('        ', 148);
  block.write(item.type ?? '0', 156);
  block.write(item.link ?? '', 157, 100);
  block.write('ustar\0', 257);
  block.write('00', 263);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** A tar of these entries. */
export function tar(items: readonly Item[]): Buffer {
  const parts = items.flatMap((item) => {
    const content = Buffer.from(item.content ?? '');
    return [header(item, content.length), content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}
