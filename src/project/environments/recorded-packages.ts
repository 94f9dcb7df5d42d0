import type { InstalledPackage } from '../../host/environment.js';
import { UserError } from '../../host/errors.js';
import { pinOf } from './hashes.js';
import type { Recipe } from './requirements.js';
import type { Content } from './store.js';

/** A name and a version say nothing of what an index has by chance under them. @throws UserError */
export function checkOrigins({ shown, exact = [] }: Recipe): void {
  const names = exact.filter(({ origin }) => origin !== undefined).map(({ name }) => name);
  if (names.length === 0) return;
  throw new UserError(
    `${shown}: ${names.join(', ')} came from an address and not from an index, so what was installed cannot be installed again.`,
  );
}

type Origins = Pick<InstalledPackage, 'sha256' | 'origin'>;

/** Whether an environment has exactly these packages: of files that may be the same, where their digests are known, or from the same origin. */
export function holds(packages: NonNullable<Recipe['exact']>, python: string): (content: Content) => boolean {
  const wanted = new Map(packages.map((each) => [pinOf(each.name, each.version), each]));
  return (content) =>
    content.python === python &&
    content.packages.length === wanted.size &&
    content.packages.every((each) => {
      const same = wanted.get(pinOf(each.name, each.version));
      return same !== undefined && !each.editable && isSame(same, each);
    });
}

function isSame(wanted: Origins, found: Origins): boolean {
  if (wanted.origin === 'unknown' || wanted.origin !== found.origin) return false;
  const told = wanted.sha256.length > 0 && found.sha256.length > 0;
  return !told || wanted.sha256.some((sha256) => found.sha256.includes(sha256));
}
