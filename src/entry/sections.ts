import { evaluateSection } from '../evaluate/evaluate.report.js';
import { evaluationSchema } from '../evaluate/scores.js';
import { gateSection } from '../gate/gate.report.js';
import { verdictSchema } from '../gate/verdict.js';
import { candidateSchema } from '../model/manifest.js';
import { packageSection } from '../project/package.report.js';
import { packageSchema } from '../project/package.js';
import { checksSchema } from '../project/check.js';
import { testSection } from '../project/test.report.js';
import { championSection } from '../registry/champion.report.js';
import { readPin, readPinned } from '../registry/pinned.js';
import { readPromotion } from '../release/promotion-result.js';
import { publishSection } from '../release/publish.report.js';
import { publishedFile, readPublished } from '../release/published.js';
import type { SectionSource } from '../report/source.js';
import type { RunDirectory } from '../run/directory.js';
import { findingsSchema } from '../schema/findings.js';
import { validateSection } from '../schema/validate.report.js';
import { readSnapshot, snapshotFile } from '../snapshot/recorded.js';
import { snapshotSection } from '../snapshot/snapshot.report.js';
import { changeFile, changeSchema } from '../split/change.js';
import { leakageFile, leakageSchema } from '../split/leakage/leakage.js';
import { splitManifestSchema } from '../split/manifest.js';
import { readPartProfiles } from '../split/part-profiles.js';
import { splitSection } from '../split/split.report.js';
import { comparisonSection } from '../table/compare/comparison.report.js';
import { comparisonSchema } from '../table/compare/comparison.js';
import { comparisonFile } from '../table/compare/record.js';
import { changesSchema, changesFile } from '../train/changes.js';
import { changesSection } from '../train/changes.report.js';
import { foldsFile, foldsSchema } from '../train/folds.js';
import { historySchema } from '../train/history.js';
import { trainSection } from '../train/train.report.js';
import type { StepName } from './steps.js';

type Source = SectionSource & { readonly step: StepName; readonly folder: string };

const finalVerdict = 'gate/verdict.json';

/** Where each step's section of the report comes from: the results of the run directory, and the room's own report file. */
const sources = (values: boolean): readonly Source[] => [
  {
    step: 'gate',
    folder: 'gate',
    load: whereThere(finalVerdict, async (run) => {
      const verdict = await read(run, finalVerdict, 'gate', verdictSchema);
      return (await isOfCandidate(run, verdict.candidate.digest)) ? gateSection(verdict) : null;
    }),
  },
  {
    step: 'publish',
    folder: 'publish',
    load: whereThere(publishedFile, async (run) =>
      publishSection(await readPublished(run), await readPromotion(run), (await readPin(run)).registry),
    ),
  },
  evaluation('test', values),
  evaluation('validation', values),
  {
    step: 'train',
    folder: 'train',
    load: whereThere('train/manifest.json', async (run) => {
      const history = (await run.has('train/history.json'))
        ? await read(run, 'train/history.json', 'train', historySchema)
        : null;
      const folds = (await run.has(foldsFile)) ? await read(run, foldsFile, 'train', foldsSchema) : null;
      return trainSection(await read(run, 'train/manifest.json', 'train', candidateSchema), history, null, folds);
    }),
  },
  {
    step: 'split',
    folder: 'split',
    load: whereThere('split/manifest.json', async (run) => {
      const leakage = (await run.has(leakageFile)) ? await read(run, leakageFile, 'split', leakageSchema) : null;
      const change = (await run.has(changeFile)) ? await read(run, changeFile, 'split', changeSchema) : null;
      const manifest = await read(run, 'split/manifest.json', 'split', splitManifestSchema);
      return splitSection(manifest, values, { leakage, change });
    }),
  },
  {
    step: 'validate',
    folder: 'validate',
    load: whereThere('validate/findings.json', async (run) => {
      const findings = await read(run, 'validate/findings.json', 'validate', findingsSchema);
      return validateSection(findings, await readPartProfiles(run, findings.files));
    }),
  },
  {
    step: 'snapshot',
    folder: 'snapshot',
    load: whereThere(snapshotFile, async (run) => snapshotSection(await readSnapshot(run))),
  },
  {
    step: 'validate',
    folder: 'validate',
    load: whereThere(comparisonFile, async (run) =>
      comparisonSection(await read(run, comparisonFile, 'validate', comparisonSchema), (await readPin(run)).model),
    ),
  },
  {
    step: 'test',
    folder: 'test',
    load: whereThere('test/commands.json', async (run) =>
      testSection(await read(run, 'test/commands.json', 'test', checksSchema)),
    ),
  },
  {
    step: 'champion',
    folder: 'champion',
    load: whereThere('champion/pin.json', async (run) =>
      championSection(await readPin(run), await readPinned(run, 'champion')),
    ),
  },
  {
    step: 'changes',
    folder: 'changes',
    load: whereThere(changesFile, async (run) =>
      changesSection(await read(run, changesFile, 'changes', changesSchema)),
    ),
  },
  {
    step: 'package',
    folder: 'package',
    load: whereThere('package/package.json', async (run) =>
      packageSection(await read(run, 'package/package.json', 'package', packageSchema)),
    ),
  },
];

/**
 * The sections of what this run did.
 * @param folders folders of its steps, such as `evaluate/test`; null: whatever the run directory holds
 * @param values whether values of the data, such as names of classes, may be shown
 */
export function sectionSources(folders: ReadonlySet<string> | null, values: boolean): readonly SectionSource[] {
  return folders === null
    ? sources(values)
    : sources(values).filter(
        ({ folder }) => folders.has(folder) || folders.has(`${folder}/test`) || folders.has(`${folder}/validation`),
      );
}

function evaluation(part: 'validation' | 'test', values: boolean): Source {
  const path = `evaluate/${part}/metrics.json`;
  const load = whereThere(path, async (run) => {
    const { target } = await read(run, 'split/manifest.json', 'split', splitManifestSchema);
    const negative = target.classes.find((name) => name !== target.positive);
    const scored = await read(run, path, 'evaluate', evaluationSchema);
    if (scored.sealed === true || !(await isOfCandidate(run, scored.models.candidate.digest))) return null;
    return target.positive === null || negative === undefined
      ? evaluateSection(scored, undefined, values ? target.classes : null)
      : evaluateSection(scored, [negative, target.positive]);
  });
  return { step: 'evaluate', folder: `evaluate/${part}`, load };
}

/** What was said of another candidate, before the last training, says nothing of this one. */
async function isOfCandidate(run: RunDirectory, digest: string | null): Promise<boolean> {
  const { model } = await read(run, 'train/manifest.json', 'train', candidateSchema);
  return model.digest === digest;
}

function whereThere(path: string, load: SectionSource['load']): SectionSource['load'] {
  return async (run) => ((await run.has(path)) ? load(run) : null);
}

function read<T>(run: RunDirectory, path: string, step: StepName, schema: { parse(value: unknown): T }): Promise<T> {
  return run.read(path, step, (value) => schema.parse(value));
}
