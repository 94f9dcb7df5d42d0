import type { Measured } from './comparison.js';
import type { Check } from './criteria.js';
import type { Pairs } from './pairs.js';
import { isConstant, unusable } from './rows.js';
import type { Answer, Situation } from './situation.js';
import type { Line } from './special.js';

/** Whether candidate and those it is compared with can be compared at all. */
export function checkModels(
  { answers, anchor, rowIds }: Situation,
  line: Line,
  pairs: Pairs,
  championEnvironment: 'own' | 'candidate',
): Check[] {
  const check = (name: string, answer: Answer | null): Check => checkReference(name, answer, championEnvironment);
  const continued = line === 'continued';
  return [
    checkCandidate(answers.candidate),
    continued ? check('champion', answers.champion) : check('baseline', answers.baseline),
    checkRows('rows', pairs.rows, rowIds.length),
    ...checkSame(pairs.opponent),
    ...(continued && anchor !== null
      ? [check('anchor', answers.anchor), checkRows('rows of the anchor', pairs.anchorRows, rowIds.length)]
      : []),
  ];
}

/** What predictions of a task have to be. */
const expectedOf = {
  binary: 'scores in [0, 1]',
  multiclass: 'probabilities in [0, 1] that sum to 1',
  regression: 'finite numbers',
} as const;

/** The candidate's own faults: no predictions, or some that are no numbers. Constant scores are allowed, with a note. */
function checkCandidate(answer: Answer): Check {
  const name = 'candidate';
  if ('failure' in answer) return { name, state: 'fault', note: answer.failure };
  const bad = unusable(answer.predictions);
  if (bad > 0) {
    const expected = expectedOf[answer.predictions.task];
    return { name, state: 'fault', note: `expected ${expected}, got something else in ${bad} rows` };
  }
  return { name, state: 'ok', note: isConstant(answer.predictions) ? 'every row has the same score' : null };
}

/** Whether a model to compare with has usable predictions. */
function checkReference(name: string, answer: Answer | null, championEnvironment: 'own' | 'candidate'): Check {
  if (answer === null) return { name, state: 'unavailable', note: 'it was not scored on these rows' };
  if ('failure' in answer) return { name, state: 'unavailable', note: `it cannot be scored: ${answer.failure}` };
  const elsewhere = answer.elsewhere ?? null;
  if (elsewhere !== null && championEnvironment === 'own')
    return { name, state: 'unavailable', note: `${elsewhere}, but the policy that judges does not allow it` };
  const bad = unusable(answer.predictions);
  return bad === 0
    ? { name, state: 'ok', note: elsewhere }
    : { name, state: 'unavailable', note: `its predictions cannot be used in ${bad} rows` };
}

/** Two artifacts that say the same of every row are compared, but whoever reads the verdict wants to know. */
function checkSame(opponent: Pairs['opponent']): Check[] {
  if (opponent === null || opponent.candidate.y.length === 0) return [];
  const [a, b] = [opponent.candidate, opponent.reference];
  const same =
    equal(a.predicted, b.predicted) && (a.task === 'regression' || b.task === 'regression' || equal(a.score, b.score));
  return same ? [{ name: 'predictions', state: 'ok', note: 'both models say the same of every row' }] : [];
}

function equal(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether rows are left that are held out under both split policies. */
function checkRows(name: string, rows: number, all: number): Check {
  if (all === 0) return { name, state: 'unavailable', note: 'the part has no row' };
  if (rows === 0) {
    return { name, state: 'unavailable', note: `none of the ${all} rows is held out under both split policies` };
  }
  return {
    name,
    state: 'ok',
    note: rows === all ? null : `${rows} of ${all} rows are held out under both split policies`,
  };
}

/** What could not be computed. The primary comparison also has to have its minimum of rows; others stay open without it. */
export function checkMeasured(measured: readonly Measured[]): Check[] {
  return measured.flatMap(({ name, comparison }): Check[] => {
    // A slice that is only watched may be empty; a required one is then not demonstrated, which is no lack of the whole comparison.
    if (comparison.role === 'watched' || comparison.role === 'slice') return [];
    const decides = comparison.role === 'primary' || comparison.role === 'baseline';
    const missing = comparison.state === 'unavailable' || (decides && comparison.note !== null);
    return missing ? [{ name, state: 'unavailable', note: comparison.note }] : [];
  });
}
