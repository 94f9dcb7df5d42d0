import type { Estimate } from '../metrics/estimate-schema.js';
import { count, figure, interval } from '../render/number.js';
import type { Block, TableBlock, Text } from '../render/section.js';
import type { Evaluation, Scored } from './scores.js';
import { capital, levelOf, nameOf, titleOf } from './shown.js';

/** More slices than these are behind a click. */
const mostOpen = 12;

/** One table a metric: each slice with the candidate's value and interval beside the champion's. Slices without rows are told in a sentence. */
export function sliceBlocks({ models, added, slicesLeft = 0, confidence }: Evaluation): Block[] {
  const all = models.candidate.slices ?? [];
  if (all.length === 0) return [];
  const slices = all.filter(({ rows }) => rows > 0);
  const names = [...new Set(slices.flatMap(({ metrics }) => Object.keys(metrics)))];
  const tables = names.flatMap((name): Block[] => {
    const title = `Slices: ${titleOf(name, added)}`;
    return [{ kind: 'paragraph', text: { strong: title } }, sliceTable(title, name, models, levelOf(confidence))];
  });
  const empty = all.filter(({ rows }) => rows === 0).map(({ name }) => name);
  const numbered = slices.some(({ name }) => /\d of \d+$/.test(name));
  const notes: Text[] = [
    ...(numbered
      ? [['Values of columns are numbered in their order; ', { code: 'report.values: true' }, ' shows them.']]
      : []),
    ...(empty.length === 0 ? [] : [`No row fits: ${empty.join(', ')}.`]),
    ...(slicesLeft === 0 ? [] : [`${count(slicesLeft)} rarer values are left out.`]),
  ];
  const blocks: Block[] = [...tables, ...notes.map((text) => ({ kind: 'paragraph', text }) as const)];
  if (slices.length * names.length <= mostOpen) return blocks;
  return [{ kind: 'details', summary: `${count(slices.length)} slices`, blocks }];
}

function sliceTable(title: string, name: string, models: Evaluation['models'], level: string): TableBlock {
  const { candidate, champion } = models;
  const before = champion?.slices === undefined ? null : champion;
  const of = (scored: Scored | null, slice: string): Estimate | undefined =>
    scored?.slices?.find((each) => each.name === slice)?.metrics[name];
  return {
    kind: 'table',
    title,
    head: [
      'Slice',
      'Rows',
      'Candidate',
      level,
      ...(before === null ? [] : [capital(nameOf('champion', before)), level]),
    ],
    align: ['left', 'right', 'right', 'right', ...(before === null ? [] : (['right', 'right'] as const))],
    rows: candidate
      .slices!.filter(({ rows }) => rows > 0)
      .map(({ name: slice, rows }) => [
        slice,
        count(rows),
        ...cells(of(candidate, slice)),
        ...(before === null ? [] : cells(of(before, slice))),
      ]),
  };
}

function cells(estimate: Estimate | undefined): Text[] {
  if (estimate === undefined) return ['–', ''];
  if (estimate.value === null) return ['–', estimate.reason ?? ''];
  const { value, lower, upper } = estimate;
  // Rows that are all alike tell nothing of others.
  return [figure(value), lower !== null && lower === upper ? '–' : interval(lower, upper)];
}
