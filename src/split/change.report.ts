import { count } from '../render/number.js';
import type { Block, Text } from '../render/section.js';
import { changedRows, type SplitChange } from './change.js';
import type { SplitManifest } from './manifest.js';

const parts = ['train', 'validation', 'test'] as const;
const titles = { train: 'Training', validation: 'Validation', test: 'Test' } as const;

/** What a change of the policy did: which rows changed sides, and what it means for the comparison with the champion. */
export function changeBlocks(change: SplitChange, { comparable, parts: now }: SplitManifest): Block[] {
  const { champion } = comparable;
  const { moved, seen } = changedRows(change);
  const all = parts.reduce((sum, part) => sum + now[part].rows, 0);
  const rows: Text = [
    `${capital(change.changes.join('; '))}. ${count(moved)} of ${count(all)} rows are in another part than before. `,
    seen === 0
      ? 'No test row was a training or validation row before. '
      : `${count(seen)} of ${count(now.test.rows)} test rows were training or validation rows before: people and models have seen them. `,
    champion === null
      ? 'There is no champion to compare with.'
      : `${count(champion.test)} test rows and ${count(champion.validation)} validation rows were held out from the champion ${champion.version}, too: only they can be compared with it.`,
  ];
  const table: Block = {
    kind: 'table',
    title: 'Rows before and now',
    head: ['Before', ...parts.map((part) => `Now ${titles[part].toLowerCase()}`)],
    align: ['left', 'right', 'right', 'right'],
    rows: parts.map((from) => [titles[from], ...parts.map((to) => count(change.moved[from][to]))]),
  };
  const unplaced: Block[] =
    change.unplaced === 0
      ? []
      : [{ kind: 'paragraph', text: `${count(change.unplaced)} rows cannot be placed by the policy before.` }];
  return [{ kind: 'callout', tone: 'neutral', title: 'The split policy changed', text: rows }, table, ...unplaced];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
