/**
 * A copy of a cell's text that shares no memory with the block it was cut from. A kept cell otherwise keeps its whole block (about 256 kB) alive:
 * V8 stores a slice of 13 characters or more as a reference to its parent.
 */
export function ownText(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
