import { gzipSync } from 'node:zlib';
import { archiveLimits, unpackModel } from '../../../src/model/archive.js';
import type { Rng } from '../../../src/statistics/rng.js';
import { ending, Finding, type Attack, type Ending } from './attack.js';
import { mutatedBytes } from './bytes.js';
import { MemoryFolder } from './memory-files.js';
import { paxRecords, resealed, tarOf, type Entry } from './tar.js';
import { pick } from './tree.js';

/** Files of a model as it is. */
const plain = [
  'model.json',
  'weights.bin',
  'sub/a.json',
  'sub/deeper/b',
  'é.txt',
  'a b.txt',
  `${'long/'.repeat(30)}x`,
  'manifest.json',
];

const hostileNames = [
  ...[
    '../x',
    'a/../../x',
    '/tmp/x',
    '//x',
    'a//b',
    './a',
    'a/.',
    '..',
    '.',
    '',
    'C:x',
    'C:\\x',
    '..\\x',
    'aux.txt',
    'NUL',
    'a.',
    'a ',
  ],
  ...['a\u0001b', 'a\nb', '\u202ea', '\u0085', 'a/../b', 'sub/../../../etc/passwd', '../'.repeat(20), 'x'.repeat(1001)],
];

/** Kinds of entries that no model holds. */
const hostileTypes = ['1', '2', '3', '4', '6', '7', 'S', 'V', 'M', 'D', 'Z', '\u00ff'];

const hostileSizes: readonly (string | Uint8Array)[] = [
  ...[
    '77777777777\0',
    '99999999999\0',
    '-0000000001\0',
    '           \0',
    'abcdefghijk\0',
    '00000000012 ',
    '37777777777\0',
  ],
  Uint8Array.of(0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9),
  Uint8Array.of(0xff, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0),
  Uint8Array.of(0x80, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255),
];

/** An archive, and what must come of it: these files, a refusal, or (where bytes were changed) either. */
interface Case {
  readonly bytes: Buffer;
  readonly expected: ReadonlyMap<string, Buffer> | 'refused' | 'either';
}

/** The entries that make one file: its name may come in a field of its own, a pax header, or GNU's long name. */
function named(name: string, content: Buffer, random: Rng): Entry[] {
  const ascii = /^[ -~]*$/.test(name);
  const file = { name: ascii ? name.slice(0, 100) : 'other', content };
  if (name.length <= 100 && ascii && random.int(3) > 0) return [file];
  const slash = name.indexOf('/');
  if (ascii && slash > 0 && slash < 155 && name.length - slash - 1 <= 100 && random.int(2) === 0) {
    return [{ ...file, name: name.slice(slash + 1), prefix: name.slice(0, slash) }];
  }
  if (random.int(2) === 0)
    return [
      { name: '././@LongLink', type: 'L', content: Buffer.from(`${name}\0`), gnu: true },
      { ...file, gnu: true },
    ];
  const more = pick(
    [
      [],
      [['mtime', '1.5'] as const],
      [['size', String(content.length)] as const],
      [['comment', 'x'.repeat(5000)] as const],
    ],
    random,
  );
  return [{ name: 'PaxHeader', type: 'x', content: paxRecords([['path', name], ...more]) }, file];
}

function contentOf(random: Rng): Buffer {
  return Buffer.alloc(pick([0, 1, 5, 511, 512, 513, 2000], random), random.int(256));
}

function whole(random: Rng): { readonly entries: Entry[]; readonly files: Map<string, Buffer> } {
  const files = new Map<string, Buffer>();
  for (const name of plain) if (random.int(2) === 0) files.set(name, contentOf(random));
  if (files.size === 0) files.set('model.json', contentOf(random));
  const entries = [...files].flatMap(([name, content]) => named(name, content, random));
  if (random.int(4) === 0) entries.unshift({ name: pick(['sub/', 'empty/'], random), type: '5' });
  return { entries, files };
}

/** Something that must not be there, somewhere among what may. */
function hostile(random: Rng): Entry[] {
  const content = contentOf(random);
  switch (random.int(6)) {
    case 0:
      return named(pick(hostileNames, random), content, random);
    case 1:
      return [{ name: 'x', type: pick(hostileTypes, random), link: pick(['/etc/passwd', '../x', ''], random) }];
    case 2:
      return [
        ...named('twice', content, random),
        ...named(pick(['twice', 'TWICE', 'twice/x'], random), content, random),
      ];
    case 3:
      return [{ name: 'x', size: Uint8Array.of(0x80, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255), content }];
    case 4:
      return [{ name: pick(['../', '/etc/', 'a/../../b/'], random), type: '5' }];
    default:
      return [
        { name: 'PaxHeader', type: 'x', content: paxRecords([['path', pick(hostileNames, random)]]) },
        { name: 'fine', content },
      ];
  }
}

/** What lies about its sizes, or asks for much; what must come of it is not said. */
function odd(random: Rng): Entry[] {
  const content = contentOf(random);
  switch (random.int(6)) {
    case 0:
      return [{ name: 'x', size: pick(hostileSizes, random), content }];
    case 1:
      return [{ name: 'p', type: pick(['x', 'g', 'L', 'K'], random), size: pick(hostileSizes, random), content }];
    case 2:
      return [
        {
          name: 'p',
          type: pick(['x', 'g'], random),
          content: pick(
            ['0 a=b\n', '-20 a=b\n-10 c=d\n', '999 path=x\n', 'x', '6 path', '12 size=-5\n', '4 =\n'.repeat(2000)],
            random,
          ),
        },
        { name: 'x', content },
      ];
    case 3:
      return [
        {
          name: 'p',
          type: 'x',
          content: paxRecords([['size', pick(['-1', 'x', '1e9', '9'.repeat(30), '3'], random)]]),
        },
        { name: 'x', content },
      ];
    case 4:
      return [{ name: 'bomb', content: Buffer.alloc(1 << pick([12, 16, 20], random)) }];
    default:
      return Array.from({ length: random.int(20) }, () => ({
        name: 'g',
        type: 'g',
        content: paxRecords([[`k${random.int(9)}`, 'v'.repeat(random.int(3000))]]),
      }));
  }
}

function caseOf(random: Rng): Case {
  const { entries, files } = whole(random);
  const kind = random.int(8);
  if (kind < 2) return { bytes: packed(tarOf(entries), random), expected: files };
  if (kind < 5) {
    // Before the first file, after the last: never between a name's own header and its file.
    const bad = hostile(random);
    const bytes = packed(tarOf(random.int(2) === 0 ? [...bad, ...entries] : [...entries, ...bad]), random);
    return { bytes, expected: isHarmless(bad) ? 'either' : 'refused' };
  }
  if (kind < 6)
    return {
      bytes: packed(tarOf([...odd(random), ...entries], pick([0, 512, 1024, 10_240], random)), random),
      expected: 'either',
    };
  if (kind < 7)
    return { bytes: packed(resealed(mutatedBytes(tarOf(entries), random, 512)), random), expected: 'either' };
  return { bytes: mutatedBytes(packed(tarOf(entries), random), random), expected: 'either' };
}

/** A bad name of which the field holds a good part only, and an empty one that falls back to the field. */
function isHarmless(entries: readonly Entry[]): boolean {
  return entries.some(
    ({ name, type, content }) => (name.length >= 100 && type === undefined) || /^\d+ path=\n$/.test(String(content)),
  );
}

function packed(tar: Buffer, random: Rng): Buffer {
  const half = random.int(tar.length + 1);
  return random.int(4) === 0
    ? Buffer.concat([gzipSync(tar.subarray(0, half), { level: 1 }), gzipSync(tar.subarray(half), { level: 1 })])
    : gzipSync(tar, { level: 1 });
}

const limits = { ...archiveLimits, bytes: 1 << 19 };

export const archiveAttack: Attack = {
  name: 'archive',
  least: { accepted: 0.25, refused: 0.3 },
  async attempt(random): Promise<Ending> {
    const { bytes, expected } = caseOf(random);
    const folder = new MemoryFolder('/in/m.tar.gz', bytes);
    const shown = (): string => bytes.toString('base64').slice(0, 8000);
    const wish = expected === 'either' ? null : expected === 'refused' ? 'refused' : 'accepted';
    const ended = await ending(
      shown,
      'm.tar.gz',
      () => unpackModel(folder.files(), '/in/m.tar.gz', '/out/model', limits),
      wish,
    );
    expectInside(folder, ended, shown);
    const found = folder.below('/out/model');
    if (typeof expected === 'object' && !sameFiles(found, expected))
      throw new Finding(`${shown()}\nother files came of it: ${[...found.keys()].join()}`);
    return ended;
  },
};

/** Nothing is written beside the folder, and nothing is left of what was refused. */
function expectInside(folder: MemoryFolder, ended: Ending, shown: () => string): void {
  const outside = folder.written.filter(
    (path) => !path.startsWith('/out/model.unpacking/') || path.split('/').includes('..'),
  );
  if (outside.length > 0) throw new Finding(`${shown()}\nwrote ${outside.join()}`);
  const left = folder.paths().filter((path) => ended === 'refused' || !path.startsWith('/out/model/'));
  if (left.length > 0) throw new Finding(`${shown()}\nleft ${left.join()}`);
}

function sameFiles(found: ReadonlyMap<string, Buffer>, expected: ReadonlyMap<string, Buffer>): boolean {
  return (
    found.size === expected.size && [...expected].every(([name, content]) => found.get(name)?.equals(content) === true)
  );
}
