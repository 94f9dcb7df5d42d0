import { count, duration } from '../render/number.js';
import type { Block, Section, TableBlock, Text } from '../render/section.js';
import { coverageRefusal, endingOf, isPassed, type Checks, type CheckResult } from './check.js';
import { coveredText, failureText, tallyText } from './test-summary.js';

/** A report lists this many of each; the log has all. */
const most = 20;

/** How the repository's own tests and quality commands ended: counts, what failed where, and the last lines of those that failed. */
export function testSection(checks: Checks): Section {
  const { commands } = checks;
  const refusal = coverageRefusal(checks);
  const refused: Block[] =
    refusal === null ? [] : [{ kind: 'callout', tone: 'bad', title: 'Not enough coverage', text: refusal }];
  if (commands.length === 0) {
    const text: Text = ['No tests found; set ', { code: 'test.command' }, ' in mlops.yml.'];
    const brief: Block = { kind: 'list', items: [[{ strong: 'Tests' }, ': none found.']] };
    return { title: 'Tests', order: 60, blocks: [{ kind: 'paragraph', text }, ...refused], brief: [brief, ...refused] };
  }
  const failed = commands.filter((result) => !isPassed(result));
  const outputs = failed.map(outputOf);
  const failures = failed.flatMap(failuresOf);
  const findings = commands.flatMap(findingsOf);
  const blocks = [tableOf(commands), ...refused, ...failures, ...findings, ...outputs];
  return { title: 'Tests', order: 60, blocks, brief: [...briefOf(commands), ...refused, ...failures, ...outputs] };
}

interface Column {
  readonly head: string;
  readonly of: (result: CheckResult) => Text;
  /** Left out where it would be empty. */
  readonly has?: (result: CheckResult) => boolean;
  readonly left?: true;
}

const hasTests = (result: CheckResult): boolean => result.tests !== null;

const columns: readonly Column[] = [
  { head: 'Command', of: (result) => ({ code: result.command }), left: true },
  {
    head: 'Result',
    of: (result) => (isPassed(result) ? 'passed' : { strong: `failed: ${endingOf(result)}` }),
    left: true,
  },
  { head: 'Passed', of: ({ tests }) => count(tests?.passed), has: hasTests },
  { head: 'Failed', of: ({ tests }) => count(tests && tests.failed + tests.errors), has: hasTests },
  { head: 'Skipped', of: ({ tests }) => count(tests?.skipped), has: hasTests },
  {
    head: 'Slowest',
    of: ({ tests }) => {
      const slowest = tests?.slowest[0];
      return slowest === undefined ? '–' : [{ code: slowest.name }, ` ${duration(slowest.seconds * 1000)}`];
    },
    has: ({ tests }) => (tests?.slowest.length ?? 0) > 0,
    left: true,
  },
  {
    head: 'Findings',
    of: ({ kind, findings }) => (kind === 'quality' ? count(findings.count) : '–'),
    has: ({ findings }) => findings.count > 0,
  },
  {
    head: 'Lines covered',
    of: ({ coverage }) =>
      coverage === null ? '–' : `${coveredText(coverage)} (${count(coverage.covered)} of ${count(coverage.valid)})`,
    has: ({ coverage }) => coverage !== null,
  },
  { head: 'Time', of: (result) => duration(result.seconds * 1000) },
];

function tableOf(results: readonly CheckResult[]): TableBlock {
  const shown = columns.filter(({ has }) => has === undefined || results.some(has));
  return {
    kind: 'table',
    head: shown.map(({ head }) => head),
    align: shown.map(({ left }) => (left === true ? 'left' : 'right')),
    rows: results.map((result) => shown.map(({ of }) => of(result))),
  };
}

function failuresOf({ command, tests }: CheckResult): Block[] {
  if (tests === null || tests.failures.length === 0) return [];
  const items = tests.failures.slice(0, most).map(({ name, file, line, message }): Text => {
    const place: Text[] = file === null ? [] : [{ code: line === null ? file : `${file}:${line}` }, ': '];
    return [...place.flat(), { code: name }, message === null || message === '' ? '' : `: ${message}`];
  });
  return [listed(`Failed tests of ${command}`, items, tests.failed + tests.errors)];
}

function findingsOf({ command, findings }: CheckResult): Block[] {
  if (findings.count === 0) return [];
  const items = findings.first.slice(0, most).map(({ file, line, column, code, message }): Text => {
    const place = [file, line, line === null ? null : column].filter((part) => part !== null).join(':');
    return [{ code: place }, ': ', ...(code === null ? [] : [{ code }, ' ']), message];
  });
  return [listed(`Findings of ${command}`, items, findings.count)];
}

function listed(summary: string, items: readonly Text[], total: number): Block {
  const rest = total - items.length;
  const more: Text[] = rest > 0 ? [`and ${count(rest)} more`] : [];
  return { kind: 'details', summary, blocks: [{ kind: 'list', items: [...items, ...more] }] };
}

function outputOf(result: CheckResult): Block {
  const text = result.tail.length > 0 ? result.tail.slice(-20).join('\n') : '(no output)';
  return { kind: 'details', summary: `Last lines of ${result.command}`, blocks: [{ kind: 'code', text }] };
}

/** One line where all passed, else which failed; what they said is folded below. */
function briefOf(results: readonly CheckResult[]): Block[] {
  const failed = results.filter((result) => !isPassed(result));
  const tally = tallyText(results);
  if (failed.length === 0) {
    const all = `${results.length} ${results.length === 1 ? 'command' : 'commands'} passed`;
    const told = tally === null ? all : `${all}: ${tally}`;
    return [{ kind: 'list', items: [[{ strong: 'Tests' }, `: ${told}.`]] }];
  }
  const items = failed.map((result): Text => [
    { strong: 'Tests' },
    ': ',
    { code: result.command },
    ` failed: ${failureText(result)}.`,
  ]);
  return [{ kind: 'list', items }];
}
