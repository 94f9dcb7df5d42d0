import * as z from 'zod';
import { candidateSchema } from '../model/manifest.js';
import { evaluationSchema } from '../evaluate/scores.js';
import { verdictSchema } from '../gate/verdict.js';
import { pinSchema } from '../registry/record.js';
import type { RunDirectory } from '../run/directory.js';

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
}

const version = z.looseObject({ version: z.string().nullable() });
const record = z.looseObject({ record: z.looseObject({ number: z.int(), version: z.string() }).nullable() });
const built = z.looseObject({ file: z.string() });

/** Reads the outputs of a run directory. */
export async function readOutputs(run: RunDirectory): Promise<Outputs> {
  const read = async <T>(path: string, parse: (value: unknown) => T): Promise<T | null> =>
    (await run.has(path)) ? run.read(path, 'release', parse) : null;
  const verdict = await read('gate/verdict.json', verdictSchema.parse.bind(verdictSchema));
  const evaluation =
    verdict === null
      ? null
      : await read(`evaluate/${verdict.part}/metrics.json`, evaluationSchema.parse.bind(evaluationSchema));
  const published = await read('publish/version.json', version.parse.bind(version));
  const changes = [
    await read('promote/record.json', record.parse.bind(record)),
    await read('rollback/record.json', record.parse.bind(record)),
  ].flatMap((change) => change?.record ?? []);
  // Both may be there when steps are called one by one: the later one tells who is the champion now.
  const champion = changes.sort((a, b) => b.number - a.number)[0]?.version;
  const pin = await read('champion/pin.json', pinSchema.parse.bind(pinSchema));
  const candidate = await read('train/manifest.json', candidateSchema.parse.bind(candidateSchema));
  const packed = await read('package/package.json', built.parse.bind(built));
  return {
    verdict: verdict?.verdict ?? '',
    version: published?.version ?? champion ?? '',
    champion: champion ?? pin?.champion ?? '',
    promoted: champion !== undefined,
    metrics: Object.fromEntries(
      Object.entries(evaluation?.models.candidate.metrics ?? {}).map(([name, { value }]) => [name, value]),
    ),
    report: (await run.has('report/report.html')) ? run.path('report/report.html') : '',
    model: candidate === null ? '' : run.path('train/model.tar.gz'),
    package: packed === null ? '' : run.path('package', packed.file),
    'run-directory': run.root,
  };
}
