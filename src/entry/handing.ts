import { join } from 'node:path';
import type { Artifacts, ArtifactSource, StoredArtifact } from '../host/artifacts.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { parseJson } from '../host/json.js';
import { runRecordSchema, type RunRecord } from '../run/run-record.js';
import { runRecordFile } from '../run/run-record-file.js';
import { mayTravel, travellingFiles } from '../run/travel.js';
import type { Session } from './compose.js';
import type { FlowName, JobName } from './steps.js';

/** What a job says of itself when it hands its run directory on. */
export interface HandingJob {
  readonly flow: FlowName | null;
  /** The job part of the artifact's name. */
  readonly job: string;
  readonly attempt: number;
}

/** An artifact's name has one writer: a model, a job, an attempt. */
export function artifactName(model: string, { job, attempt }: Pick<HandingJob, 'job' | 'attempt'>): string {
  return `mlops-${model}-${job}-${attempt}`;
}

/** Hands the run directory on as one artifact, without rows of data. @returns its name */
export async function handOn(session: Session, artifacts: Artifacts, job: HandingJob): Promise<string> {
  const { config, context } = session;
  const { run, files, who } = context;
  const record: RunRecord = {
    format: 'mlops-run/1',
    model: config.model.name,
    ...job,
    repository: who.repository,
    revision: who.revision,
    dirty: who.dirty,
    configuration: { ...config },
  };
  await run.write(runRecordFile, record);
  const paths = (await travellingFiles(files, run)).map((path) => run.path(path));
  const name = artifactName(config.model.name, job);
  await artifacts.upload(name, run.root, paths);
  return name;
}

/**
 * Puts a run directory together from what earlier jobs left: a file that several have is taken from the first that is named. Reports are left
 * out, since each job writes its own.
 * @param names artifacts of this run; one without its attempt takes the highest
 * @param root the run directory; what stood there is removed
 * @throws UserError where one is not there, or where they are not of one run of one model
 */
export async function receive(
  names: readonly string[],
  source: ArtifactSource,
  files: Files,
  root: string,
): Promise<RunRecord> {
  const stored = await source.list();
  const wanted = names.map((name) => newest(name, stored));
  await files.remove(root);
  let first: RunRecord | undefined;
  for (const artifact of wanted) {
    const folder = await files.temporary();
    await source.download(artifact, folder);
    const record = await readRecord(files, join(folder, runRecordFile), artifact.name);
    first ??= record;
    checkSame(first, record, artifact.name);
    await merge(files, folder, root);
    await files.remove(folder);
  }
  if (first === undefined) throw new UserError('from: expected the name of at least one artifact, got nothing.');
  return first;
}

/** Reads run.json. @throws UserError where it is missing or not of this version */
export async function readRecord(files: Files, path: string, name: string): Promise<RunRecord> {
  if ((await files.stat(path))?.kind === 'file') {
    try {
      return runRecordSchema.parse(parseJson(await files.text(path)));
    } catch (cause) {
      throw new UserError(`${name}: its ${runRecordFile} is not one that this version of the tool wrote.`, { cause });
    }
  }
  throw new UserError(`${name}: expected an artifact that a job of this tool left, found no ${runRecordFile} in it.`);
}

/** The artifact of that name; where the name has no attempt, the one of the highest. */
function newest(name: string, stored: readonly StoredArtifact[]): StoredArtifact {
  const exact = stored.find((artifact) => artifact.name === name);
  if (exact !== undefined) return exact;
  const attempts = stored
    .flatMap((artifact) => {
      const attempt = artifact.name.startsWith(`${name}-`) ? artifact.name.slice(name.length + 1) : '';
      return /^\d{1,6}$/.test(attempt) ? [{ artifact, attempt: Number(attempt) }] : [];
    })
    .sort((a, b) => b.attempt - a.attempt);
  const [highest] = attempts;
  if (highest !== undefined) return highest.artifact;
  const there = stored.map((artifact) => artifact.name).filter((other) => other.startsWith('mlops-'));
  throw new UserError(
    `from: this run has no artifact "${name}"; ${there.length === 0 ? 'no job has left one yet' : `it has ${there.join(', ')}`}.`,
  );
}

function checkSame(first: RunRecord, record: RunRecord, name: string): void {
  for (const key of ['model', 'revision', 'repository'] as const) {
    if (first[key] === record[key]) continue;
    throw new UserError(
      `from: ${name} is of ${key} ${record[key] ?? 'none'}, the first artifact of ${first[key] ?? 'none'}; name artifacts of one run of one model.`,
    );
  }
}

async function merge(files: Files, folder: string, root: string): Promise<void> {
  for (const path of await files.list(folder)) {
    if (!mayTravel(path) || path.startsWith('report/')) continue;
    const to = join(root, path);
    if ((await files.stat(join(folder, path)))?.kind !== 'file' || (await files.stat(to)) !== undefined) continue;
    await files.copy(join(folder, path), to);
  }
}

/** The jobs whose artifacts a report of another run is made from. */
export const reportedJobs: readonly JobName[] = ['candidate', 'quality'];

/** Groups the artifacts of a run by model: for each, the newest of its jobs that a report is made from. */
export function reportedModels(stored: readonly StoredArtifact[]): Map<string, string[]> {
  const models = new Map<string, string[]>();
  const pattern = new RegExp(`^mlops-([a-z0-9][a-z0-9-]*)-(${reportedJobs.join('|')})-\\d{1,6}$`);
  for (const job of reportedJobs) {
    for (const { name } of stored) {
      const found = pattern.exec(name);
      if (found?.[2] !== job) continue;
      const names = models.get(found[1]!) ?? [];
      const plain = `mlops-${found[1]!}-${job}`;
      if (!names.includes(plain)) models.set(found[1]!, [...names, plain]);
    }
  }
  return models;
}
