import type { PartColumn } from '../evaluate/part-columns.js';
import { selectRows, take } from './rows.js';
import type { Answer, Situation } from './situation.js';

/** The situation on some rows of the part only, as if there were no others. Cost: O(rows) for each model and column. */
export function onRows(situation: Situation, positions: Int32Array): Situation {
  if (positions.length === situation.rowIds.length) return situation;
  const { answers, comparable, columns } = situation;
  const answer = (given: Answer | null): Answer | null => (given === null ? null : answered(given, positions));
  const mask = (given: Uint8Array | null): Uint8Array | null => (given === null ? null : take(given, positions));
  return {
    ...situation,
    rowIds: take(situation.rowIds, positions),
    answers: {
      candidate: answered(answers.candidate, positions),
      champion: answer(answers.champion),
      anchor: answer(answers.anchor),
      baseline: answer(answers.baseline),
    },
    comparable: { champion: mask(comparable.champion), anchor: mask(comparable.anchor) },
    columns: new Map([...columns].map(([name, column]) => [name, columnOn(column, positions)])),
  };
}

function answered(given: Answer, positions: Int32Array): Answer {
  return 'predictions' in given ? { ...given, predictions: selectRows(given.predictions, positions) } : given;
}

function columnOn(column: PartColumn, positions: Int32Array): PartColumn {
  return { ...column, codes: take(column.codes, positions) };
}
