import { readPredictions } from '../../../src/evaluate/predictions.js';
import type { Target } from '../../../src/split/manifest.js';
import type { Rng } from '../../../src/statistics/rng.js';
import { ending, Finding, type Attack, type Ending } from './attack.js';
import { mutatedBytes } from './bytes.js';
import { memoryFiles } from './memory-files.js';
import { pick } from './tree.js';

const targets: readonly Target[] = [
  { column: 'y', task: 'binary', classes: ['no', 'yes'], positive: 'yes' },
  { column: 'y', task: 'binary', classes: ['0', '1'], positive: '1' },
  { column: 'y', task: 'multiclass', classes: ['a,b', 'c "d"', 'é', ''], positive: null },
  { column: 'y', task: 'regression', classes: [], positive: null },
];

/** What a scoring program may write in the place of a cell that is right. */
const wrongCells = [
  '',
  ' ',
  'NaN',
  'inf',
  '-inf',
  '1e400',
  'x',
  '1,5',
  '"',
  '0x10',
  '--1',
  'null',
  '\u0000',
  '9'.repeat(400),
  '1.0000001',
  '-0.1',
  '2',
];

type Row = string[];

/** A file as it should be: any order of rows and columns, columns that nobody asked for. */
function rightRows(ids: Int32Array, target: Target, random: Rng): { readonly head: Row; readonly rows: Row[] } {
  const classes = target.task === 'regression' ? [] : target.classes;
  const probabilities = target.task === 'multiclass' || (target.task === 'binary' && random.int(3) === 0);
  const head = [
    'row_id',
    'prediction',
    ...(target.task === 'binary' ? ['score'] : []),
    ...(probabilities ? classes.map((name) => `p_${name}`) : []),
  ];
  const rows = [...ids].map((id) => {
    const shares = classes.map((_, at) => (at === 0 ? 1 - (classes.length - 1) * 0.125 : 0.125));
    const positive = target.positive === null ? 0 : shares[classes.indexOf(target.positive)]!;
    const prediction = target.task === 'regression' ? String(random.normal()) : pick(classes, random);
    return [
      String(id),
      prediction,
      ...(target.task === 'binary' ? [String(positive)] : []),
      ...(probabilities ? shares.map(String) : []),
    ];
  });
  for (let at = rows.length - 1; at > 0; at--) {
    const other = random.int(at + 1);
    [rows[at], rows[other]] = [rows[other]!, rows[at]!];
  }
  return { head, rows };
}

function csv(rows: readonly Row[], random: Rng): string {
  const newline = pick(['\n', '\n', '\r\n'], random);
  const cell = (text: string): string =>
    /[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
  return `${pick(['', '', '\uFEFF'], random)}${rows.map((row) => row.map(cell).join(',')).join(newline)}${pick([newline, newline, ''], random)}`;
}

/** One mistake in the rows; each is one for whatever target. */
function withMistake(head: Row, rows: Row[], random: Rng): void {
  const row = pick(rows, random);
  switch (random.int(6)) {
    case 0:
      row[0] = pick(['x', '', '-1', '1e9', '99999', '1.5', 'NaN'], random);
      return;
    case 1:
      rows.push([...row]);
      return;
    case 2:
      rows.splice(rows.indexOf(row), 1);
      return;
    case 3:
      head[random.int(2)] = 'other';
      return;
    case 4:
      row[2 % row.length] = 'x';
      return;
    default:
      row[1] = 'no such class';
  }
}

export const predictionsAttack: Attack = {
  name: 'predictions',
  least: { accepted: 0.25, refused: 0.3 },
  async attempt(random): Promise<Ending> {
    const target = pick(targets, random);
    const ids = Int32Array.from({ length: 2 + random.int(30) }, (_, at) => 3 * at);
    const { head, rows } = rightRows(ids, target, random);
    const kind = random.int(6);
    if (kind === 1 || kind === 2) withMistake(head, rows, random);
    if (kind === 3) pick(rows, random)[random.int(head.length)] = pick(wrongCells, random);
    const text = csv([head, ...rows], random);
    const bytes = kind === 4 ? mutatedBytes(Buffer.from(text), random) : Buffer.from(text);
    const path = '/out/predictions.csv';
    let failure: string | null = null;
    const shown = (): string => bytes.toString('latin1').slice(0, 4000);
    await ending(
      shown,
      '',
      async () => {
        const read = await readPredictions(memoryFiles({ [path]: bytes }), path, ids, target);
        failure = 'failure' in read ? read.failure : null;
      },
      'accepted',
    );
    const told = failure as string | null;
    if (told !== null && !told.startsWith('its predictions')) throw new Finding(`${shown()}\nno clause: ${told}`);
    if ((kind === 0 || kind === 5) && told !== null) throw new Finding(`${shown()}\nwas refused: ${told}`);
    if ((kind === 1 || kind === 2) && told === null) throw new Finding(`${shown()}\nwas accepted`);
    return told === null ? 'accepted' : 'refused';
  },
};
