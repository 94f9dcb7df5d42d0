import { UserError } from '../host/errors.js';
import { parseParams } from '../train/plan.js';
import type { Task } from './class-choice.js';
import { named } from './choice.js';
import { estimators, isClassifier, isRegressor } from './estimators.js';
import type { Program } from './program.js';

/** A file of parameters that was found. */
export interface ParamsFile {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What decides how to train. */
export interface TrainingFacts {
  readonly program: Program | null;
  readonly params: ParamsFile | null;
  /** Whether the repository declares scikit-learn. */
  readonly sklearn: boolean;
  readonly rows: number;
}

/** The keys of `train`, and why. */
export interface TrainingChoice {
  readonly flavor: 'python' | null;
  readonly command: string | null;
  readonly score: string | null;
  readonly estimator: string | null;
  /** Path of the file. */
  readonly params: string | null;
  /** A sentence. */
  readonly why: string;
  /** What a person has to do to have their own program train, or parameters that fit nothing. */
  readonly note: string | null;
}

const nothing = { flavor: null, command: null, score: null, estimator: null } as const;
const manyRows = 1000;

/**
 * How to train: the repository's own program where it does what the action asks of one; an estimator of scikit-learn by its name where the
 * repository declares scikit-learn, the one that its program imports or its parameters fit; else what is built in.
 */
export function chooseTraining(task: Task, facts: TrainingFacts): TrainingChoice {
  const { program, params, sklearn } = facts;
  const own = program === null ? null : byProgram(program, params?.path ?? null);
  if (own !== null) return own;
  const note = program === null ? null : disobedience(program);
  return { ...(sklearn ? byName(task, facts) : builtIn(task, params)), ...(note === null ? {} : { note }) };
}

function byProgram({ path, command, obeys, joblib, score }: Program, params: string | null): TrainingChoice | null {
  if (command === null || !obeys) return null;
  const why = `${named(path)} trains: it writes its model to MLOPS_MODEL_DIR.`;
  if (joblib) return { ...nothing, flavor: 'python', command, params, why, note: null };
  return score === null ? null : { ...nothing, command, score, params, why, note: null };
}

function disobedience({ path, obeys, command }: Program): string {
  const lacks =
    command === null
      ? 'nothing in it runs when it is started'
      : obeys
        ? 'it writes no model.joblib, and no program beside it scores'
        : 'it does not write its model to MLOPS_MODEL_DIR';
  return `${named(path)} is not used: ${lacks}. How it can train: docs/guides/your-own-model.md of mlops-action.`;
}

function byName(task: Task, { program, params, rows }: TrainingFacts): TrainingChoice {
  const kind = task === 'regression' ? 'regressor' : 'classifier';
  const fits = kind === 'regressor' ? isRegressor : isClassifier;
  const imported = (program?.estimators ?? []).find(fits);
  const given = Object.keys(params?.value ?? {});
  const takes = (known: readonly string[]): boolean => given.every((name) => known.includes(name));
  const ofKind = estimators.filter((each) => each.kind === kind);
  const found =
    ofKind.find(({ name }) => name === imported) ??
    (given.length > 0 ? ofKind.find((each) => takes(each.params)) : undefined) ??
    ofKind[rows < manyRows ? 0 : 1]!;
  const why =
    imported !== undefined
      ? `${named(program!.path)} imports it.`
      : given.length > 0 && takes(found.params)
        ? `${named(params!.path)} holds parameters of it.`
        : 'A first estimator to be replaced by yours.';
  const known = imported === undefined || imported === found.name ? found.params : given;
  const fit = params !== null && given.length > 0 && takes(known);
  return {
    ...nothing,
    estimator: imported ?? found.name,
    params: fit ? params.path : null,
    why,
    note: fit || params === null ? null : unfit(params),
  };
}

function builtIn(task: Task, params: ParamsFile | null): TrainingChoice {
  const names = task === 'regression' ? (['linear', 'mlp'] as const) : (['logistic', 'mlp'] as const);
  const found = params === null ? undefined : names.find((name) => isFit(name, params.value));
  return {
    ...nothing,
    estimator: found ?? names[0],
    params: found === undefined ? null : params!.path,
    why: 'Built in: nothing has to be installed.',
    note: params === null || found !== undefined ? null : unfit(params),
  };
}

function isFit(estimator: 'linear' | 'logistic' | 'mlp', params: Readonly<Record<string, unknown>>): boolean {
  try {
    parseParams('tfjs', estimator, params);
    return true;
  } catch (cause) {
    if (cause instanceof UserError) return false;
    throw cause;
  }
}

function unfit({ path }: ParamsFile): string {
  return `${named(path)} is not used: it holds no parameters of this estimator.`;
}
