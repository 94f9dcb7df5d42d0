import { count, figure, percent } from '../../render/number.js';
import { beyondChance, expectedByChance } from './chance.js';
import type { HeldPart } from './held-rows.js';
import type { Finding } from './leakage.js';
import type { FindingKind } from './leakage.options.js';
import type { Telling } from './proxy.js';

/** A finding without its name. */
export type Found = Omit<Finding, 'accepted' | 'name'>;

/** Held-out rows with a partner among the training rows, by part. */
export type PartnerCounts = Readonly<Record<HeldPart, { readonly found: number; readonly rows: number }>>;

function finding(
  kind: FindingKind,
  column: string | null,
  severity: Finding['severity'],
  sentence: string,
  remedy: string,
): Found {
  return { kind, column, severity, sentence, remedy };
}

/** `12 of 114 test rows and 3 of 92 validation rows` */
function inParts(counts: PartnerCounts): string {
  return (['test', 'validation'] as const)
    .filter((part) => counts[part].found > 0)
    .map(
      (part) =>
        `${count(counts[part].found)} of ${count(counts[part].rows)} ${part} rows (${percent(counts[part].found / counts[part].rows)})`,
    )
    .join(' and ');
}

/** Whether some part has more such rows than chance makes. @param pair probability that two rows are partners by chance */
function exceeds(counts: PartnerCounts, train: number, pair: number): boolean {
  return (['test', 'validation'] as const).some((part) =>
    beyondChance(counts[part].found, expectedByChance(counts[part].rows, train, pair)),
  );
}

export function sameRows(counts: PartnerCounts, train: number, pair: number): Found[] {
  if (!exceeds(counts, train, pair)) return [];
  return [
    finding(
      'same_rows',
      null,
      'warning',
      `${inParts(counts)} have the same features as a training row.`,
      'Remove the repeated rows, or divide by what they have in common (data.split.group); evaluate shows the metrics without them.',
    ),
  ];
}

export function nearRows(counts: PartnerCounts, train: number, pair: number, most: number, capped: boolean): Found[] {
  if (!exceeds(counts, train, pair)) return [];
  const columns = most === 1 ? 'one feature' : `at most ${count(most)} features`;
  return [
    finding(
      'near_rows',
      null,
      'warning',
      `${capped ? 'At least ' : ''}${inParts(counts)} differ from a training row in ${columns} only.`,
      'If they are of one thing (a person, a machine, an augmented image), divide by it: data.split.group.',
    ),
  ];
}

export function similarText(column: string, counts: PartnerCounts): Found[] {
  if (counts.test.found + counts.validation.found === 0) return [];
  return [
    finding(
      'similar_text',
      column,
      'warning',
      `${inParts(counts)} have a text in ${JSON.stringify(column)} that is nearly that of a training row.`,
      'If the texts are copies or templates of each other, divide by what they have in common (data.split.group).',
    ),
  ];
}

export function proxy(column: string, { measure, value }: Telling): Found {
  return finding(
    'proxy',
    column,
    'warning',
    `The feature ${JSON.stringify(column)} alone tells the target (${measure === 'AUC' ? 'AUC' : '|Spearman|'} ${figure(value)}).`,
    'If it is known only after the target is, ignore it (data.ignore).',
  );
}

export function identifier(column: string): Found {
  return finding(
    'identifier',
    column,
    'warning',
    `The feature ${JSON.stringify(column)} has another value in nearly every row: it names rows.`,
    'Ignore it (data.ignore); as data.key it may decide the split.',
  );
}

export function rowOrder(column: string): Found {
  return finding(
    'row_order',
    column,
    'warning',
    `The feature ${JSON.stringify(column)} follows the order of the rows in the data.`,
    'If it is a counter, ignore it (data.ignore); if it is a time, divide by it (data.split.time).',
  );
}

export function crossing(columns: readonly string[], found: number, values: number, share: number): Found[] {
  if (found === 0) return [];
  const name = columns.join('+');
  const all = share < 1 ? `${count(values)} (a sample of ${percent(share)})` : count(values);
  return [
    finding(
      'crossing',
      name,
      'error',
      `${count(found)} of ${all} values of ${JSON.stringify(name)} are in more than one part.`,
      'Divide by it (data.split.group), or take it off data.leakage.apart.',
    ),
  ];
}

/** With a policy of times: a part begins before the part before it has ended. */
export function crossingTime(column: string): Found {
  return finding(
    'crossing',
    column,
    'error',
    `Times of ${JSON.stringify(column)} are in more than one part.`,
    'Run `mlops split --force` again; if it stays, it is a defect of this tool.',
  );
}

export function missingGroup(columns: readonly string[], missing: number, rows: number): Found[] {
  if (missing === 0) return [];
  const name = columns.join('+');
  return [
    finding(
      'missing_group',
      name,
      'warning',
      `${count(missing)} of ${count(rows)} rows have no value of the group ${JSON.stringify(name)}; those with the same values are one group.`,
      'Fill it in, or remove the rows; where it is only missing for rows of their own, give them a value of their own.',
    ),
  ];
}
