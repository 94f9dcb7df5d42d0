import { bytes, count, figure, percent } from '../render/number.js';
import type { Block, TableBlock, Text } from '../render/section.js';
import type { Evaluation, Scored } from './scores.js';
import { capital, nameOf } from './shown.js';

/** What was found beyond metrics: how models decide, what changes for those who use them, what has to hold, what running them costs. */
export function askedBlocks(evaluation: Evaluation): Block[] {
  return [
    ...decisionBlocks(evaluation),
    ...oddBlocks(evaluation),
    ...churnBlocks(evaluation),
    ...mustPassBlocks(evaluation),
    ...behaviourBlocks(evaluation),
    ...runningBlocks(evaluation),
  ];
}

function paragraph(text: Text): Block {
  return { kind: 'paragraph', text };
}

function decisionBlocks({ models, part }: Evaluation): Block[] {
  return (['candidate', 'champion'] as const).flatMap((role): Block[] => {
    const model = models[role];
    if (model?.decision === undefined) return [];
    const { threshold, chosen } = model.decision;
    const how = chosen === null ? 'as it was given' : `chosen for ${chosen} on the validation rows`;
    const here = role === 'candidate' && part === 'validation' && chosen !== null;
    const caution = here
      ? ', which are these: figures that depend on it are a little better here than on new rows'
      : '';
    return [
      paragraph(
        `${capital(nameOf(role, model))} decides for the positive class from a score of ${figure(threshold)}, ${how}${caution}.`,
      ),
    ];
  });
}

function oddBlocks({ models }: Evaluation): Block[] {
  return (['candidate', 'champion'] as const).flatMap((role): Block[] => {
    const model = models[role];
    const odd = model?.oddities ?? [];
    if (model === null || odd.length === 0) return [];
    const title = `Odd predictions of the ${nameOf(role, model)}`;
    return [{ kind: 'callout', tone: 'neutral', title, text: `${capital(odd.join('; '))}.` }];
  });
}

function churnBlocks({ churn, models }: Evaluation): Block[] {
  if (churn === undefined || models.champion === null) return [];
  const { rows, flipped, nowRight, nowWrong } = churn;
  const before = nameOf('the champion', models.champion);
  if (flipped === 0) return [paragraph(`Every prediction is the same as that of ${before}.`)];
  const share = `${count(flipped)} of ${count(rows)} rows (${percent(flipped / rows)})`;
  if (nowRight === null || nowWrong === null) {
    return [paragraph(`${share} get another prediction than from ${before}.`)];
  }
  const rest = flipped - nowRight - nowWrong;
  const wrong = rest === 0 ? '' : `, ${count(rest)} wrong both times`;
  return [
    paragraph(
      `${share} are decided otherwise than by ${before}: ${count(nowRight)} are right now, ${count(nowWrong)} are wrong now${wrong}.`,
    ),
  ];
}

function mustPassBlocks({ mustPass }: Evaluation): Block[] {
  if (mustPass === undefined) return [];
  const title = 'Rows that must stay right';
  const { file } = mustPass;
  if ('failure' in mustPass) {
    return [
      { kind: 'callout', tone: 'bad', title, text: [{ code: file }, ` could not be scored: ${mustPass.failure}.`] },
    ];
  }
  const { rows, wrong, lines } = mustPass;
  if (wrong === 0)
    return [paragraph(['All ', count(rows), ' rows of ', { code: file }, ' are right, as they must be.'])];
  const more = wrong > lines.length ? ` and ${count(wrong - lines.length)} more` : '';
  const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more}`;
  return [
    {
      ...{ kind: 'callout', tone: 'bad', title },
      text: [`${count(wrong)} of ${count(rows)} are wrong: `, { code: file }, ` ${where}.`],
    },
  ];
}

function behaviourBlocks({ behaviour = [] }: Evaluation): Block[] {
  if (behaviour.length === 0) return [];
  const title = 'Behaviour where inputs are changed';
  const table: TableBlock = {
    kind: 'table',
    title,
    head: ['Test', 'Expected', 'Rows', 'Broken', 'Allowed', ''],
    align: ['left', 'left', 'right', 'right', 'right', 'left'],
    rows: behaviour.map(({ name, kind, rows, broken, atMost, failure }) => [
      name,
      kind === 'invariance' ? 'stays the same' : 'moves one way',
      count(rows),
      failure === null ? `${count(broken)} (${percent(broken / rows)})` : '–',
      percent(atMost),
      failure ?? (broken / rows <= atMost + 1e-12 ? 'holds' : { strong: 'broken' }),
    ]),
  };
  return [paragraph({ strong: title }), table];
}

/** Size always where there is something to compare with, time where it was measured. */
function runningBlocks({ models }: Evaluation): Block[] {
  const columns = (['candidate', 'champion'] as const).flatMap((role) => {
    const model = models[role];
    return model?.bytes === undefined ? [] : [{ role, model }];
  });
  const timed = columns.some(({ model }) => model.latency !== undefined);
  if (columns.length < 2 && !timed) return [];
  const title = 'Size and time';
  const table: TableBlock = {
    kind: 'table',
    title,
    head: ['', ...columns.map(({ role, model }) => capital(nameOf(role, model)))],
    align: ['left', ...columns.map(() => 'right' as const)],
    rows: [
      ['Files of the model', ...columns.map(({ model }) => bytes(model.bytes))],
      ...(timed ? [['Time of a prediction', ...columns.map(({ model }) => timeOf(model))]] : []),
    ],
  };
  const measured = columns.map(({ model }) => model.latency).find((each) => each !== undefined && 'rows' in each);
  const heading = paragraph({ strong: title });
  if (measured === undefined || !('rows' in measured)) return [heading, table];
  const { rows, runs } = measured;
  const note = `Median of ${count(runs)} runs in turn, fastest to slowest: each scores ${count(rows)} rows in a process of its own, whose start counts.`;
  return [heading, table, paragraph(note)];
}

function timeOf({ latency }: Scored): string {
  if (latency === undefined) return '–';
  if ('failure' in latency) return latency.failure;
  const { milliseconds, fastest, slowest } = latency;
  return `${figure(milliseconds, 3)} ms (${figure(fastest, 3)} to ${figure(slowest, 3)})`;
}
