/** What a generated Dockerfile installs. Paths are relative to the context. */
export interface GeneratedImage {
  readonly base: string;
  /** Files in pip's requirements format that are installed; `also` are those that they name. */
  readonly requirements: readonly string[];
  readonly also: readonly string[];
  readonly wheelhouse: string | null;
  /** Whether a wheel is built, which the build argument MLOPS_PACKAGE then names. */
  readonly package: boolean;
}

const home = '/opt/mlops';

/**
 * A Dockerfile that installs what the lock names into a virtual environment, and the model's package last and alone, so that another package
 * leaves all layers before it as they are. Whatever user runs it, nothing is written: bytecode is made while it is built.
 */
export function generatedDockerfile({ base, requirements, also, wheelhouse, package: wheel }: GeneratedImage): string {
  const lines = [
    '# Made by mlops. Write a Dockerfile of your own to have it otherwise.',
    `FROM ${base}`,
    `ENV PATH=${home}/venv/bin:$PATH VIRTUAL_ENV=${home}/venv PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1`,
    `RUN python3 -m venv ${home}/venv`,
  ];
  for (const path of [...requirements, ...also]) lines.push(`COPY ${path} ${home}/lock/${path}`);
  const pip = installer(wheelhouse);
  if (requirements.length > 0) lines.push(`${pip}${requirements.map((path) => ` -r ${home}/lock/${path}`).join('')}`);
  if (wheel) {
    // With a lock the package brings nothing else in; without one there is only what it asks for.
    const alone = requirements.length > 0 ? ' --no-deps' : '';
    lines.push('ARG MLOPS_PACKAGE', `COPY $MLOPS_PACKAGE ${home}/package/`, `${pip}${alone} ${home}/package/*.whl`);
    // What is imported is what is installed, never a module of the folder that a program happens to run in (Python 3.11).
    lines.push('ENV PYTHONSAFEPATH=1');
  }
  return `${lines.join('\n')}\n`;
}

function installer(wheelhouse: string | null): string {
  const pip = 'pip install --disable-pip-version-check --no-cache-dir --root-user-action=ignore';
  if (wheelhouse === null) return `RUN ${pip}`;
  const at = `${home}/wheelhouse`;
  return `RUN --mount=type=bind,source=${wheelhouse},target=${at} ${pip} --no-index --find-links=${at}`;
}

/** What the context of a build leaves out. Paths are relative to it. */
export interface Ignored {
  /** The repository's own lines; null: the Dockerfile is generated, and nothing goes in but what it names. */
  readonly own: string | null;
  /** What goes in, whatever else is said. */
  readonly wanted: readonly string[];
  /** Data, which never goes in. */
  readonly data: readonly string[];
  /** Run directories and registries: rows and models lie there. */
  readonly folders: readonly string[];
}

/**
 * The lines of a .dockerignore file (docs.docker.com, build context; the last that fits decides): the repository's own, then ours, which no line
 * of the repository undoes.
 */
export function ignoreFile({ own, wanted, data, folders }: Ignored): string {
  const lines = own === null ? ['*'] : own.split(/\r?\n/);
  const never = ['.git', '.mlops', '.mlops-registry', ...folders.map(pattern)].flatMap((name) => [name, `**/${name}`]);
  return [...lines, ...never, ...data.map(pattern), ...wanted.map((path) => `!${pattern(path)}`), ''].join('\n');
}

/** A path as a pattern that fits it: what a line cannot hold, or would lose at its ends, is any one sign. */
function pattern(path: string): string {
  return path.replace(/[*?[\]\\!#]/g, '\\$&').replace(/\p{Cc}|^\s|\s$/gu, '?');
}
