import * as z from 'zod';
import { pinFile } from '../registry/pin-file.js';
import type { RunDirectory } from '../run/directory.js';
import type { StepName } from './steps.js';

/** What a run hands to whatever comes after it: the action's outputs and the CLI's --json. Absent things are empty. */
export interface Outputs {
  readonly verdict: string;
  readonly version: string;
  readonly champion: string;
  readonly promoted: boolean;
  /** The candidate's metrics on the deciding part: name -> value. */
  readonly metrics: Readonly<Record<string, number | null>>;
  /** Absolute paths. */
  readonly report: string;
  readonly model: string;
  readonly package: string;
  readonly 'run-directory': string;
  /** false where there was nothing to train. */
  readonly changed: boolean;
}

interface Schema<T> {
  parse(value: unknown): T;
}

const record = () => z.looseObject({ record: z.looseObject({ number: z.int(), version: z.string() }).nullable() });

/**
 * Reads the outputs of the steps that ran; what an earlier run left in the directory is not this run's.
 * @param ran names of the steps that ended, well or not
 */
export async function readOutputs(run: RunDirectory, ran: ReadonlySet<StepName>): Promise<Outputs> {
  // Schemas are large: those of a step that did not run are not loaded.
  const read = async <T>(
    step: StepName,
    path: string,
    schema: () => Schema<T> | Promise<Schema<T>>,
  ): Promise<T | null> => {
    if (!ran.has(step) || !(await run.has(path))) return null;
    const known = await schema();
    return run.read(path, step, (value) => known.parse(value));
  };
  const verdict = await read(
    'gate',
    'gate/verdict.json',
    async () => (await import('../gate/verdict.js')).verdictSchema,
  );
  const evaluation =
    verdict === null
      ? null
      : await read(
          'gate',
          `evaluate/${verdict.part}/metrics.json`,
          async () => (await import('../evaluate/scores.js')).evaluationSchema,
        );
  const published = await read('publish', 'publish/version.json', () =>
    z.looseObject({ version: z.string().nullable() }),
  );
  const change =
    (await read('promote', 'promote/record.json', record)) ?? (await read('rollback', 'rollback/record.json', record));
  const champion = change?.record?.version;
  const pin = await read('champion', pinFile, async () => (await import('../registry/record.js')).pinSchema);
  const decided = await read(
    'changes',
    'changes/changes.json',
    async () => (await import('../train/changes.js')).changesSchema,
  );
  const packed = await read('package', 'package/package.json', () => z.looseObject({ file: z.string() }));
  return {
    verdict: verdict?.verdict ?? '',
    version: published?.version ?? champion ?? '',
    champion: champion ?? pin?.champion ?? '',
    promoted: champion !== undefined,
    metrics: Object.fromEntries(
      Object.entries(evaluation?.models.candidate.metrics ?? {}).map(([name, { value }]) => [name, value]),
    ),
    report: ran.has('report') ? run.path('report/report.html') : '',
    model: ran.has('train') && (await run.has('train/model.tar.gz')) ? run.path('train/model.tar.gz') : '',
    package: packed === null ? '' : run.path('package', packed.file),
    'run-directory': run.root,
    changed: decided?.train ?? true,
  };
}
