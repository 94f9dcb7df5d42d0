import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { below, forPython, jsonText, type Floats } from '../../../config/floats.js';
import type { Access } from '../../../host/environment.js';
import { assertNever, OutsideError } from '../../../host/errors.js';
import type { Files } from '../../../host/files.js';
import type { Ended } from '../../../host/process.js';
import type { Target } from '../../../split/manifest.js';
import { readChildError, type ChildError } from '../../child.js';
import type { Runtime } from '../../flavor.js';
import type { Signature } from '../../manifest.js';

/** The file that a model of the flavor python is. */
export const modelFile = 'model.joblib';

const runner = 'mlops_runner.py';

/** What a model is given: a DataFrame, its one column of text, or an array without names of columns. */
export type InputForm = 'dataframe' | 'text' | 'array';

/** What a column may be taken as where the preprocessing is made from the columns. */
export type ColumnKind = 'text' | 'category' | 'date';

/** What the runner is asked for; mlops_runner.py reads it. Paths are absolute. */
export type RunnerOrder = {
  readonly model: string;
  readonly target: Target;
  readonly inputs: Signature['inputs'];
} & (
  | {
      readonly kind: 'fit';
      readonly data: string;
      readonly result: string;
      readonly estimator: string;
      readonly preprocess: string | null;
      readonly params: Readonly<Record<string, unknown>>;
      readonly floats: Floats;
      /** What columns are to be taken as; the others as their cells say. */
      readonly columns: Readonly<Record<string, ColumnKind>>;
      readonly seed: number;
      /** null: a DataFrame. */
      readonly form: InputForm | null;
    }
  | {
      readonly kind: 'inspect';
      readonly result: string;
      /** null: as the model says. */
      readonly form: InputForm | null;
    }
  | {
      readonly kind: 'score';
      readonly sha256: string;
      /** That it has to be scored with; empty: any. */
      readonly libraries: Readonly<Record<string, string>>;
      /** Whether a file of another version of scikit-learn is loaded all the same. */
      readonly foreign: boolean;
      readonly form: InputForm;
      readonly input: string;
      readonly output: string;
    }
);

/**
 * Runs the runner in the environment, in an empty folder: what it imports is installed, never a file of the source tree.
 * @param key of mlops.yml, for the error where there is no Python
 * @returns null where it did its work; else how it ended, and what it said
 * @throws UserError where python3 cannot be started
 */
export async function runPython(
  order: RunnerOrder,
  { key, seed, timeoutMs }: { readonly key: string; readonly seed: number; readonly timeoutMs?: number | undefined },
  runtime: Pick<Runtime, 'environment' | 'files' | 'log'>,
): Promise<{ readonly ended: Ended; readonly error: ChildError | null } | null> {
  const { files, environment, log } = runtime;
  const folder = await files.temporary();
  const [program, path, cwd] = [join(folder, 'own', runner), join(folder, 'own', 'order.json'), join(folder, 'empty')];
  try {
    for (const each of [join(folder, 'own'), cwd]) await files.folder(each);
    await files.copy(await runnerPath(files), program);
    await files.write(path, orderText(order));
    const ended = await environment.run(
      {
        argv: ['python3', program, order.kind, path],
        key,
        cwd,
        // Hashes of texts decide the order of sets; bytecode would be written beside the user's modules.
        env: { PYTHONHASHSEED: String(seed), PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' },
        onLine: (line) => log.output(line),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      },
      accessOf(order, folder),
    );
    if (ended.code === 0 && !ended.timedOut) return null;
    return { ended, error: await readChildError(files, path) };
  } finally {
    await files.remove(folder);
  }
}

/** Without the fractions' list: they are told as such. */
function orderText(order: RunnerOrder): string {
  if (order.kind !== 'fit') return JSON.stringify(order);
  const { floats, ...told } = order;
  return jsonText(told, below('/params', forPython(floats)));
}

/** Its own folder takes the error that it tells. */
function accessOf(order: RunnerOrder, folder: string): Access {
  const own = { reads: [folder], writes: [join(folder, 'own')] };
  switch (order.kind) {
    case 'fit':
      return {
        reads: [...own.reads, order.data],
        writes: [...own.writes, dirname(order.model), dirname(order.result)],
        network: true,
      };
    case 'inspect':
      return {
        reads: [...own.reads, dirname(order.model)],
        writes: [...own.writes, dirname(order.result)],
        network: false,
      };
    case 'score':
      return {
        reads: [...own.reads, dirname(order.model), order.input],
        writes: [...own.writes, dirname(order.output)],
        network: false,
      };
    default:
      return assertNever(order);
  }
}

/** In a bundle it lies beside the chunks; from source in the folder python. */
async function runnerPath(files: Files): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const folder of ['.', '../../../../python']) {
    const path = join(here, folder, runner);
    if ((await files.stat(path))?.kind === 'file') return path;
  }
  throw new OutsideError(`${runner} is not beside the bundle (dist): install it whole.`);
}
