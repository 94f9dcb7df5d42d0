import type { StoredArtifact } from '../host/artifacts.js';
import { UserError } from '../host/errors.js';
import { shorten } from '../render/escape.js';
import { visible } from '../render/visible.js';

/** The jobs that leave a candidate, the one of the least else first; and the one that leaves what tests said. */
const judging = ['candidate', 'check', 'release', 'retrain'] as const;
const all = [...judging, 'quality'] as const;

const pattern = new RegExp(`^mlops-([a-z0-9][a-z0-9-]*)-(${all.join('|')})-\\d{1,6}$`);

/**
 * The models that a run left results of: for each, the names (without their attempt) of the artifacts that belong together, the candidate's
 * first.
 */
export function modelsOf(stored: readonly StoredArtifact[]): Map<string, string[]> {
  const jobs = new Map<string, Set<string>>();
  for (const { name } of stored) {
    const [, model, job] = pattern.exec(name) ?? [];
    if (model !== undefined && job !== undefined) jobs.set(model, (jobs.get(model) ?? new Set()).add(job));
  }
  const models = new Map<string, string[]>();
  for (const [model, left] of jobs) {
    const judged = judging.find((job) => left.has(job));
    const chosen = [...(judged === undefined ? [] : [judged]), ...(left.has('quality') ? ['quality'] : [])];
    models.set(
      model,
      chosen.map((job) => `mlops-${model}-${job}`),
    );
  }
  return models;
}

/** What a run left of one model. */
export interface ChosenModel {
  readonly model: string;
  readonly artifacts: readonly string[];
}

/**
 * Chooses one model of a run: the one that is asked for, else the workspace's own, else the only one.
 * @param name the run as a person names it
 * @returns null where the run left none of any
 * @throws UserError where it left several others, or not the one that is asked for; it names them
 */
export function chooseModel(
  stored: readonly StoredArtifact[],
  { model, ownModel }: { readonly model: string | null; readonly ownModel: string },
  name: string,
): ChosenModel | null {
  const models = modelsOf(stored);
  if (models.size === 0) return null;
  const names = [...models.keys()];
  const chosen = model ?? (models.has(ownModel) ? ownModel : names.length === 1 ? names[0]! : null);
  const listed = `${names.slice(0, 20).join(', ')}${names.length > 20 ? ' and others' : ''}`;
  if (chosen === null) throw new UserError(`${name}: it has several models: ${listed}; name one by --model.`);
  const artifacts = models.get(chosen);
  if (artifacts !== undefined) return { model: chosen, artifacts };
  throw new UserError(`${name}: it left nothing of a model ${shown(chosen)}; it has ${listed}.`);
}

/** Leaves out what later attempts than one left, so that the highest of the others is taken. */
export function upToAttempt(stored: readonly StoredArtifact[], attempt: number | null): readonly StoredArtifact[] {
  if (attempt === null) return stored;
  return stored.filter(({ name }) => Number(/-(\d{1,6})$/.exec(name)?.[1] ?? 0) <= attempt);
}

function shown(text: string): string {
  return JSON.stringify(shorten(visible(text), 100));
}
