import { count } from '../../render/number.js';
import type { Block, Inline, TableBlock, Text } from '../../render/section.js';
import type { ColumnProfile, TableProfile } from './profile.js';
import { barsOf, meanText, nothing, together, typeText, valuesText } from './profile-cells.js';
import { associationText, distinctText, missingText } from './wording.js';

const mostColumns = 200;

/** A column of the table. */
interface Field {
  readonly head: string;
  readonly align: 'left' | 'right';
  readonly cell: (column: ColumnProfile, other: ColumnProfile | null) => Text;
  /** What every cell says where the table does not need the field. */
  readonly without?: string;
}

/**
 * A profile for a report: a row a column with a small histogram. Pure; what a profile `withoutValues` does not have is left out.
 * @param test the profile of the test rows, to stand beside that of the training rows; with the same edges (see `toProfile`)
 */
export function profileBlocks(profile: TableProfile, test: TableProfile | null = null): Block[] {
  const { columns } = profile;
  const others = new Map(test?.columns.map((column) => [column.name, column]));
  const drawn = columns.slice(0, mostColumns);
  const cells = fieldsOf(profile, test).map((field) => ({
    ...field,
    texts: drawn.map((column) => field.cell(column, others.get(column.name) ?? null)),
  }));
  const fields = cells.filter(({ texts, without }) => without === undefined || texts.some((text) => text !== without));
  const table: TableBlock = {
    kind: 'table',
    title: 'Columns',
    head: fields.map(({ head }) => head),
    align: fields.map(({ align }) => align),
    rows: drawn.map((_, row) => fields.map(({ texts }) => texts[row]!)),
  };
  const left = columns.length - mostColumns;
  const more: Block[] = left <= 0 ? [] : [{ kind: 'paragraph', text: `And ${count(left)} more.` }];
  return [table, ...more, { kind: 'paragraph', text: legend(profile, test) }];
}

function fieldsOf({ rows, columns, target }: TableProfile, test: TableProfile | null): Field[] {
  const left = (head: string, cell: Field['cell']): Field => ({ head, align: 'left', cell, without: nothing });
  const right = (head: string, cell: Field['cell'], without: string): Field => ({
    head,
    align: 'right',
    cell,
    without,
  });
  const missing: Field['cell'] = (column, other) => {
    const own = missingText(column.nulls, rows);
    const beside = test === null || other === null ? own : missingText(other.nulls, test.rows);
    return own === beside ? own : `${own} / ${beside}`;
  };
  return [
    { head: 'Column', align: 'left', cell: ({ name }) => ({ code: name }) },
    { head: 'Type', align: 'left', cell: typeText },
    right('Missing', missing, '0'),
    { head: 'Distinct', align: 'right', cell: ({ distinct }) => distinctText(distinct) },
    left(test === null ? 'Histogram' : 'Training', (column) => barsOf(column, column)),
    ...(test === null ? [] : [left('Test', (column, other) => (other === null ? nothing : barsOf(other, column)))]),
    right('Mean ± sd', ({ numbers }) => meanText(numbers), nothing),
    ...(test === null ? [] : [right('In test', (_, other) => meanText(other?.numbers), nothing)]),
    left(valuesHead(columns), (column) => valuesText(column, rows)),
    ...(target === null ? [] : [left('With target', ({ target: tie }) => together(associationText(tie)))]),
  ];
}

function valuesHead(columns: readonly ColumnProfile[]): string {
  const extremes = columns.some(({ numbers }) => numbers !== null && numbers.min !== null);
  const quartiles = columns.some(({ numbers }) => numbers !== null);
  const others = columns.some(({ numbers }) => numbers === null);
  const named = [
    ...(quartiles ? [extremes ? 'Min / quartiles / max' : 'Quartiles'] : []),
    ...(others ? ['values'] : []),
  ];
  return named.length === 1 && others ? 'Values' : named.join('; ');
}

const signs = {
  pearson: "r: Pearson's",
  correlation_ratio: 'η: correlation ratio',
  cramers_v: "V: Cramér's",
} as const;

/** What the figures are of, and what is not shown. */
function legend({ rows, columns }: TableProfile, test: TableProfile | null): Text {
  const complete =
    columns.every(({ nulls }) => nulls === 0) && (test?.columns.every(({ nulls }) => nulls === 0) ?? true);
  const ties = new Set(columns.flatMap(({ target: tie }) => (tie === null ? [] : [signs[tie.form]])));
  const size = test === null ? [] : [`${count(rows)} training rows beside ${count(test.rows)} test rows.`];
  const missing = test === null || complete ? [] : ['Missing: training / test, where they differ.'];
  const pieces = [
    ...size,
    ...(test === null
      ? []
      : ['Both histograms have the same edges; figures are of the training rows where nothing else is said.']),
    ...(complete ? ['No value is missing.'] : missing),
    ...(ties.size === 0 ? [] : [`With target: ${[...ties].join(', ')}.`]),
  ];
  const hidden: Inline[] = isHidden(columns)
    ? [
        ' Extremes, frequent values and the thin ends of histograms are not shown; ',
        { code: 'report.values: true' },
        ' shows them.',
      ]
    : [];
  return [pieces.join(' '), ...hidden];
}

function isHidden(columns: readonly ColumnProfile[]): boolean {
  return columns.some(
    ({ numbers, texts }) =>
      texts?.top?.form === 'digest' || (numbers !== null && numbers.mean !== null && numbers.min === null),
  );
}
