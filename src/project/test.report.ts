import { duration } from '../render/number.js';
import type { Block, Section, Text } from '../render/section.js';
import { endingOf, isPassed, type CheckResult } from './check.js';

/** How the repository's own tests and quality commands ended, with the last lines of those that failed. */
export function testSection(results: readonly CheckResult[]): Section {
  if (results.length === 0) {
    const text: Text = ['No tests found; set ', { code: 'test.command' }, ' in mlops.yml.'];
    const brief: Block = { kind: 'list', items: [[{ strong: 'Tests' }, ': none found.']] };
    return { title: 'Tests', order: 60, blocks: [{ kind: 'paragraph', text }], brief: [brief] };
  }
  const rows = results.map((result): Text[] => [
    { code: result.command },
    isPassed(result) ? 'passed' : { strong: `failed: ${endingOf(result)}` },
    duration(result.seconds * 1000),
  ]);
  const outputs = results
    .filter((result) => !isPassed(result))
    .map((result): Block => {
      const text = result.tail.length > 0 ? result.tail.slice(-20).join('\n') : '(no output)';
      return { kind: 'details', summary: `Last lines of ${result.command}`, blocks: [{ kind: 'code', text }] };
    });
  const table: Block = { kind: 'table', head: ['Command', 'Result', 'Time'], align: ['left', 'left', 'right'], rows };
  return { title: 'Tests', order: 60, blocks: [table, ...outputs], brief: briefOf(results, outputs) };
}

/** One line where all passed, else which failed and what they said. */
function briefOf(results: readonly CheckResult[], outputs: readonly Block[]): Block[] {
  const failed = results.filter((result) => !isPassed(result));
  const all = `${results.length} ${results.length === 1 ? 'command' : 'commands'}`;
  if (failed.length === 0) return [{ kind: 'list', items: [[{ strong: 'Tests' }, `: ${all} passed.`]] }];
  const items = failed.map((result): Text => [
    { strong: 'Tests' },
    ': ',
    { code: result.command },
    ` failed: ${endingOf(result)}.`,
  ]);
  return [{ kind: 'list', items }, ...outputs];
}
