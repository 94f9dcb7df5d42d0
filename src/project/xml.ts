import { SaxesParser } from 'saxes';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { visible } from '../host/visible.js';

/** What is told of a document, in its order. */
export interface XmlReader {
  /** @param attributes by name */
  open(tag: string, attributes: ReadonlyMap<string, string>): void;
  close?(tag: string): void;
  text?(text: string): void;
}

/** Reports of a hundred thousand tests stay below it. */
const largest = 64 * 1024 * 1024;
const deepest = 100;

/**
 * Reads an XML file from beginning to end. Entities of a document are never expanded and nothing that it refers to is loaded: only the five of XML
 * itself are known, any other is an error.
 * @param name how errors call the file
 * @throws UserError where the file is too large, cut off, or not well-formed
 */
export async function readXml(files: Files, path: string, name: string, reader: XmlReader): Promise<void> {
  const size = (await files.stat(path))?.size ?? 0;
  if (size > largest) throw new UserError(`${name}: expected at most 64 MiB of XML, got ${size} bytes; split the run.`);
  const parser = parserFor(reader, name);
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const chunk of files.stream(path)) parser.write(decoder.decode(chunk, { stream: true }));
    parser.write(decoder.decode());
  } catch (cause) {
    if (cause instanceof UserError || !(cause instanceof Error)) throw cause;
    const reason = visible(cause.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')).slice(0, 200);
    throw new UserError(`${name}:${parser.line}: not well-formed XML (${reason}); let the tests write it again.`, {
      cause,
    });
  }
  close(parser, name);
}

function parserFor(reader: XmlReader, name: string): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new UserError(`${name}:${parser.line}: elements in each other over ${deepest} deep.`);
    reader.open(tag.name, new Map(Object.entries(tag.attributes)));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close?.(tag.name);
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  return parser;
}

/** Whatever is still open where the file ends was never written. */
function close(parser: SaxesParser, name: string): void {
  const { line } = parser;
  try {
    parser.close();
  } catch (cause) {
    throw new UserError(
      `${name}: cut off at line ${line}, before the end of the document; what wrote it was ended early or had no room, run it again.`,
      { cause },
    );
  }
}
