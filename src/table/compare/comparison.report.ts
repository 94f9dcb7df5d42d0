import { pairedBarsFigure } from '../../render/chart/paired-bars.js';
import { count, figure, percent, signed } from '../../render/number.js';
import type { Block, Section, TableBlock, Text } from '../../render/section.js';
import type { Comparison, DataComparison, Drawn, Finding, Measured } from './comparison.js';
import { changeText, effectText, pText, shapeText, shownText } from './wording.js';

/** Findings that a comment names; the rest is counted. */
const mostInComment = 5;
const mostRows = 200;
const mostDrawn = 12;

/** What a pull request changes in the data: one line where nothing did. Pure. */
export function comparisonSection({ champion, comparison }: DataComparison, model: string): Section {
  const title = `Changes of the data against ${model} ${champion}`;
  const order = 45;
  if (comparison === null) {
    const text = `Cannot be told: version ${champion} has no profile of its data that this version of the tool reads. The next version will have one.`;
    return { title, order, blocks: [{ kind: 'paragraph', text }] };
  }
  const { findings } = comparison;
  const summary = summaryOf(comparison);
  const changes = findings.length === 0 ? [] : [findingTable(findings.slice(0, mostRows), comparison, champion)];
  const left = findings.length - mostRows;
  const blocks: Block[] = [
    { kind: 'paragraph', text: summary },
    ...changes,
    ...(left > 0 ? [{ kind: 'paragraph', text: `And ${count(left)} more.` } as const] : []),
    ...(changes.length > 0 ? [drawnBlock(comparison.drawn, champion)].flat() : []),
    { kind: 'details', summary: 'How far each column is from the champion’s', blocks: detailBlocks(comparison) },
  ];
  return { title, order, blocks, brief: briefOf(comparison, summary, champion) };
}

function summaryOf({ rows, findings, untold }: Comparison): string {
  const size = rows.from === rows.to ? `${count(rows.to)} rows, as many as before` : sizeText(rows);
  const changed = new Set(findings.map(({ column }) => column)).size;
  const target = findings.some((finding) => finding.target) ? ', the target among them' : '';
  const found = changed === 0 ? 'no column changed' : `${counted(changed, 'column')} changed${target}`;
  const open = untold.length === 0 ? '' : `; of ${counted(untold.length, 'column')} it cannot be told`;
  return `${size}: ${found}${open}.`;
}

function sizeText({ from, to }: Comparison['rows']): string {
  const share = from === 0 ? '' : `, ${signed(Number(((100 * (to - from)) / from).toPrecision(2)))}%`;
  return `${count(to)} rows instead of ${count(from)} (${to > from ? '+' : '−'}${count(Math.abs(to - from))}${share})`;
}

function findingTable(findings: readonly Finding[], { drawn }: Comparison, champion: string): TableBlock {
  return {
    kind: 'table',
    title: 'Changes',
    head: ['Column', 'What changed', champion, 'Now', 'Shape', 'Effect', 'p'],
    align: ['left', 'left', 'left', 'left', 'left', 'left', 'right'],
    rows: findings.map((finding) => [
      finding.target ? [{ code: finding.column }, ' (target)'] : { code: finding.column },
      changeText(finding),
      shownText(finding.from),
      shownText(finding.to),
      shapeOf(finding, drawn),
      effectText(finding.effect),
      pText(finding.p),
    ]),
  };
}

function shapeOf({ column, change }: Finding, drawn: readonly Drawn[]): Text {
  const found = drawn.find((each) => each.column === column && each.kind === change);
  return found === undefined ? '' : shapeText(found);
}

function briefOf(comparison: Comparison, summary: string, champion: string): Block[] {
  const { findings } = comparison;
  const line: Text = [{ strong: 'Data' }, ` against ${champion}: ${summary}`];
  const left = findings.length - mostInComment;
  return [
    { kind: 'list', items: [line] },
    ...(findings.length === 0 ? [] : [findingTable(findings.slice(0, mostInComment), comparison, champion)]),
    ...(left > 0 ? [{ kind: 'paragraph', text: `And ${counted(left, 'change')} more.` } as const] : []),
  ];
}

function drawnBlock(drawn: readonly Drawn[], champion: string): Block[] {
  if (drawn.length === 0) return [];
  const panels = drawn.slice(0, mostDrawn).map((each) => ({
    name: each.column,
    from: each.from,
    to: each.to,
    below:
      each.kind === 'categories'
        ? each.names.map((name, at) => name ?? `category ${String(at + 1)}`)
        : [each.edges[0]!, each.edges.at(-1)!].map((edge) => (each.kind === 'dates' ? dayText(edge) : figure(edge))),
  }));
  const title = 'Shares of rows, side by side';
  return [pairedBarsFigure({ title, sides: [champion, 'now'], panels })];
}

function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function detailBlocks({ measured, untold, floor, alpha }: Comparison): Block[] {
  const why =
    `Effect is the divergence of Jensen and Shannon in bits: 0 is the same, 1 has nothing in common. A finding needs an effect of ${String(floor)} ` +
    `or more, and a p-value, adjusted over all tests by Holm, of ${String(alpha)} or less; the p-values below are not adjusted. Rows count as independent: ` +
    'where these data hold the earlier rows, a change shows later. Numbers and dates are compared on the bins of the profile, so the distance D is known between two bounds.';
  const reasons = { few_rows: 'fewer than 30 values', too_many_values: 'too many values to count each' } as const;
  const open = untold.map(({ column, why: reason }): Text => [{ code: column }, `: ${reasons[reason]}`]);
  return [
    ...(measured.length === 0 ? [] : [measuredTable(measured)]),
    ...(open.length === 0
      ? []
      : [{ kind: 'paragraph', text: 'Cannot be told:' } as const, { kind: 'list', items: open } as const]),
    { kind: 'paragraph', text: why },
  ];
}

function measuredTable(measured: readonly Measured[]): TableBlock {
  return {
    kind: 'table',
    title: 'How far each column is from the champion’s',
    head: ['Column', 'Effect', 'PSI', 'D', 'Wasserstein / sd', "Cramér's V", 'p'],
    align: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
    rows: measured
      .toSorted((one, other) => other.jensenShannon - one.jensenShannon)
      .slice(0, mostRows)
      .map((each) => [
        { code: each.column },
        short(each.jensenShannon),
        short(each.stabilityIndex),
        each.distance === null ? '–' : distanceText(each.distance),
        short(each.wasserstein),
        short(each.cramersV),
        pText(each.p),
      ]),
  };
}

function distanceText({ lower, upper }: NonNullable<Measured['distance']>): string {
  return `${percent(lower)} to ${percent(upper)}`;
}

function short(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function counted(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}
