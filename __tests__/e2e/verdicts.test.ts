import { describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../../src/gate/verdict.js';
import { exampleCopy, json, mlops } from '../support/doors.js';

/*
 * One verdict of each kind, as docs/guides/the-gate.md shows them: the example breast-cancer, whose champion was regularised too much. Training is
 * seeded, so they come out the same each time.
 */

const patience = 240_000;

async function verdictOf(folder: string, words: readonly string[]): Promise<{ code: number | null; verdict: Verdict }> {
  const { code } = await mlops(folder, ...words, '--quiet');
  return { code, verdict: json(folder, '.mlops/gate/verdict.json') as Verdict };
}

describe('the example shows each verdict, with the reasons that a person would give', () => {
  const cases: { name: string; given: readonly string[]; expect: [number, string, string, RegExp] }[] = [
    {
      name: 'inconclusive: ROC AUC is shown to be better, but the guard has too few rows',
      given: ['check'],
      expect: [
        0,
        'inconclusive',
        '7',
        /Brier score against the champion: not demonstrated, these rows allow no bound\./,
      ],
    },
    {
      name: 'hold: a little less regularisation is no useful improvement',
      given: ['check', '--set', 'train.params.l2=0.45'],
      expect: [0, 'hold', '6', /^ROC AUC against the champion: .* within the useful improvement \+0\.01\./],
    },
    {
      name: 'reject: more of it is worse',
      given: ['check', '--set', 'train.params.l2=2'],
      expect: [1, 'reject', '5', /^ROC AUC against the champion: .* is below 0: it is worse\./],
    },
    {
      name: 'promote: by its Brier score, on the test rows',
      given: ['release', '--set', 'gate.primary.metric=brier'],
      expect: [0, 'promote', '4', /^Brier score against the champion: the lower bound \+0\.05\d* exceeds 0\./],
    },
  ];
  test(
    'one after the other, and each can be verified',
    async () => {
      const folder = exampleCopy('breast-cancer');
      const first = await mlops(folder, 'release', '--set', 'train.params.l2=0.5', '--quiet');
      expect([first.code, first.stderr]).toEqual([0, '']);
      for (const { name, given, expect: expected } of cases) {
        const [exit, kind, decided, reason] = expected;
        const { code, verdict } = await verdictOf(folder, given);
        expect([name, code, verdict.verdict, verdict.decided]).toEqual([name, exit, kind, decided]);
        expect(verdict.reasons.join('\n')).toMatch(reason);
        const verified = await mlops(folder, 'gate', '--verify', '.mlops/gate/verdict.json');
        expect(verified.stdout).toMatch(new RegExp(`^\\.mlops/gate/verdict\\.json: verified: ${kind} on the `));
        expect(verified.code).toBe(0);
      }
      await refusals(folder);
    },
    patience,
  );

  async function refusals(folder: string): Promise<void> {
    const path = join(folder, '.mlops', 'gate', 'verdict.json');
    const text = readFileSync(path, 'utf8');
    const { comparisons } = JSON.parse(text) as Verdict;
    writeFileSync(path, text.replace(`"upper": ${comparisons[0]!.upper}`, '"upper": 0.5'));
    const touched = await mlops(folder, 'gate', '--verify', '.mlops/gate/verdict.json');
    expect(touched.stdout).toMatch(/refused: comparisons\.0\.upper is 0\.5, but its evidence says 0\.\d+/);
    expect(touched.code).toBe(1);
    const other = await mlops(folder, 'gate', '--verify', 'package.json');
    expect([other.code, other.stdout]).toEqual([2, '']);
    expect(other.stderr).toContain('expected a verdict.json of the gate');
    const registered = '.mlops-registry/breast-cancer/versions/1.0.0/verdict.json';
    expect((await mlops(folder, 'gate', '--verify', registered)).stdout).toContain('recorded with breast-cancer 1.0.0');
  }
});

describe('with gate.reuse: corrected', () => {
  test(
    'a release tells one bit, and nothing that it leaves behind tells more',
    async () => {
      const sealed = exampleCopy('breast-cancer');
      const { stdout, stderr, code } = await mlops(sealed, 'release', '--set', 'gate.reuse=corrected', '--json');
      expect(code).toBe(0);
      const verdict = json(sealed, '.mlops/gate/verdict.json') as Verdict;
      expect(verdict).toMatchObject({ verdict: 'promote', part: 'test', decided: 'sealed', comparisons: [] });
      const version = '.mlops-registry/breast-cancer/versions/1.0.0';
      const manifest = json(sealed, `${version}/manifest.json`) as { metrics: { test: unknown }; epoch: unknown };
      expect(manifest.metrics.test).toBeNull();
      expect(manifest.epoch).toMatchObject({ number: 1, looks: 20, frozen: 113 });

      // The same release without a seal says which figures these are.
      const open = exampleCopy('breast-cancer');
      await mlops(open, 'release', '--quiet');
      const { models } = json(open, '.mlops/evaluate/test/metrics.json') as {
        models: { candidate: { metrics: Record<string, { value: number }> } };
      };
      const figures = Object.values(models.candidate.metrics).map(({ value }) => value);
      const told = [
        stdout,
        stderr,
        ...[
          'report/report.md',
          'report/report.html',
          'evaluate/test/metrics.json',
          'evaluate/test/result.json',
          'gate/test/result.json',
        ].map((path) => readFileSync(join(sealed, '.mlops', path), 'utf8')),
        ...['manifest.json', 'verdict.json', 'report.html'].map((path) =>
          readFileSync(join(sealed, version, path), 'utf8'),
        ),
        (await mlops(sealed, 'show')).stdout,
      ].join('\n');
      expect(figures.length).toBeGreaterThan(3);
      for (const figure of figures.filter((value) => !Number.isInteger(value))) {
        expect(told).not.toContain(String(figure));
        // As a person reads it: four digits. Validation may say the same by chance, so those are left out.
        const validation = readFileSync(join(sealed, '.mlops/evaluate/validation/metrics.json'), 'utf8');
        if (!validation.includes(figure.toFixed(4))) expect(told).not.toContain(` ${figure.toFixed(4)} `);
      }
    },
    patience,
  );
});
