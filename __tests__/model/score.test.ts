import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Access, Environment } from '../../src/host/environment.js';
import { OutsideError } from '../../src/host/errors.js';
import { scoreModel, ScoringError, type Runtime, type ScoreJob } from '../../src/model/flavor.js';
import { temporaryFolder } from '../support/folders.js';
import { recordingLog, SourceProcess } from '../train/scene.js';
import { files, fixtures, malignant, records, train, trainingOn } from '../train/training.js';
import { hostEnvironment } from '../../src/project/environments/host.js';

function runtime(change: Partial<Runtime> = {}): Runtime {
  const runner = new SourceProcess();
  return {
    process: runner,
    environment: hostEnvironment({ process: runner, workspace: '/' }, 'test'),
    files,
    log: recordingLog(),
    workspace: '/',
    child: ['this-bundle'],
    ...change,
  };
}

async function jobIn(folder: string, flavor: ScoreJob['flavor']): Promise<ScoreJob> {
  await mkdir(join(folder, 'model'), { recursive: true });
  await writeFile(join(folder, 'input.csv'), 'row_id,a\n0,1\n1,2\n');
  return {
    modelFolder: join(folder, 'model'),
    model: { digest: '0'.repeat(64), files: {} },
    input: join(folder, 'input.csv'),
    output: join(folder, 'output.csv'),
    seed: 7,
    flavor,
    target: { column: 'y', task: 'regression', classes: [], positive: null },
    signature: { inputs: [{ name: 'a', type: 'number' }], outputs: [{ name: 'prediction', type: 'number' }] },
    backend: { kind: 'wasm' },
    timeoutMs: 1500,
  };
}

const byNode = (script: string): ScoreJob['flavor'] => ({ name: 'command', score: [process.execPath, '-e', script] });

describe('flavor command', () => {
  test('the program runs in the model folder, gets its paths by environment, and writes the predictions', async () => {
    const folder = temporaryFolder();
    const script = `
      const { readFileSync, writeFileSync } = require('node:fs');
      const factor = Number(readFileSync('factor.txt', 'utf8'));
      const rows = readFileSync(process.env.MLOPS_INPUT, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(','));
      const seed = Number(process.env.MLOPS_SEED);
      writeFileSync(process.env.MLOPS_OUTPUT, 'row_id,prediction\\n' + rows.map(([id, a]) => id + ',' + (a * factor + seed)).join('\\n') + '\\n');
      console.log(process.env.MLOPS_MODEL_DIR);`;
    const job = await jobIn(folder, byNode(script));
    await writeFile(join(job.modelFolder, 'factor.txt'), '10');
    const log = recordingLog();
    await scoreModel(job, runtime({ log }));
    expect(await readFile(job.output, 'utf8')).toBe('row_id,prediction\n0,17\n1,27\n');
    expect(log.lines).toEqual([job.modelFolder]);
  });

  test('the environment decides how the program is started', async () => {
    const job = await jobIn(temporaryFolder(), { name: 'command', score: 'program of the image' });
    const argv = [process.execPath, '-e', 'require("fs").writeFileSync(process.env.MLOPS_OUTPUT, "inside")'];
    const given: Access[] = [];
    const host = hostEnvironment({ process: new SourceProcess(), workspace: '/' }, 'test');
    const environment: Environment = {
      kind: 'container',
      digest: 'x',
      prepare: () => host.prepare(),
      installed: () => host.installed(),
      run: (command, access) => {
        given.push(access);
        return host.run({ ...command, argv }, access);
      },
    };
    await scoreModel(job, runtime({ environment }));
    expect(await readFile(job.output, 'utf8')).toBe('inside');
    expect(given).toEqual([{ reads: [job.modelFolder, job.input], writes: [dirname(job.output)], network: false }]);
  });

  test.each([
    {
      name: 'fails',
      script: 'console.error("no such thing"); process.exit(4)',
      expect: /ended with exit code 4\. Its last lines:\n {2}no such thing/,
    },
    { name: 'dies', script: 'process.kill(process.pid, "SIGKILL")', expect: /ended by the signal SIGKILL/ },
    { name: 'never ends', script: 'setInterval(() => {}, 1000)', expect: /stopped: it took too long/ },
    {
      name: 'writes nothing',
      script: 'console.log("hm")',
      expect: /wrote no file to MLOPS_OUTPUT\. Its last lines:\n {2}hm/,
    },
    {
      name: 'fails after writing',
      script: 'require("fs").writeFileSync(process.env.MLOPS_OUTPUT, "x"); process.exit(1)',
      expect: /exit code 1/,
    },
  ])('a program that $name is a ScoringError and leaves no output', async ({ script, expect: message }) => {
    const job = await jobIn(temporaryFolder(), byNode(script));
    await writeFile(job.output, 'of an earlier scoring');
    const scoring = scoreModel(job, runtime());
    await expect(scoring).rejects.toThrow(ScoringError);
    await expect(scoring).rejects.toThrow(message);
    expect(await files.stat(job.output)).toBeUndefined();
  });
});

describe('flavor tfjs', () => {
  const flavor = { name: 'tfjs', estimator: 'logistic', tfjs: '4.22.0', backend: 'wasm' } as const;

  test('scores in a child', async () => {
    const folder = temporaryFolder();
    const model = await trainingOn(
      join(fixtures, 'breast-cancer-train.csv'),
      malignant,
      'logistic',
      join(folder, 'model'),
      {
        params: { epochs: 3 },
      },
    );
    await train(model);
    const job = {
      ...(await jobIn(folder, flavor)),
      target: malignant,
      input: join(fixtures, 'breast-cancer-test.csv'),
    };
    await scoreModel({ ...job, signature: model.signature }, runtime());
    const rows = await records(job.output);
    expect(rows).toHaveLength(171);
    expect([...rows[0]!.keys()]).toEqual(['row_id', 'prediction', 'score']);
  });

  test('a model that is none is a ScoringError', async () => {
    const job = await jobIn(temporaryFolder(), flavor);
    const scoring = scoreModel(job, runtime());
    await expect(scoring).rejects.toThrow(ScoringError);
    await expect(scoring).rejects.toThrow(/pipeline\.json/);
  });

  const saying = (kind: string): readonly string[] => [
    process.execPath,
    '-e',
    `require("fs").writeFileSync(process.argv[2] + ".error.json", JSON.stringify({ format: "mlops-child-error/1", kind: "${kind}", message: "it broke" })); process.exit(1)`,
  ];
  test.each([
    {
      name: 'dies',
      child: [process.execPath, '-e', 'console.log("last words"); process.exit(5)'],
      error: ScoringError,
      expect: /exit code 5\. Its last lines:\n {2}last words/,
    },
    {
      name: 'takes too long',
      child: [process.execPath, '-e', 'setInterval(() => {}, 1000)'],
      error: ScoringError,
      expect: /took too long/,
    },
    { name: 'says that the machine failed', child: saying('outside'), error: OutsideError, expect: /^it broke$/ },
    { name: 'says that we failed', child: saying('defect'), error: Error, expect: /^it broke$/ },
  ])('a child that $name', async ({ child, error, expect: message }) => {
    const scoring = scoreModel(await jobIn(temporaryFolder(), flavor), runtime({ child }));
    await expect(scoring).rejects.toThrow(error);
    await expect(scoring).rejects.toThrow(message);
  });
});
