import { UserError } from '../../host/errors.js';
import type { Identity } from '../identity.js';
import { pythonVersion } from '../python-version.js';
import type { ImageContent } from './image-content.js';

/** What an image has to have. */
export interface Wanted {
  /** The model's own package; null: there is none. */
  readonly own: Identity | null;
  /** As `environment.python` asks: `3.12`; null: any. */
  readonly python: string | null;
  /** Whether Python has to be there even if nothing asks for it. */
  readonly needed: boolean;
  /** The Dockerfile, as a person knows it. */
  readonly shown: string;
}

const install =
  'add the lines "ARG MLOPS_PACKAGE", "COPY $MLOPS_PACKAGE /tmp/package/" and "RUN pip install --no-deps /tmp/package/*.whl" to it';

/** @throws UserError that says what is missing in the image, and what to add to the Dockerfile */
export function checkContent(content: ImageContent, { own, python, needed, shown }: Wanted): void {
  if (content.python === null) {
    if (own === null && python === null && !needed) return;
    throw new UserError(
      `${shown}: the image has no python3 on PATH; begin it with one that has, such as python:${python ?? '3.12'}-slim.`,
    );
  }
  if (python !== null && content.python !== python && !content.python.startsWith(`${python}.`))
    throw new UserError(
      `${shown}: environment.python asks for Python ${python}, the image has ${content.python}; correct one of the two.`,
    );
  if (own === null) return;
  const found = content.packages.find(({ name }) => name === own.name);
  if (found === undefined)
    throw new UserError(
      `${shown}: the image does not hold the model's package ${own.name} ${own.version}; ${install}.`,
    );
  if (normal(found.version) !== own.version)
    throw new UserError(
      `${shown}: the image holds ${own.name} ${found.version}, and ${own.version} was built; install what MLOPS_PACKAGE names: ${install}.`,
    );
  if (content.fault !== null)
    throw new UserError(
      `${shown}: the package ${own.name} cannot be imported in the image (${content.fault}); install all that it needs there.`,
    );
}

/** Version numbers have several spellings. */
function normal(version: string): string {
  return pythonVersion(version)?.normal ?? version;
}
