import type { Choice } from './choice.js';
import type { CapChoice } from './cap-choice.js';
import { chooseCap } from './cap-choice.js';
import { choosePositive, chooseTask, type TaskChoice } from './class-choice.js';
import type { ColumnFacts } from './column-facts.js';
import { chooseKey, type KeyChoice } from './key-choice.js';
import { lintersOf, type LinterFacts } from './linters.js';
import type { Program } from './program.js';
import { chooseTarget, type TargetChoice } from './target-choice.js';
import { chooseTraining, type ParamsFile, type TrainingChoice } from './training-choice.js';

/** What a person said of their own accord; undefined: to be found. */
export interface Wanted {
  readonly name: string;
  readonly target: string | undefined;
  readonly positive: string | undefined;
  readonly key: readonly string[];
}

/** What a look at the repository found. */
export interface Found {
  readonly source: Choice<string | readonly string[]>;
  readonly columns: readonly ColumnFacts[];
  readonly program: Program | null;
  readonly params: ParamsFile | null;
  readonly linters: LinterFacts;
}

/** What mlops.yml will say. */
export interface Proposal {
  readonly name: string;
  readonly source: Choice<string | readonly string[]>;
  readonly target: TargetChoice;
  readonly task: TaskChoice;
  readonly positive: Choice<string> | null;
  readonly key: KeyChoice;
  readonly quality: readonly string[];
  readonly training: TrainingChoice;
  readonly cap: CapChoice | null;
}

/**
 * Decides what mlops.yml says, from what was said and what was found.
 * @throws UserError where no column can be the target
 */
export function propose(wanted: Wanted, { source, columns, program, params, linters }: Found): Proposal {
  const target =
    wanted.target === undefined
      ? chooseTarget(columns, program)
      : { value: wanted.target, why: 'it was given', others: [] };
  const facts = columns.find(({ name }) => name === target.value)!;
  const task = chooseTask(facts, program);
  return {
    name: wanted.name,
    source,
    target,
    task,
    positive: wanted.positive === undefined ? choosePositive(facts) : { value: wanted.positive, why: 'it was given' },
    key: chooseKey(columns, target.value, wanted.key, program?.texts),
    quality: lintersOf(linters),
    training: chooseTraining(task.value, {
      program,
      params,
      sklearn: linters.libraries.has('scikit-learn'),
      rows: facts.rows,
    }),
    cap: task.value === 'regression' ? chooseCap(facts) : null,
  };
}
