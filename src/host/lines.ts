import { StringDecoder } from 'node:string_decoder';

const longest = 10_000;

/** Cuts a stream of bytes into lines (`\n`, `\r\n`, `\r`). A line without an end is cut at 10,000 characters, so memory stays bounded. */
export class LineSplitter {
  private readonly decoder = new StringDecoder('utf8');
  private rest = '';

  constructor(private readonly onLine: (line: string) => void) {}

  push(chunk: Uint8Array): void {
    const text = this.rest + this.decoder.write(chunk);
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.onLine(line);
    while (this.rest.length > longest) {
      this.onLine(this.rest.slice(0, longest));
      this.rest = this.rest.slice(longest);
    }
  }

  end(): void {
    const last = (this.rest + this.decoder.end()).replace(/\r$/, '');
    this.rest = '';
    if (last !== '') this.onLine(last);
  }
}
