import type * as Yaml from 'yaml';
import type { Node, Pair } from 'yaml';

/** Replacements of parts of a text, by places of the text as it was. */
export class Splices {
  private readonly found: { start: number; end: number; text: string }[] = [];
  private readonly newline: string;

  constructor(private readonly text: string) {
    this.newline = text.includes('\r\n') ? '\r\n' : '\n';
  }

  add(start: number, end: number, text: string): void {
    this.found.push({ start, end, text });
  }

  /** New lines after the line in which a place lies. */
  afterLine(place: number, ...lines: string[]): void {
    const feed = this.text.indexOf('\n', place);
    const end = feed < 0 ? this.text.length : feed > 0 && this.text[feed - 1] === '\r' ? feed - 1 : feed;
    this.add(end, end, lines.map((line) => this.newline + line).join(''));
  }

  result(): string {
    const sorted = this.found.map((splice, order) => ({ ...splice, order })).sort((a, b) => a.start - b.start || a.order - b.order);
    let result = '';
    let at = 0;
    for (const { start, end, text } of sorted) {
      result += this.text.slice(at, start) + text;
      at = end;
    }
    return result + this.text.slice(at);
  }
}

/** Where the last thing inside a node ends: its value, without what follows on the line. */
export function leafEnd(yaml: typeof Yaml, node: Node | Pair | null): number {
  if (node === null) return 0;
  if (yaml.isPair(node)) {
    const value = node.value as Node | null;
    const key = node.key as Node;
    if (value?.range === undefined || value.range === null) return key.range![1];
    return value.range[0] === value.range[1] ? key.range![1] : leafEnd(yaml, value);
  }
  if (yaml.isCollection(node) && node.flow !== true && node.items.length > 0) return leafEnd(yaml, node.items.at(-1) as Node | Pair);
  const end = node.range![1];
  // A block scalar ends after its last line.
  return yaml.isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') ? end - 1 : end;
}

/** Characters between the beginning of its line and a place. */
export function indentAt(text: string, place: number): number {
  return place - (text.lastIndexOf('\n', place - 1) + 1);
}
