import { describe, expect, test } from '@jest/globals';
import { RunDirectory } from '../../src/run/directory.js';
import { checkValidated, validatedInRun } from '../../src/split/validated.js';
import { temporaryFolder, testFiles } from '../support/folders.js';
import { digestOf } from './manifest-of.js';

describe('data that were validated in this run', () => {
  const file = (path: string, digit: string): { path: string; size: number; sha256: string } => ({
    path,
    size: 5,
    sha256: digestOf(digit),
  });
  const profile = { format: 'mlops-profile/1', rows: 1, target: null, columns: [] };
  const findings = (files: object[]): object => ({
    format: 'mlops-findings/1',
    schema: null,
    environment: 'training',
    files,
    reference: null,
    profile,
    anomalies: [],
  });
  const ran = (run: string | null): object => ({
    ...{ format: 'mlops-result/1', step: 'validate', status: 'ok', summary: '', figures: {}, tool: '1', actor: 'ada' },
    ...{ run, revision: null, startedAt: '', finishedAt: '', milliseconds: 1, inputs: '', outputs: {} },
  });

  const divided = [file('a.csv', '1'), file('b.csv', '2')];

  test('are none, where validate did not run', async () => {
    await checkValidated(new RunDirectory(temporaryFolder(), testFiles()), divided);
  });

  test('are the same, or it is said which file is not', async () => {
    const run = new RunDirectory(temporaryFolder(), testFiles());
    await run.write('validate/findings.json', findings(divided));
    await checkValidated(run, divided);
    await expect(checkValidated(run, [file('a.csv', '1'), file('b.csv', '3')])).rejects.toThrow(
      /^data\.source: the files changed between validate and split of this run \(b\.csv has other content of the same size\)/,
    );
    await expect(checkValidated(run, divided.slice(1))).rejects.toThrow(/\(a\.csv is not among them any more\)/);
  });

  test('are not known where a file has no digest', async () => {
    const run = new RunDirectory(temporaryFolder(), testFiles());
    await run.write('validate/findings.json', findings([divided[0]!, { path: 'b.csv', size: 5 }]));
    await checkValidated(run, [file('a.csv', '9')]);
  });

  test('belong to the run of the workflow that goes on', async () => {
    const run = new RunDirectory(temporaryFolder(), testFiles());
    expect(await validatedInRun(run, 'https://x/1')).toBe(false);
    await run.write('validate/result.json', {});
    await expect(validatedInRun(run, 'https://x/1')).rejects.toThrow(
      /not a file that `mlops validate` of this version wrote/,
    );
    await run.write('validate/result.json', ran('https://x/1'));
    expect(await validatedInRun(run, 'https://x/1')).toBe(true);
    expect(await validatedInRun(run, 'https://x/2')).toBe(false);
    expect(await validatedInRun(run, null)).toBe(false);
    await run.write('validate/result.json', ran(null));
    expect([await validatedInRun(run, null), await validatedInRun(run, 'https://x/1')]).toEqual([false, false]);
  });
});
