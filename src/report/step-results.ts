import type { Files } from '../host/files.js';
import { UserError } from '../host/errors.js';
import { parseJson } from '../host/json.js';
import type { RunDirectory } from '../run/directory.js';
import { resultSchema } from '../run/result.js';

/** What the report reads of a result.json; whatever else stands there is left alone. */
const stepResultSchema = resultSchema.pick({
  format: true,
  step: true,
  status: true,
  summary: true,
  startedAt: true,
  milliseconds: true,
});

/** How one step of this run went. */
export interface StepResult {
  /** Folder below the run directory: `split`, `evaluate/test`. */
  readonly folder: string;
  readonly status: 'ok' | 'no' | 'failed';
  /** Nothing that it reads had changed, so it was not run again. */
  readonly skipped: boolean;
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly summary: string;
}

/**
 * The results of all steps in a run directory, in the order in which they started. Files of that name which the runner did not write (a
 * model may hold one) are passed over; one that is not JSON, or is damaged, throws UserError.
 * @param folders the folders to read; null: all. What another run left torn must not end this one
 */
export async function readStepResults(
  files: Files,
  run: RunDirectory,
  folders: { has(folder: string): boolean } | null = null,
): Promise<StepResult[]> {
  if ((await files.stat(run.root)) === undefined) return [];
  const paths = (await files.list(run.root)).filter(
    (path) => /^[^/]+(?:\/(?!model\/)[^/]+)?\/result\.json$/.test(path) && folders?.has(folderOf(path)) !== false,
  );
  const found: StepResult[] = [];
  for (const path of paths) {
    const result = parse(path, await files.text(run.path(path)));
    if (result !== null) found.push(result);
  }
  return found.sort((a, b) => compare(a.startedAt, b.startedAt) || compare(a.folder, b.folder));
}

function parse(path: string, text: string): StepResult | null {
  const folder = folderOf(path);
  try {
    const value: unknown = parseJson(text);
    if (typeof value !== 'object' || value === null || !('format' in value)) return null;
    if (value.format !== resultSchema.shape.format.value) return null;
    const { status, startedAt, milliseconds, summary } = stepResultSchema.parse(value);
    return { folder, status, skipped: false, startedAt, milliseconds, summary };
  } catch (cause) {
    throw new UserError(
      `${path}: not a result of this version; run \`mlops ${folder.split('/')[0]!} --force\` again.`,
      { cause },
    );
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
