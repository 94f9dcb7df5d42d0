import { duration } from '../render/number.js';
import type { Section, Text } from '../render/section.js';
import type { StepResult } from './step-results.js';

/** The steps of this run in their order: how each ended, how long it took, what it said. null where there are none. */
export function durationsSection(results: readonly StepResult[]): Section | null {
  if (results.length === 0) return null;
  const total = results.filter((result) => !result.skipped).reduce((sum, result) => sum + result.milliseconds, 0);
  return {
    title: 'Steps and durations',
    order: 90,
    blocks: [
      {
        kind: 'table',
        title: 'Steps and durations',
        head: ['Step', 'Outcome', 'Duration', 'Result'],
        align: ['left', 'left', 'right', 'left'],
        rows: results.map((result) => [
          { code: result.folder },
          outcome(result),
          result.skipped ? '–' : duration(result.milliseconds),
          result.summary,
        ]),
      },
      { kind: 'paragraph', text: ['Together ', { strong: duration(total) }, '.'] },
    ],
  };
}

function outcome({ status, skipped }: StepResult): Text {
  if (skipped) return status === 'ok' ? 'unchanged' : [{ strong: status === 'no' ? 'no' : 'failed' }, ', unchanged'];
  if (status === 'ok') return 'done';
  return { strong: status === 'no' ? 'said no' : 'failed' };
}
