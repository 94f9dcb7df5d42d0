import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './folders.js';

/** Changes to the files of a repository: null removes one. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** Cells of the tiny repository that no message may hold. */
export const cellsOfTiny = /P-\d{4}|rose|moss|azure|CELL/;

const header = 'id,size,weight,colour,sold';

/** Rows of the tiny repository: `sold` follows from the other columns with some noise, the same every time. */
export function tinyRows(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const [size, weight, colour] = [(i * 7919) % 997, (i * 104729) % 89, i % 3];
    const score = size + 3 * weight + 100 * colour + 8 * ((i * 31) % 41);
    const id = `P-${String(i + 1).padStart(4, '0')}`;
    // As somebody wrote it down who rounds: a number that is another one in every row would be warned of.
    const read = 8 * Math.floor(size / 8);
    return `${id},${read},${weight},${['rose', 'moss', 'azure'][colour]!},${score > 720 ? 'yes' : 'no'}`;
  });
}

/** A CSV file of the tiny repository. */
export function tinyCsv(rows: readonly string[], head: string = header): string {
  return `${[head, ...rows].join('\n')}\n`;
}

/** The configuration of the tiny repository, with keys below `train` or at the top added. */
export function tinyConfig(train = 'params: {epochs: 20, learning_rate: 0.1}', rest = ''): string {
  return `model: tiny
data:
  source: data.csv
  target: sold
  positive: yes
  key: id
  ignore: id
train:
  ${train.split('\n').join('\n  ')}
${rest}`;
}

/** Programs that train and score in the place of the built-in flavor; the scoring one says what it is told to. */
export const ownPrograms = 'command: [node, train.js]\nscore: [node, score.js]';

/** A training program that leaves a scoring program with this body; `ids` are the row ids. */
export function programs(body: string): Changes {
  const score = `import { readFileSync, writeFileSync } from 'node:fs';
const ids = readFileSync(process.env.MLOPS_INPUT, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(',')[0]);
const write = (lines, head = 'row_id,prediction,score') => writeFileSync(process.env.MLOPS_OUTPUT, [head, ...lines].join('\\n') + '\\n');
${body}
`;
  return {
    'package.json': '{"type": "module"}\n',
    'train.js': `import { writeFileSync } from 'node:fs';
writeFileSync(process.env.MLOPS_MODEL_DIR + '/package.json', '{"type": "module"}');
writeFileSync(process.env.MLOPS_MODEL_DIR + '/score.js', ${JSON.stringify(score)});
`,
    'mlops.yml': tinyConfig(ownPrograms),
  };
}

/** A repository of 240 rows, or a copy of `template`, with changes; a run of it takes a second or two. */
export function tinyCopy(changes: Changes = {}, template: string | null = null): string {
  const folder = join(temporaryFolder(), 'tiny');
  if (template === null) write(folder, { 'mlops.yml': tinyConfig(), 'data.csv': tinyCsv(tinyRows(240)) });
  else cpSync(template, folder, { recursive: true });
  write(folder, changes);
  return folder;
}

/** Writes and removes files of a folder. */
export function write(folder: string, changes: Changes): void {
  for (const [path, content] of Object.entries(changes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (content === null) rmSync(join(folder, path), { recursive: true, force: true });
    else writeFileSync(join(folder, path), content);
  }
}
