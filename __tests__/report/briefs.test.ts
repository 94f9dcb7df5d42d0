import { describe, expect, test } from '@jest/globals';
import { gateSection } from '../../src/gate/gate.report.js';
import { judge } from '../../src/gate/judge.js';
import type { CheckResult } from '../../src/project/check.js';
import { testSection } from '../../src/project/test.report.js';
import type { Section } from '../../src/render/section.js';
import { commentMarkdown } from '../../src/report/comment.js';
import type { Anomaly } from '../../src/schema/anomaly.js';
import type { Findings } from '../../src/schema/findings.js';
import { validateSection } from '../../src/schema/validate.report.js';
import { optionsOf, sceneOf, sha, versionOf } from '../gate/scene.js';

/** What a comment shows of a section without a click. */
function briefly(section: Section): string {
  const text = commentMarkdown('m', [section]);
  expect(text).toContain(`<details>\n<summary>${section.title}</summary>`);
  return text.slice('### m\n\n'.length, text.indexOf('\n\n<details>\n<summary>' + section.title));
}

describe('the verdict', () => {
  const options = optionsOf({ guards: { brier: { margin: 0.01 } }, thresholds: { accuracy: { min: 0.7 } } });
  const scene = { candidate: 1.2, champion: 1 };

  test.each([
    { name: 'promote', given: () => sceneOf('binary', 600, { candidate: 2, champion: 1 }, { options }) },
    { name: 'inconclusive', given: () => sceneOf('binary', 114, scene, { options, part: 'validation' as const }) },
    {
      name: 'reject, by the policy of the base',
      given: () => {
        const base = { gate: optionsOf({ confidence: 0.9 }), source: 'mlops.yml at origin/main' };
        return sceneOf('regression', 300, { candidate: 6, champion: 2.9 }, { base });
      },
    },
    { name: 'a first model', given: () => ({ ...sceneOf('binary', 200, scene), champion: null, anchor: null }) },
    {
      name: 'the champion itself',
      given: () => ({
        ...sceneOf('binary', 200, { candidate: 1, champion: 1 }),
        champion: versionOf('binary', '1.2.0', sha('a')),
      }),
    },
  ])('$name', ({ given }) => expect(briefly(gateSection(judge(given())))).toMatchSnapshot());
});

describe('the tests', () => {
  const none = { tests: null, findings: { count: 0, first: [] }, coverage: null };
  const ran = { kind: 'test', command: 'npm test', code: 0, ended: null, seconds: 1, tail: [] } as const;
  const passed: CheckResult = { ...ran, tail: [], ...none };
  const told = {
    passed: 12,
    failed: 0,
    skipped: 1,
    errors: 0,
    seconds: 2,
    slowest: [],
    failures: [],
  };
  const failures = [{ name: 'test_sum[<b>]', file: 'tests/test_a.py', line: 7, message: null }];
  const failed: CheckResult = { ...passed, command: 'ruff check .', code: 1, tail: ['F841', '1 error'] };

  test.each([
    { name: 'none', given: [], expect: '- **Tests**: none found.' },
    { name: 'one passed', given: [passed], expect: '- **Tests**: 1 command passed.' },
    { name: 'two passed', given: [passed, passed], expect: '- **Tests**: 2 commands passed.' },
    {
      name: 'with what single tests told',
      given: [
        {
          ...passed,
          command: 'pytest',
          tests: told,
          coverage: { files: ['coverage.xml'], covered: 1999, valid: 2000 },
        },
        passed,
      ],
      expect: '- **Tests**: 2 commands passed: 12 tests passed, 1 skipped; 99.9% of the lines covered.',
    },
    {
      name: 'one with a failed test',
      given: [{ ...failed, command: 'pytest', tail: [], tests: { ...told, failed: 1, failures } }],
      expect:
        '- **Tests**: `pytest` failed: code 1, 1 of 13 tests failed.\n\n<details>\n<summary>Failed tests of pytest</summary>\n\n- `tests/test_a.py:7`: `test_sum[<b>]`\n\n</details>\n\n<details>\n<summary>Last lines of pytest</summary>\n\n```text\n(no output)\n```\n\n</details>',
    },
    {
      name: 'one failed',
      given: [passed, failed],
      expect:
        '- **Tests**: `ruff check .` failed: code 1.\n\n<details>\n<summary>Last lines of ruff check .</summary>\n\n```text\nF841\n1 error\n```\n\n</details>',
    },
  ])('$name', ({ given, expect: expected }) =>
    expect(briefly(testSection({ format: 'mlops-checks/1', minCoverage: null, commands: given }))).toBe(expected),
  );
});

describe('the data', () => {
  const anomaly = (severity: Anomaly['severity'], column: string): Anomaly => ({
    name: 'FEATURE_TYPE_NOT_PRESENT',
    column,
    severity,
    count: 3,
    share: 0.3,
    lines: [{ file: 'data.csv', line: 7 }],
    values: [],
    sentence: `"${column}": 3 of 10 rows have no value.`,
  });
  const findings = (change: Partial<Findings>): Findings => ({
    format: 'mlops-findings/1',
    schema: 'mlops/schema.yml',
    environment: 'training',
    files: [{ path: 'data.csv', size: 100 }],
    reference: null,
    profile: { format: 'mlops-profile/1', rows: 10, target: null, columns: [] },
    anomalies: [],
    ...change,
  });
  const size = '- **Data**: 10 rows and 0 columns in 1 file';

  test.each([
    { name: 'nothing found', given: {}, expect: `${size}, no anomalies.` },
    { name: 'no schema', given: { schema: null }, expect: `${size}, no schema yet.` },
    {
      name: 'a warning without a schema',
      given: { schema: null, anomalies: [anomaly('warning', 'a')] },
      expect: `${size}: 1 warning.`,
    },
    {
      name: 'errors and warnings',
      given: { anomalies: [...['a', 'b'].map((name) => anomaly('error', name)), anomaly('warning', 'c')] },
      expect: `${size}: 2 errors and 1 warning.`,
    },
  ])('$name', ({ given, expect: expected }) => {
    expect(briefly(validateSection(findings(given))).split('\n')[0]).toBe(expected);
  });

  test('names five findings, and counts the rest', () => {
    const names = Array.from('abcdefg');
    const text = briefly(validateSection(findings({ anomalies: names.map((name) => anomaly('error', name)) })));
    expect(text.match(/^\| \*\*error\*\* \| `(\w)`/gm)).toHaveLength(5);
    expect(text).toMatch(/\n\nAnd 2 more\.$/);
  });
});
