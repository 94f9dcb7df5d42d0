/** What a repository says of its linters. */
export interface LinterFacts {
  /** Names of the files in its root. */
  readonly files: readonly string[];
  /** Texts of pyproject.toml, setup.cfg and tox.ini, by name, where they are there. */
  readonly settings: Readonly<Record<string, string>>;
  readonly libraries: ReadonlySet<string>;
  /** Packages that package.json names. */
  readonly npm: ReadonlySet<string>;
  /** Where the repository's own Python code is: `src`, or `.`. */
  readonly code: string;
}

interface Linter {
  readonly command: (code: string) => string;
  readonly file: RegExp;
  readonly heading: RegExp | null;
  readonly library: string | null;
  readonly npm: string | null;
}

const linters: readonly Linter[] = [
  python('ruff', 'ruff check .', /^\.?ruff\.toml$/, /^\s*\[tool\.ruff\b/m),
  { ...python('ruff', 'ruff format --check .', /^$/, /^\s*\[tool\.ruff\.format\]/m), library: null },
  python('black', 'black --check .', /^$/, /^\s*\[tool\.black\]/m),
  python('isort', 'isort --check .', /^\.isort\.cfg$/, /^\s*\[(?:tool\.|tool:)?isort\]/m),
  python('flake8', 'flake8', /^\.flake8$/, /^\s*\[flake8\]/m),
  {
    ...python('mypy', '', /^\.?mypy\.ini$/, /^\s*\[(?:tool\.)?mypy\]/m),
    command: (code) => `mypy ${code}`,
  },
  node('eslint', 'npx eslint .', /^(?:eslint\.config\.(?:[cm]?js|ts)|\.eslintrc(?:\..+)?)$/),
  node('prettier', 'npx prettier --check .', /^(?:prettier\.config\.(?:[cm]?js|ts)|\.prettierrc(?:\..+)?)$/),
];

function python(library: string, command: string, file: RegExp, heading: RegExp): Linter {
  return { command: () => command, file, heading, library, npm: null };
}

function node(npm: string, command: string, file: RegExp): Linter {
  return { command: () => command, file, heading: null, library: null, npm };
}

/** The commands of the linters that a repository has configured or declares as a tool of its own. */
export function lintersOf({ files, settings, libraries, npm, code }: LinterFacts): string[] {
  return linters
    .filter(
      ({ file, heading, library, npm: name }) =>
        files.some((path) => file.test(path)) ||
        (heading !== null && Object.values(settings).some((text) => heading.test(text))) ||
        (library !== null && libraries.has(library)) ||
        (name !== null && npm.has(name)),
    )
    .map(({ command }) => command(code));
}
