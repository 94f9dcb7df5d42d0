import type { Block, Section } from '../render/section.js';
import type { StepResult } from './step-results.js';

/**
 * The headline of a run that ended before a verdict: which step said no or failed, and why. null where none did.
 * A gate that says no is a verdict, which has a section of its own.
 */
export function stoppedSection(results: readonly StepResult[]): Section | null {
  const last = results.find(({ folder, status }) => status !== 'ok' && !folder.startsWith('gate'));
  if (last === undefined) return null;
  const title = last.status === 'no' ? `Stopped at ${last.folder}` : `Failed at ${last.folder}`;
  const callout: Block = { kind: 'callout', tone: 'bad', title, text: last.summary };
  return { title: 'Result', order: -1, blocks: [callout], brief: 'all' };
}
