import { readFile, symlink, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { ScoringError } from '../../src/model/flavor.js';
import { packModel } from '../../src/model/archive.js';
import { modelDigest } from '../../src/model/digest.js';
import type { Candidate, Manifest } from '../../src/model/manifest.js';
import { FolderRegistry } from '../../src/registry/folder.js';
import type { Serving } from '../../src/serve/predict.js';
import type { Origin } from '../../src/run/origin.js';
import { runStep } from '../../src/run/runner.js';
import type { CandidateRuns } from '../../src/serve/candidate-runs.js';
import { predictOptions } from '../../src/serve/predict.options.js';
import { predictStep } from '../../src/serve/predict.step.js';
import { dataOptions } from '../../src/table/data.options.js';
import { candidate, draft, record } from '../registry/drafts.js';
import { temporaryFolder } from '../support/folders.js';
import { digestOf, sceneIn, type SceneContext } from '../train/scene.js';
import { regression } from '../train/training.js';

type PredictContext = SceneContext & Serving;

/** y = factor * a, by a program in Node in the model's folder; `answer` may spoil the predictions. */
const program = `
  const { readFileSync, writeFileSync } = require('node:fs');
  const factor = Number(readFileSync('factor.txt', 'utf8'));
  const rows = readFileSync(process.env.MLOPS_INPUT, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(','));
  const lines = rows.map(([id, a]) => id + ',' + Number(a) * factor).reverse();
  writeFileSync(process.env.MLOPS_OUTPUT, ['row_id,prediction', ...(factor < 0 ? lines.slice(1) : lines), ''].join('\\n'));`;

let context: PredictContext;
let folder = '';

beforeEach(async () => {
  folder = temporaryFolder();
  const scene = await sceneIn(folder, 'row_id,a,y\n0,1,1\n', regression('y'));
  const environments = { of: () => Promise.resolve(scene.environment) };
  context = { ...scene, environments, registry: new FolderRegistry(scene.files, join(folder, 'registry')), runs: none };
});

const none: CandidateRuns = { open: () => Promise.reject(new Error('no other run is asked for')) };

const score: Candidate['flavor'] = { name: 'command', score: [process.execPath, '-e', program] };

async function publish(version: string, factor: string, change: Partial<Manifest> = {}): Promise<void> {
  const model = join(folder, `model-${version}`);
  await mkdir(model);
  await writeFile(join(model, 'factor.txt'), factor);
  const archive = join(folder, `${version}.tar.gz`);
  await packModel(context.files, model, archive);
  const manifest: Partial<Manifest> = {
    flavor: score,
    target: regression('y'),
    signature: {
      inputs: [
        { name: 'a', type: 'number' },
        { name: 'sure', type: 'boolean' },
        { name: 'colour', type: 'string' },
      ],
      outputs: [{ name: 'prediction', type: 'number' }],
    },
    model: await modelDigest(context.files, model),
    ...change,
  };
  const made = await draft(context.files, join(folder, `draft-${version}`), version, manifest);
  if (Object.hasOwn(made.files, 'model.tar.gz')) {
    await context.files.copy(archive, made.files['model.tar.gz']!);
    made.manifest.files['model.tar.gz'] = {
      size: (await context.files.stat(archive))!.size,
      sha256: await context.files.digest(archive),
    };
  }
  expect(await context.registry.publish(made)).toBe('published');
}

async function predict(options: Record<string, unknown>): ReturnType<typeof runStep> {
  const data = dataOptions.parse({ source: 'x.csv', target: 'y' });
  return runStep(
    predictStep,
    {
      model: { name: 'flowers' },
      data,
      predict: predictOptions.parse(options),
      train: { backend: 'auto' },
      changes: { config: 'mlops.yml' },
    },
    context,
    false,
  );
}

const rows = 'colour,other,a,sure\nred,1,5,TRUE\n"a, ""b""",2,NA,\n,3,0.1,false\n';

describe('predict', () => {
  test('scores the rows of a file in their order, with the champion', async () => {
    await publish('1.0.0', '10');
    await publish('1.1.0', '100');
    await context.registry.promote(record('flowers', 1, '1.0.0'));
    await writeFile(join(folder, 'new.csv'), rows);
    const ran = await predict({ input: 'new.csv' });
    expect(ran).toMatchObject({ status: 'ok', summary: 'Predicted 3 rows with flowers 1.0.0: predictions.csv.' });
    expect(await readFile(join(folder, 'predictions.csv'), 'utf8')).toBe('row,prediction\n1,50\n2,0\n3,1\n');
    expect(ran.figures).toMatchObject({ version: '1.0.0', rows: 3 });
  });

  test('a version with a threshold decides at it, whatever its program says', async () => {
    const classes = { column: 'y', task: 'binary', classes: ['no', 'yes'], positive: 'yes' } as const;
    const binary = program
      .replace('row_id,prediction', 'row_id,prediction,score')
      .replace('Number(a) * factor', "'yes,' + Number(a) * factor");
    const change: Partial<Manifest> = {
      target: { ...classes, classes: [...classes.classes] },
      flavor: { name: 'command', score: [process.execPath, '-e', binary] },
    };
    await publish('1.0.0', '0.1', { ...change, decision: { threshold: 0.5, chosen: 'f1' } });
    await publish('1.1.0', '0.1', change);
    await writeFile(join(folder, 'new.csv'), rows);
    await predict({ input: 'new.csv', version: '1.0.0' });
    expect(await readFile(join(folder, 'predictions.csv'), 'utf8')).toBe(
      'row,prediction,score\n1,yes,0.5\n2,no,0\n3,no,0.010000000000000002\n',
    );
    await predict({ input: 'new.csv', version: '1.1.0' });
    expect(await readFile(join(folder, 'predictions.csv'), 'utf8')).toMatch(/\n2,yes,0\n/);
  });

  test('or with a named version, to a named file', async () => {
    await publish('1.0.0', '10');
    await publish('1.1.0', '100');
    await writeFile(join(folder, 'new.csv'), rows);
    await predict({ input: 'new.csv', version: '1.1.0', output: 'out/scores.csv' });
    expect(await readFile(join(folder, 'out', 'scores.csv'), 'utf8')).toBe('row,prediction\n1,500\n2,0\n3,10\n');
  });

  test.each([
    { name: 'no input', options: {}, expect: /predict\.input: .*it is missing; give --input FILE/ },
    { name: 'an input that is not there', options: { input: 'none.csv' }, expect: /none\.csv: no such file/ },
    { name: 'a folder as input', options: { input: 'registry' }, expect: /expected a CSV file/ },
    { name: 'the input as output', options: { input: 'new.csv', output: './new.csv' }, expect: /is the input itself/ },
    {
      name: 'a link to the input as output',
      options: { input: 'new.csv', output: 'link.csv' },
      expect: /is the input itself/,
    },
    { name: 'a folder as output', options: { input: 'new.csv', output: 'registry' }, expect: /is a folder/ },
    { name: 'no champion', options: { input: 'new.csv' }, expect: /flowers has no champion/ },
    { name: 'an unknown version', options: { input: 'new.csv', version: '9.9.9' }, expect: /9\.9\.9/ },
    {
      name: 'a rejected version',
      options: { input: 'new.csv', version: '2.0.0' },
      expect: /was rejected, so its model was not kept/,
    },
  ])('refuses $name', async ({ options, expect: message }) => {
    await publish('1.0.0', '10');
    await publish('2.0.0', '10', { verdict: { ...rejected } });
    await writeFile(join(folder, 'new.csv'), rows);
    await symlink(join(folder, 'new.csv'), join(folder, 'link.csv'));
    const predicting = predict(options);
    await expect(predicting).rejects.toThrow(UserError);
    await expect(predicting).rejects.toThrow(message);
    expect(await readFile(join(folder, 'new.csv'), 'utf8')).toBe(rows);
  });

  test.each([
    { name: 'a column is missing', csv: 'aa,sure,colour\n1,true,x\n', expect: /new\.csv:1: .*"a" \(found "aa"\)/ },
    {
      name: 'a number is none',
      csv: 'a,sure,colour\n1,true,x\nsecret,true,x\n',
      expect: /new\.csv:3: column "a": expected a number/,
    },
    {
      name: 'a boolean is none',
      csv: 'a,sure,colour\n1,perhaps,x\n',
      expect: /new\.csv:2: column "sure": expected true or false/,
    },
    { name: 'a row is ragged', csv: 'a,sure,colour\n1,true\n', expect: /new\.csv:2/ },
  ])('an input that does not fit: $name', async ({ csv, expect: message }) => {
    await publish('1.0.0', '10');
    await writeFile(join(folder, 'new.csv'), csv);
    const predicting = predict({ input: 'new.csv', version: '1.0.0' });
    await expect(predicting).rejects.toThrow(message);
    await expect(predicting).rejects.not.toThrow(/secret|perhaps/);
    await expect(readFile(join(folder, 'predictions.csv'))).rejects.toThrow('ENOENT');
  });

  test('a program that answers too few rows is named, and nothing is written', async () => {
    await publish('1.0.0', '-1');
    await writeFile(join(folder, 'new.csv'), rows);
    const predicting = predict({ input: 'new.csv', version: '1.0.0' });
    await expect(predicting).rejects.toThrow(ScoringError);
    await expect(predicting).rejects.toThrow(/flowers 1\.0\.0: .*1 row/);
    await expect(readFile(join(folder, 'predictions.csv'))).rejects.toThrow('ENOENT');
  });

  test('an archive that is not the model of its manifest', async () => {
    await publish('1.0.0', '10', { model: candidate().model });
    await writeFile(join(folder, 'new.csv'), rows);
    await expect(predict({ input: 'new.csv', version: '1.0.0' })).rejects.toThrow(
      /flowers 1\.0\.0: its model is not the one of its manifest/,
    );
  });
});

describe('predict with the candidate of another run', () => {
  const origin: Origin = {
    kind: 'run',
    number: 123,
    url: 'https://github.com/octo/flowers/actions/runs/123',
    repository: 'octo/flowers',
    event: 'pull_request',
    actor: 'ada',
    head: { repository: 'octo/flowers', branch: 'tune', commit: 'b'.repeat(40) },
  };

  /** A run that left a candidate, or what a test makes of it. */
  async function leave(
    factor: string,
    change: (left: Record<string, string | null>) => void = () => undefined,
  ): Promise<void> {
    const model = join(folder, 'candidate');
    await mkdir(model);
    await writeFile(join(model, 'factor.txt'), factor);
    const archive = join(folder, 'candidate.tar.gz');
    await packModel(context.files, model, archive);
    const manifest: Candidate = {
      ...candidate(),
      name: 'flowers',
      flavor: score,
      target: regression('y'),
      signature: { inputs: [{ name: 'a', type: 'number' }], outputs: [{ name: 'prediction', type: 'number' }] },
      model: await modelDigest(context.files, model),
    };
    const left: Record<string, string | null> = {
      'train/manifest.json': JSON.stringify(manifest),
      'train/model.tar.gz': archive,
    };
    change(left);
    const open: CandidateRuns['open'] = async (asked, to) => {
      expect(asked).toEqual({ run: '123', model: null, ownModel: 'flowers', trust: false });
      for (const [path, content] of Object.entries(left)) {
        if (content === null) continue;
        if (path.endsWith('.json')) await context.files.write(join(to, path), content);
        else await context.files.copy(content, join(to, path));
      }
      return { origin, record: null, own: false };
    };
    context = { ...context, runs: { open } };
    await writeFile(join(folder, 'new.csv'), rows);
  }

  test('not with the champion; says once whose it is, before its code runs', async () => {
    await publish('1.0.0', '10');
    await context.registry.promote(record('flowers', 1, '1.0.0'));
    await leave('1000');
    const ran = await predict({ input: 'new.csv', from_run: '123' });
    expect(ran.summary).toBe(
      'Predicted 3 rows with the candidate of run 123 of octo/flowers (flowers): predictions.csv.',
    );
    expect(await readFile(join(folder, 'predictions.csv'), 'utf8')).toBe('row,prediction\n1,5000\n2,0\n3,100\n');
    expect(ran.figures).toMatchObject({ model: 'flowers', version: null, rows: 3, origin: { number: 123 } });
    expect(context.log.lines.filter((line) => line.includes('octo/flowers'))).toEqual([
      'Predicts with the candidate of run 123 of octo/flowers (pull_request by ada, branch tune of octo/flowers, commit bbbbbbbbbb); its code runs on this machine.',
    ]);
  });

  test.each([
    { of: 'its own', digest: null, second: 'no' },
    { of: "another model's", digest: 'f'.repeat(64), second: 'yes' },
  ])('decides at the threshold that its run judged it with: $of', async ({ digest, second }) => {
    await leave('0.1', (left) => {
      const manifest = JSON.parse(left['train/manifest.json']!) as Candidate;
      const binary = program
        .replace('row_id,prediction', 'row_id,prediction,score')
        .replace('Number(a) * factor', "'yes,' + Number(a) * factor");
      const target = { column: 'y', task: 'binary', classes: ['no', 'yes'], positive: 'yes' };
      const flavor = { name: 'command', score: [process.execPath, '-e', binary] };
      left['train/manifest.json'] = JSON.stringify({ ...manifest, target, flavor });
      const scored = {
        ...{ version: null, digest: digest ?? manifest.model.digest, failure: null, rows: 3, seconds: 0, metrics: {} },
        ...{ roc: null, confusion: null, residuals: null, decision: { threshold: 0.5, chosen: 'f1' } },
      };
      const models = { candidate: scored, champion: null, anchor: null, baseline: null };
      const head = { format: 'mlops-evaluation/1', part: 'validation', rows: 3, rowsDigest: 'd' };
      left['evaluate/validation/metrics.json'] = JSON.stringify({ ...head, models });
    });
    await predict({ input: 'new.csv', from_run: '123' });
    expect(await readFile(join(folder, 'predictions.csv'), 'utf8')).toContain(`\n1,yes,0.5\n2,${second},0\n`);
  });

  test('one that was trained on a sample is told', async () => {
    await leave('10', (left) => {
      left['train/manifest.json'] = left['train/manifest.json']!.replace('{', '{"sample":{"rows":50,"of":600},');
    });
    await predict({ input: 'new.csv', from_run: '123' });
    expect(context.log.lines.join()).toMatch(/trained on 50 of 600 rows/);
  });

  test.each<{ name: string; change: (left: Record<string, string | null>) => void; expect: RegExp }>([
    {
      name: 'no candidate',
      change: (left) => (left['train/model.tar.gz'] = null),
      expect: /^run 123 of octo\/flowers: it has no candidate/,
    },
    {
      name: 'another model than its manifest says',
      change: (left) => {
        const manifest = JSON.parse(left['train/manifest.json']!) as Candidate;
        const model = { ...manifest.model, digest: '0'.repeat(64) };
        left['train/manifest.json'] = JSON.stringify({ ...manifest, model });
      },
      expect: /^candidate of run 123 of octo\/flowers: its model is not the one of its manifest/,
    },
    {
      name: 'a manifest of another version',
      change: (left) => (left['train/manifest.json'] = '{"format":"mlops-candidate/9"}'),
      expect: /train\/manifest\.json is not one that this version of the tool reads/,
    },
    {
      name: 'a model that is no archive',
      change: (left) => (left['train/model.tar.gz'] = join(folder, 'new.csv')),
      expect: /the archive is truncated or corrupt/,
    },
  ])('refuses $name, and nothing is written', async ({ change, expect: message }) => {
    await writeFile(join(folder, 'new.csv'), rows);
    await leave('10', change);
    const predicting = predict({ input: 'new.csv', from_run: '123' });
    await expect(predicting).rejects.toThrow(UserError);
    await expect(predicting).rejects.toThrow(message);
    await expect(readFile(join(folder, 'predictions.csv'))).rejects.toThrow('ENOENT');
  });

  describe('in its own virtual environment', () => {
    const bytes = 'wheel';
    const built = {
      kind: 'python',
      name: 'flowers',
      version: '1',
      file: 'flowers-1-py3-none-any.whl',
      sha256: digestOf(bytes),
      content: digestOf('content'),
    };
    const environment: Candidate['environment'] = { kind: 'venv', digest: digestOf('lock') };

    async function leavePackage(content: string): Promise<void> {
      const wheel = join(folder, built.file);
      await writeFile(wheel, content);
      await leave('10', (left) => {
        const manifest = JSON.parse(left['train/manifest.json']!) as Candidate;
        left['train/manifest.json'] = JSON.stringify({
          ...manifest,
          environment,
          code: { ...manifest.code, package: built },
        });
        left[`package/${built.file}`] = wheel;
      });
    }

    test('made from its record and the package of its run', async () => {
      const asked: unknown[] = [];
      const of: Serving['environments']['of'] = async (record, packages) => {
        asked.push(record, await Promise.all(packages.map((path) => readFile(path, 'utf8'))));
        return context.environment;
      };
      await leavePackage(bytes);
      context = { ...context, environments: { of } };
      await predict({ input: 'new.csv', from_run: '123' });
      expect(asked).toEqual([environment, [bytes]]);
    });

    test('not with another package than that of its manifest', async () => {
      await leavePackage('another wheel');
      await expect(predict({ input: 'new.csv', from_run: '123' })).rejects.toThrow(
        /^run 123 of octo\/flowers: the package in it is not the one of its train\/manifest\.json/,
      );
    });

    test('nor without one', async () => {
      await leavePackage(bytes);
      context = { ...context, environments: { of: () => Promise.resolve({ unavailable: 'it needs Python 2.7' }) } };
      await expect(predict({ input: 'new.csv', from_run: '123' })).rejects.toThrow(
        /^the candidate of run 123 .*cannot be had again: it needs Python 2\.7/,
      );
    });
  });

  test('an input that does not fit its signature', async () => {
    await leave('10');
    await writeFile(join(folder, 'new.csv'), 'b\n1\n');
    await expect(predict({ input: 'new.csv', from_run: '123' })).rejects.toThrow(/new\.csv:1: .*"a"/);
  });

  test.each([
    { options: { from_run: '123', version: '1.0.0' }, expect: /predict\.version: .*give one of them/ },
    { options: { trust: true }, expect: /predict\.trust: it belongs to --from-run/ },
    { options: { model: 'flowers' }, expect: /predict\.model: it belongs to --from-run/ },
  ])('refuses $options', async ({ options, expect: message }) => {
    await writeFile(join(folder, 'new.csv'), rows);
    await expect(predict({ input: 'new.csv', ...options })).rejects.toThrow(message);
  });
});

const rejected: Manifest['verdict'] = { verdict: 'reject', part: 'test', rule: null, sha256: '0'.repeat(64) };
