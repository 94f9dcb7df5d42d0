import { listed, named } from './choice.js';
import type { Proposal, Wanted } from './proposal.js';

/** What was assumed where nothing was said: one sentence each, with the option that says otherwise. Holds names of columns and no values. */
export function assumptions(proposal: Proposal, said: Wanted & { readonly source: readonly string[] }): string[] {
  const { source, target, task, positive, key, training, cap } = proposal;
  const lines: string[] = [];
  if (said.source.length === 0)
    lines.push(`data.source: ${shown(source.value)}: ${source.why} (another: --data FILE).`);
  if (said.target === undefined)
    lines.push(`data.target: ${named(target.value)}: ${target.why} (another: --target COLUMN).`);
  if (task.said) lines.push(`task: ${task.value}: ${task.why} (if it is a measure, remove task from mlops.yml).`);
  if (positive !== null && said.positive === undefined)
    lines.push(`data.positive: one of the two classes: ${positive.why} (the other: --positive VALUE).`);
  if (key.key !== null && said.key.length === 0)
    lines.push(`data.key: ${listed(key.key.value)}: ${key.key.why} (another: --key COLUMN).`);
  const ignored = key.ignore?.value.filter((name) => !said.key.includes(name)) ?? [];
  if (ignored.length > 0)
    lines.push(`data.ignore: ${listed(ignored)}: ${key.ignore!.why} (else: remove it from mlops.yml).`);
  if (key.hint !== null)
    lines.push(
      `${named(key.hint)} has another value in every row: if it identifies a row, start again with --force --key ${/^[\w.-]+$/.test(key.hint) ? key.hint : 'COLUMN'}, so that an edited cell moves no row and no model learns from it.`,
    );
  if (training.command !== null || training.note !== null || training.estimator?.includes('.') === true)
    lines.push(`train: ${training.command ?? training.estimator ?? 'what is built in'}: ${training.why}`);
  if (training.note !== null) lines.push(`train: ${training.note}`);
  if (cap !== null)
    lines.push('gate.cap: the span of the target: so few rows need a largest loss (correct it in mlops.yml).');
  return lines;
}

function shown(source: string | readonly string[]): string {
  return typeof source === 'string' ? named(source) : listed(source);
}
