import { UserError } from '../host/errors.js';
import type { Decision } from '../model/manifest.js';
import type { RunDirectory } from '../run/directory.js';
import { extraOfDeciding, type Cost } from './cost.js';
import type { ScoredPart } from './labels.js';
import type { Material } from './material.js';
import { evaluationSchema } from './scores.js';
import type { ScoredRows } from './scored-rows.js';
import { chooseThreshold } from './threshold.js';
import type { Choice } from './threshold-choice.js';

const key = 'evaluate.threshold';

/** A candidate that is to decide, and the rows that it was scored on. */
export interface Deciding {
  readonly part: ScoredPart;
  /** Of the candidate. */
  readonly digest: string;
  readonly rows: ScoredRows;
  readonly material: Material;
  readonly cost: Cost | null;
}

/**
 * How the candidate decides. A threshold is chosen on the validation rows only; for the test rows the one that was chosen there is taken.
 * @param threshold of the plan
 * @returns null: by its own predictions; or why none could be chosen, in a clause
 * @throws UserError where the validation rows are of one class, or none was chosen for this candidate before
 */
export async function decisionOf(
  threshold: number | Choice | null,
  deciding: Deciding,
  run: RunDirectory,
): Promise<Decision | { readonly failure: string } | null> {
  if (threshold === null) return null;
  if (typeof threshold === 'number') return { threshold, chosen: null };
  if (deciding.part === 'test') return chosenBefore(threshold.name, deciding.digest, run);
  return chosenNow(threshold, deciding);
}

function chosenNow(choice: Choice, { rows, material, cost }: Deciding): Decision | { readonly failure: string } {
  const { labels, weight, columns } = material;
  const { y } = labels;
  const { score } = rows;
  const counts = (of: number): boolean => y.some((label, row) => label === of && (weight?.[row] ?? 1) > 0);
  if (!counts(0) || !counts(1)) {
    throw new UserError(
      `${key}.choose: the validation rows that count are all of one class, so that nothing tells a good threshold; add data, or give a number.`,
    );
  }
  const money = cost?.perValue ?? null;
  const values = money === null ? undefined : columns[money.column];
  const extra = choice.value === null && cost !== null ? extraOfDeciding(cost, y, values) : undefined;
  const found = chooseThreshold({ y, score, weight, extra }, choice);
  if (found === null) return { failure: `no threshold reaches ${choice.unreachable} on the validation rows` };
  return { threshold: found.threshold, chosen: choice.name };
}

async function chosenBefore(name: string, digest: string, run: RunDirectory): Promise<Decision> {
  const path = 'evaluate/validation/metrics.json';
  const again = 'run `mlops evaluate --part validation` first';
  if (!(await run.has(path))) {
    throw new UserError(
      `${key}.choose: a threshold is chosen on the validation rows, which were not scored; ${again}.`,
    );
  }
  const { models } = await run.read(path, 'evaluate', (value) => evaluationSchema.parse(value));
  const { candidate } = models;
  if (candidate.digest === digest && candidate.decision?.chosen === name) return candidate.decision;
  throw new UserError(
    `${key}.choose: ${path} holds no threshold that was chosen by ${name} for this candidate; ${again}.`,
  );
}
