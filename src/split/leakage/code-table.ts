/** Numbers different hashes of 64 bits from 0 on, in the order in which they come first. Memory: 24 bytes a place; used again for one set after another. */
export class CodeTable {
  /** Different hashes so far. */
  size = 0;
  private readonly mask: number;
  private readonly codes: Int32Array;
  private readonly hashes: Int32Array;

  /** @param most hashes that will be asked for */
  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(most * 2 + 2));
    this.mask = places - 1;
    this.codes = new Int32Array(places);
    this.hashes = new Int32Array(places * 2);
  }

  clear(): void {
    this.size = 0;
    this.codes.fill(0);
  }

  code(a: number, b: number): number {
    const { codes, hashes, mask } = this;
    let place = a & mask;
    // A free place has the code 0, so codes are kept plus one.
    while (codes[place] !== 0 && (hashes[place * 2] !== a || hashes[place * 2 + 1] !== b)) place = (place + 1) & mask;
    if (codes[place] === 0) {
      codes[place] = ++this.size;
      hashes[place * 2] = a;
      hashes[place * 2 + 1] = b;
    }
    return codes[place]! - 1;
  }
}
