import type { Block, Section, Text } from '../render/section.js';
import type { Aspect, Changes } from './changes.js';

/** Whether there was anything to train, why, and what differs from the newest version. */
export function changesSection({ train, reason, compared, aspects }: Changes): Section {
  const blocks: Block[] = [
    train
      ? { kind: 'paragraph', text: `There was something to train: ${reason}.` }
      : { kind: 'callout', tone: 'neutral', title: 'Nothing to train', text: `${sentence(reason)}.` },
  ];
  if (compared !== null && aspects.length > 0) {
    const title = `Compared with ${compared}`;
    const rows = aspects.map(({ name, state, note }): Text[] => [sentence(name), stateText(state), note ?? '']);
    blocks.push({ kind: 'table', title, head: [title, '', ''], rows });
  }
  // What ends a run here comes first; else it is an aside.
  return { title: 'Changes', order: train ? 65 : 1, blocks };
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
