import { join } from 'node:path';
import type { NodeFiles } from '../../src/host/node-files.js';
import { packModel } from '../../src/model/archive.js';
import { modelDigest } from '../../src/model/digest.js';
import type { Candidate, Manifest } from '../../src/model/manifest.js';
import type { Pin } from '../../src/registry/record.js';
import type { SplitManifest, Target } from '../../src/split/manifest.js';
import type { Cell } from '../../src/table/table.js';
import { csvRow } from '../../src/table/write.js';
import { contextIn, type ProjectContext } from '../project/context.js';
import { candidate, sha256 } from '../registry/drafts.js';

export const binary: Target = { column: 'kind', task: 'binary', classes: ['a', 'b'], positive: 'b' };
export const regression: Target = { column: 'kind', task: 'regression', classes: [], positive: null };

/** A row of the made data. `length` tells the class, mostly. */
export interface Row {
  readonly id: number;
  readonly length: number;
  readonly colour: Cell;
  /** binary: 1 is positive; regression: the value. */
  readonly y: number;
}

const colours: readonly Cell[] = ['red', 'a,b "c"\nd', null, '', '=1+1', 'NA'];

/** Rows of a part: every tenth row of the data is a validation row, every other tenth a test row. */
export function rowsOf(part: 'train' | 'validation' | 'test', target: Target = binary): Row[] {
  const rows: Row[] = [];
  for (let id = 0; id < 400; id++) {
    const where = id % 10 === 3 ? 'validation' : id % 10 === 7 ? 'test' : 'train';
    if (where !== part) continue;
    const noise = ((id * 37) % 101) / 101;
    const positive = (id * 7) % 11 < 4 ? 1 : 0;
    const length = Number((positive * 0.7 + noise).toFixed(3));
    const y = target.task === 'regression' ? Number((2 * length + ((id * 13) % 17) / 10 - 1).toFixed(3)) : positive;
    rows.push({ id, length, colour: colours[Math.floor(id / 10) % colours.length]!, y });
  }
  return rows;
}

/** A scoring program: a Node script that is given `rows` (objects by column name, text) and writes `output`. */
export function program(body: string): string {
  return `
import { readFileSync, writeFileSync } from 'node:fs';
const text = readFileSync(process.env.MLOPS_INPUT, 'utf8');
console.log('header ' + text.split('\\n')[0]);
// Cells with line ends are in quotes: the id and the length stand before them.
const rows = [...text.matchAll(/^(\\d+),([-0-9.]+)/gm)].map((m) => ({ id: m[1], length: Number(m[2]) }));
const logistic = (x) => 1 / (1 + Math.exp(-x));
const write = (output) => writeFileSync(process.env.MLOPS_OUTPUT, output);
const score = (row) => logistic(6 * (row.length - 0.8));
const line = (row) => row.id + ',' + (score(row) > 0.5 ? 'b' : 'a') + ',' + score(row);
const header = 'row_id,prediction,score';
${body}
`;
}

/** Answers right, rows in reverse order. */
export const right = program(`write([header, ...rows.map(line).reverse()].join('\\n') + '\\n');`);

export interface Workspace {
  readonly context: ProjectContext;
  readonly split: SplitManifest;
}

/** A run directory in which split has run. */
export async function workspace(files: NodeFiles, target: Target = binary): Promise<Workspace> {
  const context = contextIn(await files.temporary(), files);
  const part = (name: 'train' | 'validation' | 'test'): SplitManifest['parts']['train'] => ({
    rows: rowsOf(name).length,
    classes: {},
    digest: sha256(name),
  });
  const split: SplitManifest = {
    format: 'mlops-split-manifest/1',
    policy: candidate().data.split.policy,
    policyDigest: sha256('policy'),
    target,
    columns: [
      { name: 'length', type: 'number' },
      { name: 'colour', type: 'string' },
      { name: 'kind', type: target.task === 'regression' ? 'number' : 'string' },
    ],
    features: ['length', 'colour'],
    data: { files: [], rows: 400, fingerprint: sha256('data') },
    parts: { train: part('train'), validation: part('validation'), test: part('test') },
    deviation: 0,
    comparable: { champion: null, anchor: null },
  };
  await context.run.write('split/manifest.json', split);
  for (const name of ['train', 'validation', 'test'] as const) {
    const lines = rowsOf(name, target).map(({ id, length, colour, y }) =>
      csvRow([String(id), String(length), colour, target.task === 'regression' ? String(y) : y === 1 ? 'b' : 'a']),
    );
    await files.write(context.run.path(`split/${name}.csv`), `row_id,length,colour,kind\n${lines.join('\n')}\n`);
  }
  await pin(context, {});
  return { context, split };
}

/** Writes champion/pin.json. */
export async function pin(context: ProjectContext, change: Partial<Pin>): Promise<void> {
  const none: Pin = {
    format: 'mlops-pin/1',
    registry: 'a folder',
    model: 'flowers',
    number: 0,
    champion: null,
    anchor: null,
    newest: null,
    looks: [],
    epochs: [],
  };
  await context.run.write('champion/pin.json', { ...none, ...change });
}

/** Packs a model whose program is `script` and gives the part of its manifest that tells of it. */
async function pack(context: ProjectContext, script: string, to: string): Promise<Pick<Candidate, 'model' | 'flavor'>> {
  const { files, run } = context;
  const folder = await files.temporary();
  await files.write(join(folder, 'score.mjs'), script);
  await packModel(files, folder, run.path(to));
  return {
    model: await modelDigest(files, folder),
    flavor: { name: 'command', score: [process.execPath, 'score.mjs'] },
  };
}

/** Puts a candidate into train/. */
export async function train(
  { context, split }: Workspace,
  script: string,
  change: Partial<Candidate> = {},
): Promise<Candidate> {
  const packed = await pack(context, script, 'train/model.tar.gz');
  const trained = candidate({ ...packed, target: split.target, ...change });
  await context.run.write('train/manifest.json', trained);
  return trained;
}

/** Puts a registered version into champion/<role>/; pin it besides. */
export async function register(
  { context, split }: Workspace,
  role: 'champion' | 'anchor',
  version: string,
  script: string,
  change: Partial<Manifest> = {},
): Promise<void> {
  const packed = await pack(context, script, `champion/${role}/model.tar.gz`);
  const manifest: Manifest = {
    ...candidate({ ...packed, target: split.target }),
    version,
    createdAt: '2025-01-02T03:04:05.000Z',
    actor: 'ada',
    run: null,
    metrics: { validation: null, test: null },
    champion: null,
    verdict: { verdict: 'promote', part: 'test', rule: 'first', sha256: sha256('verdict') },
    files: {},
    ...change,
    format: 'mlops-manifest/1',
  };
  await context.run.write(`champion/${role}/manifest.json`, manifest);
}
