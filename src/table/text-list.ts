/** Texts as bytes of UTF-8, which cells name by their places: a dictionary of different ones, or those of some rows. */
export class TextList {
  private readonly kept: (string | undefined)[] | null;

  /**
   * @param spans two numbers a text: its first byte, and the byte after its last one
   * @param shared whether many cells have the same text, so that one that was decoded is worth keeping
   */
  constructor(
    readonly bytes: Uint8Array,
    readonly spans: Int32Array,
    readonly shared: boolean,
  ) {
    this.kept = shared ? [] : null;
  }

  get size(): number {
    return this.spans.length / 2;
  }

  text(at: number): string {
    const known = this.kept?.[at];
    if (known !== undefined) return known;
    const { bytes, spans } = this;
    const start = spans[at * 2]!;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, spans[at * 2 + 1]! - start).toString('utf8');
    if (this.kept !== null) this.kept[at] = text;
    return text;
  }
}

/** The list of these texts. @param shared as `TextList` has it */
export function textList(texts: readonly string[], shared: boolean): TextList {
  const spans = new Int32Array(texts.length * 2);
  const bytes = Buffer.from(texts.join(''));
  let at = 0;
  for (const [index, text] of texts.entries()) {
    spans[index * 2] = at;
    at += Buffer.byteLength(text);
    spans[index * 2 + 1] = at;
  }
  return new TextList(bytes, spans, shared);
}
