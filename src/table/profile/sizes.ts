/** How much the accumulators of one column may keep. Follows from the number of columns alone, so that parts of the same data agree. */
export interface Sizes {
  /** Keys of a sketch of numbers, and values that are counted each. */
  readonly values: number;
  /** Texts that are counted each, and their bytes in all. */
  readonly texts: number;
  readonly textBytes: number;
  /** log2 of the registers of HyperLogLog. */
  readonly precision: number;
  /** log2 of the counters in a row of the Count-Min sketch. */
  readonly width: number;
}

const ordinaryColumns = 256;

/** Sizes for a table: the ordinary ones up to 256 columns, then smaller, so that a table of 50,000 columns fits in memory as well. */
export function sizesFor(columns: number): Sizes {
  const halvings = Math.max(0, Math.ceil(Math.log2(columns / ordinaryColumns)));
  const share = 2 ** halvings;
  return {
    values: Math.max(4096, 16_384 / share),
    texts: Math.max(1024, 16_384 / share),
    textBytes: Math.max(1 << 16, (1 << 20) / share),
    precision: Math.max(11, 14 - halvings),
    width: Math.max(12, 13 - halvings),
  };
}
