import { join } from 'node:path';
import { parseYaml } from '../config/yaml.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { parseJson } from '../host/json.js';
import { declaredLibraries } from './libraries.js';
import type { LinterFacts } from './linters.js';
import { commandOf, estimatorsIn, pythonCommand, targetsIn, textsIn, type Program } from './program.js';
import type { ParamsFile } from './training-choice.js';

const programs = {
  python: ['src/*', '*', 'src', '.', 'scripts'].flatMap((folder) =>
    ['train', 'training', 'train_model', 'fit'].map((name) => `${folder}/${name}.py`),
  ),
  node: ['src', '.', 'scripts'].map((folder) => `${folder}/train.{js,mjs,cjs}`),
} as const;
const largest = 1 << 20;

/** What a model repository is made of, as far as init asks; its data are looked at elsewhere. */
export interface RepositoryFacts {
  readonly program: Program | null;
  readonly params: ParamsFile | null;
  readonly linters: LinterFacts;
}

/** Looks at the code of a repository, and runs none of it. */
export async function readRepository(files: Files, workspace: string): Promise<RepositoryFacts> {
  return {
    program: await findProgram(files, workspace),
    params: await findParams(files, workspace),
    linters: await linterFacts(files, workspace),
  };
}

/** The training program: one that does what the action asks of it, else the first. */
async function findProgram(files: Files, workspace: string): Promise<Program | null> {
  let first: Program | null = null;
  for (const language of ['python', 'node'] as const) {
    for (const pattern of programs[language]) {
      for (const path of await files.glob(pattern.replace(/^\.\//, ''), workspace)) {
        if (/(?:^|\/)tests?\//.test(path)) continue;
        const program = await readProgram(files, workspace, path, language);
        if (program.obeys && program.command !== null) return program;
        first ??= program;
      }
    }
  }
  return first;
}

async function readProgram(
  files: Files,
  workspace: string,
  path: string,
  language: Program['language'],
): Promise<Program> {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const suffix = path.slice(path.lastIndexOf('.'));
  const beside = await files.glob(`${folder === '' ? '' : `${folder}/`}*${suffix}`, workspace);
  const texts = new Map<string, string>();
  for (const each of [path, ...beside.slice(0, 50)]) texts.set(each, await textOf(files, join(workspace, each)));
  const text = texts.get(path)!;
  const isPackage = texts.has(`${folder}/__init__.py`);
  const score = [...texts.keys()].find(
    (each) => /(?:^|\/)(?:score|predict)\.\w+$/.test(each) && texts.get(each)!.includes('MLOPS_OUTPUT'),
  );
  const start = language === 'python' ? 'python' : 'node';
  return {
    path,
    language,
    command: language === 'python' ? pythonCommand(path, text, isPackage) : commandOf('node', path),
    obeys: text.includes('MLOPS_MODEL_DIR'),
    joblib: language === 'python' && text.includes('model.joblib'),
    score: score === undefined ? null : commandOf(start, score),
    targets: targetsIn([...texts.values()]),
    texts: textsIn(text),
    estimators: language === 'python' ? [...new Set([...texts.values()].flatMap(estimatorsIn))] : [],
  };
}

/** A file of parameters in the root: a mapping that is not empty. What cannot be read is none. */
async function findParams(files: Files, workspace: string): Promise<ParamsFile | null> {
  for (const path of ['params.yml', 'params.yaml', 'params.json']) {
    const text = await textOf(files, join(workspace, path));
    if (text === '') continue;
    try {
      const { value } = parseYaml(text, path);
      if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0)
        return { path, value: value as Record<string, unknown> };
    } catch (cause) {
      if (!(cause instanceof UserError)) throw cause;
    }
  }
  return null;
}

async function linterFacts(files: Files, workspace: string): Promise<LinterFacts> {
  const root = await files.glob('*', workspace);
  const dotted = await files.glob('.*', workspace);
  const read = async (names: readonly string[]): Promise<Record<string, string>> => {
    const texts: Record<string, string> = {};
    for (const name of names) texts[name] = await textOf(files, join(workspace, name));
    return texts;
  };
  const settings = await read(root.filter((name) => ['pyproject.toml', 'setup.cfg', 'tox.ini'].includes(name)));
  const declared = await read(root.filter((name) => /^(?:pyproject\.toml|requirements[\w.-]*)$/.test(name)));
  const sources = await files.glob('src/**/*.py', workspace);
  return {
    files: [...root, ...dotted],
    settings,
    libraries: declaredLibraries(declared),
    npm: npmNames(await textOf(files, join(workspace, 'package.json'))),
    code: sources.length > 0 ? 'src' : '.',
  };
}

/** Packages that package.json names; a file that is no JSON names none: the step test says so. */
function npmNames(text: string): ReadonlySet<string> {
  try {
    const value = parseJson(text) as Partial<Record<string, Record<string, unknown>>>;
    return new Set(['dependencies', 'devDependencies'].flatMap((key) => Object.keys(value[key] ?? {})));
  } catch (cause) {
    if (cause instanceof SyntaxError) return new Set();
    throw cause;
  }
}

/** The text of a file; empty where there is none, or one of over a megabyte. */
async function textOf(files: Files, path: string): Promise<string> {
  const stat = await files.stat(path);
  return stat?.kind === 'file' && stat.size <= largest ? files.text(path) : '';
}
