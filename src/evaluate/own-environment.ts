import type { Environment, Environments } from '../host/environment.js';
import { nameOf, type Subject } from './score.js';

/** Where a model is scored, and what a reader has to know of it. */
export interface Placed {
  readonly environment: Environment;
  /** null: nothing; foreign: it is not its own. */
  readonly note: { readonly foreign: boolean; readonly text: string } | null;
}

/**
 * The environment that a model is scored in: its own. A champion's is made again from what its manifest records; where that cannot be, it is not
 * scored, unless the candidate's is allowed.
 * @param elsewhere `gate.champion_environment`
 * @param today what the candidate's manifest records of its environment
 * @returns a clause that says why it is not scored, where it is not
 */
export async function environmentOf(
  subject: Subject,
  elsewhere: 'own' | 'candidate',
  today: Recorded | undefined,
  { environment, environments }: { readonly environment: Environment; readonly environments: Environments },
): Promise<Placed | { readonly failure: string }> {
  const { manifest, role } = subject;
  // A built-in model brings along all that it needs.
  if (role === 'candidate' || manifest.flavor.name === 'tfjs') return { environment, note: null };
  const own = await environments.of(manifest.environment, subject.packages);
  if (!('unavailable' in own)) return { environment: own, note: noteOf(manifest.environment, today) };
  const why = `its own environment cannot be had again: ${own.unavailable}`;
  if (elsewhere === 'own')
    return { failure: `${why}; gate.champion_environment: candidate would score it in the candidate's` };
  const text = `${nameOf(subject)} was scored in the candidate's environment, as gate.champion_environment says; ${why}`;
  return { environment, note: { foreign: true, text } };
}

type Recorded = Subject['manifest']['environment'];

function noteOf({ kind, installed }: Recorded, today: Recorded | undefined): Placed['note'] {
  if (kind === 'host' || installed === undefined) return null;
  const python = installed.python === null ? '' : `Python ${installed.python}, `;
  const others = otherVersions(installed, today?.installed);
  const than = others.length === 0 ? '' : `; ${listed(others)}`;
  return { foreign: false, text: `${python}${installed.packages.length} packages${than}` };
}

type Installed = NonNullable<Recorded['installed']>;

/** `scikit-learn 1.8.0, the candidate 1.9.1`, for each package of which both have another version. */
function otherVersions({ packages }: Installed, today: Installed | undefined): string[] {
  const now = new Map(today?.packages.map(({ name, version }) => [name, version]));
  return packages.flatMap(({ name, version }) => {
    const other = now.get(name);
    return other === undefined || other === version ? [] : [`${name} ${version} (the candidate: ${other})`];
  });
}

function listed(clauses: readonly string[]): string {
  const shown = clauses.slice(0, 5).join(', ');
  return clauses.length > 5 ? `${shown} and ${clauses.length - 5} more` : shown;
}
