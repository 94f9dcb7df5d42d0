import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isConsistent } from '../../../src/table/profile/consistent.js';
import { documentOf, partOf } from '../../../src/table/profile/document.js';
import { mergeTables } from '../../../src/table/profile/merge-tables.js';
import { rng } from '../../../src/statistics/rng.js';
import { partOfRows } from '../../table/profile/profiling.js';
import { ending, Finding, type Attack, type Ending } from './attack.js';
import { mutatedBytes } from './bytes.js';
import { jsonCase } from './json-text.js';
import { pick, type Tree } from './tree.js';

const drawn = rng('profile document');
const part = partOfRows(
  Array.from({ length: 80 }, (_, row) => [
    String(drawn.normal()),
    row % 9 === 0 ? null : pick(['rose', 'moss', 'azure'], drawn),
    row % 2 === 0 ? 'true' : 'false',
    `2026-01-${String(1 + (row % 28)).padStart(2, '0')}`,
    pick(['yes', 'no'], drawn),
  ]),
  ['number', 'string', 'boolean', 'string', 'string'],
  { target: 'e', guessed: true },
);
const document = documentOf(part);
const packed = inflateRawSync(Buffer.from(document.part, 'base64'));
const arrays = packed.subarray(4 + packed.readUInt32LE());
const head = JSON.parse(packed.toString('utf8', 4, 4 + packed.readUInt32LE())) as Tree;

/** A document whose packed part says something else. */
function repacked(text: string, bytes: Buffer): string {
  const own = Buffer.from(text);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(own.length);
  return JSON.stringify({
    ...document,
    part: deflateRawSync(Buffer.concat([size, own, bytes]), { level: 1 }).toString('base64'),
  });
}

/** What `mlops profile --merge` reads. */
export const profileDocumentAttack: Attack = {
  name: 'profile document',
  least: { accepted: 0.1, refused: 0.2 },
  attempt(random): Promise<Ending> {
    const kind = random.int(4);
    const inner = kind === 0 ? JSON.stringify(head) : jsonCase(head, random);
    const text =
      kind === 1
        ? jsonCase(document, random)
        : repacked(inner, kind === 0 ? mutatedBytes(arrays, random, arrays.length) : arrays);
    return ending(
      () => (kind === 1 ? text : inner).slice(0, 20_000),
      'other.json',
      () => {
        const merged = mergeTables([
          { file: 'own.json', part },
          { file: 'other.json', part: partOf(text, 'other.json') },
        ]);
        const made = documentOf(merged);
        if (!isConsistent(made) || JSON.stringify(made) === '')
          throw new Finding(`${inner}\nmakes an inconsistent profile`);
      },
    );
  },
};
