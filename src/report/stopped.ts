import type { Block, Section } from '../render/section.js';
import type { StepResult } from './step-results.js';

/**
 * The headline of a run that ended before a verdict: each step that said no or failed, and why; jobs beside each other may both. null where none
 * did. A gate that says no is a verdict, which has a section of its own.
 */
export function stoppedSection(results: readonly StepResult[]): Section | null {
  const blocks = results
    .filter(({ folder, status }) => status !== 'ok' && !(status === 'no' && folder.startsWith('gate')))
    .map(({ folder, status, summary }): Block => {
      const title = status === 'no' ? `Stopped at ${folder}` : `Failed at ${folder}`;
      return { kind: 'callout', tone: 'bad', title, text: summary };
    });
  return blocks.length === 0 ? null : { title: 'Result', order: -1, blocks, brief: 'all' };
}
