import { count, percent } from '../../render/number.js';
import type { Block } from '../../render/section.js';
import type { Leakage } from './leakage.js';

/** What leaks: what is not accepted as a table, the rest folded. */
export function leakageBlocks(leakage: Leakage): Block[] {
  const open = leakage.findings.filter(({ accepted }) => !accepted);
  const { rows, share } = leakage;
  const looked = `${count(rows.train)} training, ${count(rows.validation)} validation and ${count(rows.test)} test rows${share < 1 ? ` (${percent(share)} of all)` : ''}`;
  const accepted = leakage.findings.filter((finding) => finding.accepted);
  const more: Block[] = [
    ...(leakage.notes.length === 0 ? [] : [{ kind: 'list', items: leakage.notes } as const]),
    ...(accepted.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: accepted.map(({ name, sentence }) => [{ code: name }, ` (accepted): ${sentence}`]),
          } as const,
        ]),
  ];
  return [
    ...(open.length === 0
      ? [
          {
            kind: 'paragraph',
            text: `Leakage: nothing was found${accepted.length === 0 ? '' : ' that is not accepted'}, in ${looked}.`,
          } as const,
        ]
      : [leakageTable(leakage)]),
    ...(more.length === 0
      ? []
      : [
          {
            kind: 'details',
            summary: 'Leakage: what was looked at',
            blocks: [{ kind: 'paragraph', text: `Looked at ${looked}.` }, ...more],
          } as const,
        ]),
  ];
}

/** The findings that are not accepted. */
export function leakageTable({ findings }: Leakage): Block {
  return {
    kind: 'table',
    title: 'Leakage',
    head: ['Severity', 'Leakage', 'What to do', 'Name'],
    rows: findings
      .filter(({ accepted }) => !accepted)
      .map(({ name, severity, sentence, remedy }) => [
        severity === 'error' ? { strong: 'error' } : 'warning',
        sentence,
        remedy,
        { code: name },
      ]),
  };
}

/** What a comment shows of it without a click: nothing where nothing is open. */
export function leakageBrief(leakage: Leakage): Block[] {
  const open = leakage.findings.filter(({ accepted }) => !accepted);
  if (open.length === 0) return [];
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const kinds = [
    ...(errors === 0 ? [] : [`${count(errors)} error${errors === 1 ? '' : 's'}`]),
    ...(open.length === errors
      ? []
      : [`${count(open.length - errors)} warning${open.length - errors === 1 ? '' : 's'}`]),
  ];
  return [{ kind: 'list', items: [[{ strong: 'Leakage' }, `: ${kinds.join(' and ')}.`]] }, leakageTable(leakage)];
}
