import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { visible } from '../host/visible.js';
import { readXml } from './xml.js';

/** Lines of a program: how many ran during the tests, and how many could have. */
export interface CoveredLines {
  readonly covered: number;
  readonly valid: number;
}

/**
 * Reads a coverage report: lcov where the name ends in `.info` or `.lcov`, else Cobertura's XML.
 * @param name how errors call the file
 * @throws UserError where it is neither, or cut off
 */
export function readCoverage(files: Files, path: string, name: string): Promise<CoveredLines> {
  return /\.(?:info|lcov)$/i.test(path) ? readLcov(files, path, name) : readCobertura(files, path, name);
}

/** Cobertura: the root says both numbers; where it does not, the lines of the classes are counted. */
async function readCobertura(files: Files, path: string, name: string): Promise<CoveredLines> {
  let root: ReadonlyMap<string, string> | null = null;
  let inMethods = 0;
  const counted = { covered: 0, valid: 0 };
  await readXml(files, path, name, {
    open(tag, attributes) {
      if (root === null) {
        root = attributes;
        if (tag !== 'coverage')
          throw new UserError(
            `${name}: expected a Cobertura report (<coverage>), got <${visible(tag).slice(0, 100)}>; correct test.coverage.`,
          );
      }
      if (tag === 'methods') inMethods += 1;
      // The lines of a method stand once more below its class.
      if (tag !== 'line' || inMethods > 0) return;
      counted.valid += 1;
      if (Number(attributes.get('hits')) > 0) counted.covered += 1;
    },
    close(tag) {
      if (tag === 'methods') inMethods -= 1;
    },
  });
  const said = (key: string): number | null => wholeNumber(root?.get(key));
  const [covered, valid] = [said('lines-covered'), said('lines-valid')];
  return covered === null || valid === null ? counted : checked(covered, valid, name);
}

/** lcov: `LH` and `LF` of each file, or its `DA` lines where they are missing. */
async function readLcov(files: Files, path: string, name: string): Promise<CoveredLines> {
  const total = { covered: 0, valid: 0 };
  let file = emptyRecord();
  for await (const line of linesOf(files, path)) {
    const found = /^(DA|LF|LH|SF|end_of_record)(?::(.*))?$/.exec(line);
    if (found === null) continue;
    const [, key, value = ''] = found;
    if (key === 'SF') file = { ...emptyRecord(), open: true };
    else if (key === 'LF') file.found = wholeNumber(value);
    else if (key === 'LH') file.hit = wholeNumber(value);
    else if (key === 'DA') {
      file.lines += 1;
      if (Number(value.split(',')[1]) > 0) file.hits += 1;
    } else {
      total.valid += file.found ?? file.lines;
      total.covered += file.hit ?? file.hits;
      file = emptyRecord();
    }
  }
  if (file.open) {
    throw new UserError(
      `${name}: cut off, the last file has no end_of_record; what wrote it was ended early or had no room, run it again.`,
    );
  }
  return checked(total.covered, total.valid, name);
}

interface Record {
  open: boolean;
  found: number | null;
  hit: number | null;
  lines: number;
  hits: number;
}

function emptyRecord(): Record {
  return { open: false, found: null, hit: null, lines: 0, hits: 0 };
}

async function* linesOf(files: Files, path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of files.stream(path)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}

function checked(covered: number, valid: number, name: string): CoveredLines {
  if (covered > valid) {
    throw new UserError(
      `${name}: ${covered} lines covered of ${valid}, which cannot be; let the tests write the report again.`,
    );
  }
  return { covered, valid };
}
