import { createHash } from 'node:crypto';
import { ByteText } from './byte-text.js';

/** SHA-256 of the rows of one group, of all and of each part; null where there are none. */
export interface GroupDigests {
  /** The upper 8 bits of the rows' hashes. */
  readonly group: number;
  readonly sums: readonly (Uint8Array | null)[];
}

/** Takes digests of rows that come in canonical order, and so group by group: the rows of a group are hashed at once. */
export class GroupedRows {
  private readonly done: GroupDigests[] = [];
  private group = -1;
  private readonly texts: readonly ByteText[];

  /** @param sums how many are taken at once: all rows, and some of them */
  constructor(sums: number) {
    this.texts = Array.from({ length: sums }, () => new ByteText());
  }

  /**
   * @param at where the hash of the row stands: 16 bytes, of which the fourth tells the group
   * @param also which sum, besides that of all rows, the row counts in
   */
  add(bytes: DataView, at: number, also: number | null): void {
    const group = bytes.getUint8(at + 3);
    if (group !== this.group) this.begin(group);
    this.texts[0]!.line(bytes, at, at + 16);
    if (also !== null) this.texts[also]!.line(bytes, at, at + 16);
  }

  finish(): GroupDigests[] {
    this.begin(-1);
    return this.done;
  }

  private begin(group: number): void {
    if (this.group >= 0) {
      const sums = this.texts.map((text) => (text.size === 0 ? null : sha256(text.written)));
      this.done.push({ group: this.group, sums });
    }
    this.group = group;
    for (const text of this.texts) text.clear();
  }
}

/**
 * The digest of rows in canonical order: SHA-256 over the names of the columns, sorted, as JSON in a line, and of each group of rows that has any
 * its number as a byte and the SHA-256 of its rows' hashes (128 bits of their values, see value-hash.ts). A group is the rows with the same upper
 * 8 bits of their hash. The same for any order of rows, files and columns.
 */
export class RowsDigest {
  private readonly hash;

  constructor(names: readonly string[]) {
    const sorted = [...names].sort();
    this.hash = createHash('sha256').update(`${JSON.stringify(sorted)}\n`);
  }

  add(group: number, sum: Uint8Array): void {
    this.hash.update(Uint8Array.of(group)).update(sum);
  }

  /** Hexadecimal; nothing can be added after it. */
  digest(): string {
    return this.hash.digest('hex');
  }
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
