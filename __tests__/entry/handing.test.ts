import { beforeEach, describe, expect, test } from '@jest/globals';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { artifactName, receive, reportedModels } from '../../src/entry/handing.js';
import type { ArtifactSource, StoredArtifact } from '../../src/host/artifacts.js';
import type { RunRecord } from '../../src/run/run-record.js';
import { temporaryFolder, testFiles } from '../support/folders.js';

/** Artifacts that are folders. */
class Folders implements ArtifactSource {
  readonly stored: (StoredArtifact & { readonly folder: string })[] = [];

  add(name: string, files: Readonly<Record<string, string>>, record: Partial<RunRecord> | null = {}): void {
    const folder = temporaryFolder();
    const all = record === null ? files : { ...files, 'run.json': JSON.stringify({ ...recordOf(), ...record }) };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    this.stored.push({ name, id: this.stored.length + 1, size: 1, folder });
  }

  list(): Promise<readonly StoredArtifact[]> {
    return Promise.resolve(this.stored);
  }

  download({ id }: StoredArtifact, to: string): Promise<void> {
    cpSync(this.stored.find((artifact) => artifact.id === id)!.folder, to, { recursive: true, verbatimSymlinks: true });
    return Promise.resolve();
  }
}

function recordOf(): RunRecord {
  return {
    format: 'mlops-run/1',
    model: 'tiny',
    flow: 'release',
    job: 'candidate',
    attempt: 1,
    repository: 'octo/tiny',
    revision: 'a'.repeat(40),
    dirty: false,
    configuration: { data: { source: 'data.csv', target: 'kind' } },
  };
}

let source: Folders;
let root: string;
const files = testFiles();

beforeEach(() => {
  source = new Folders();
  root = join(temporaryFolder(), '.mlops');
});

const inRun = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('a run directory that is put together from what jobs left', () => {
  test('an artifact has one writer: a model, a job, an attempt', () => {
    expect(artifactName('tiny', { job: 'candidate', attempt: 2 })).toBe('mlops-tiny-candidate-2');
  });

  test('files of several jobs; where two have one, the first that is named', async () => {
    source.add('mlops-tiny-candidate-1', { 'gate/verdict.json': 'candidate', 'train/model.tar.gz': 'model' });
    source.add('mlops-tiny-quality-1', { 'test/commands.json': 'quality', 'gate/verdict.json': 'quality' });
    const record = await receive(['mlops-tiny-candidate-1', 'mlops-tiny-quality-1'], source, files, root);
    expect(record).toEqual(recordOf());
    expect([inRun('gate/verdict.json'), inRun('test/commands.json'), inRun('train/model.tar.gz')]).toEqual([
      'candidate',
      'quality',
      'model',
    ]);
  });

  test('a name without its attempt takes the highest by number', async () => {
    for (const attempt of [9, 10, 2])
      source.add(`mlops-tiny-quality-${attempt}`, { 'test/commands.json': `${attempt}` });
    source.add('mlops-tiny-quality-more-11', { 'test/commands.json': 'of another job' });
    await receive(['mlops-tiny-quality'], source, files, root);
    expect(inRun('test/commands.json')).toBe('10');
  });

  test('what stood there before is gone; reports, models in pieces and links do not come along', async () => {
    mkdirSync(join(root, 'gate'), { recursive: true });
    writeFileSync(join(root, 'gate/verdict.json'), 'of last week');
    source.add('mlops-tiny-candidate-1', {
      'report/report.html': '<script>',
      'train/model/model.pkl': 'code',
      'split/train.csv': 'rows',
      'package/a.whl': 'package',
    });
    symlinkSync('/etc/passwd', join(source.stored[0]!.folder, 'package/b.whl'));
    await receive(['mlops-tiny-candidate-1'], source, files, root);
    for (const path of ['gate', 'report', 'train', 'split', 'package/b.whl'])
      expect(existsSync(join(root, path))).toBe(false);
    expect(inRun('package/a.whl')).toBe('package');
  });

  test.each([
    {
      name: 'an artifact that is not there, which names those that are',
      add: () => source.add('mlops-tiny-quality-1', {}),
      wanted: ['mlops-tiny-candidate-1'],
      says: /^from: this run has no artifact "mlops-tiny-candidate-1"; it has mlops-tiny-quality-1\.$/,
    },
    {
      name: 'none at all',
      add: () => undefined,
      wanted: ['mlops-tiny-candidate-1'],
      says: /no job has left one yet/,
    },
    {
      name: 'one that another action left',
      add: () => source.add('coverage', { 'index.html': '' }, null),
      wanted: ['coverage'],
      says: /^coverage: expected an artifact that a job of this tool left, found no run\.json in it\.$/,
    },
    {
      name: 'two models',
      add: () => {
        source.add('a', {});
        source.add('b', {}, { model: 'other' });
      },
      wanted: ['a', 'b'],
      says: /^from: b is of model other, the first artifact of tiny/,
    },
    {
      name: 'two commits',
      add: () => {
        source.add('a', {});
        source.add('b', {}, { revision: 'b'.repeat(40) });
      },
      wanted: ['a', 'b'],
      says: /^from: b is of revision b{40}/,
    },
    {
      name: 'a model whose name is a path',
      add: () => source.add('a', {}, { model: '../../x' }),
      wanted: ['a'],
      says: /^a: its run\.json is not one that this version/,
    },
    {
      name: 'a revision that is a workflow command',
      add: () => source.add('a', {}, { revision: '::set-output name=x::y' }),
      wanted: ['a'],
      says: /^a: its run\.json is not one/,
    },
    {
      name: 'a newer format',
      add: () => source.add('a', {}, { format: 'mlops-run/2' } as never),
      wanted: ['a'],
      says: /^a: its run\.json is not one/,
    },
  ])('refuses $name', async ({ add, wanted, says }) => {
    add();
    await expect(receive(wanted, source, files, root)).rejects.toThrow(says);
  });
});

describe('the models of another run', () => {
  const names = (...given: string[]): StoredArtifact[] => given.map((name, id) => ({ name, id, size: 1 }));

  test('each with its jobs, the candidate first; artifacts of others and of other jobs are passed over', () => {
    const stored = names(
      'mlops-churn-quality-1',
      'mlops-churn-candidate-1',
      'mlops-churn-candidate-2',
      'mlops-price-model-candidate-1',
      'mlops-churn-report-1.html',
      'coverage',
      'mlops-$(id)-candidate-1',
      'mlops-a\n::error::-candidate-1',
    );
    expect([...reportedModels(stored)]).toEqual([
      ['churn', ['mlops-churn-candidate', 'mlops-churn-quality']],
      ['price-model', ['mlops-price-model-candidate']],
    ]);
  });
});
