import type { Block, Section, Text } from '../render/section.js';
import type { Aspect, Changes } from './changes.js';

/** Whether there was anything to train, why, and what differs from the newest version. */
export function changesSection({ train, sample, reason, compared, aspects }: Changes): Section {
  const callout = calloutOf(train, sample, reason);
  const blocks: Block[] = [callout ?? { kind: 'paragraph', text: `There was something to train: ${reason}.` }];
  if (compared !== null && aspects.length > 0) {
    const title = `Compared with ${compared}`;
    const rows = aspects.map(({ name, state, note }): Text[] => [sentence(name), stateText(state), note ?? '']);
    blocks.push({ kind: 'table', title, head: [title, '', ''], rows });
  }
  const brief: Block = callout ?? { kind: 'list', items: [[{ strong: 'Changes' }, `: ${reason}.`]] };
  // What ends a run here comes first; else it is an aside.
  return { title: 'Changes', order: callout === null ? 65 : 1, blocks, brief: [brief] };
}

/** What ends a run before a verdict; null where there will be one. */
function calloutOf(train: boolean, sample: boolean, reason: string): Block | null {
  if (!train) return { kind: 'callout', tone: 'neutral', title: 'Nothing to train', text: `${sentence(reason)}.` };
  if (!sample) return null;
  const text = `${sentence(reason)}. The code runs; a model of a sample is compared with nothing, so there is no verdict.`;
  return { kind: 'callout', tone: 'neutral', title: 'Trained on a sample', text };
}

function stateText(state: Aspect['state']): Text {
  switch (state) {
    case 'same':
      return 'same';
    case 'changed':
      return { strong: 'changed' };
    case 'unknown':
      return { strong: 'unknown' };
    case 'uncompared':
      return 'not compared';
  }
}

/** With a capital, but for a key or a name that begins it. */
function sentence(text: string): string {
  return text.replace(/^[a-z](?=[a-z]*(?: |$))/, (letter) => letter.toUpperCase());
}
