import { dump } from 'js-yaml';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { literalOverride } from '../config/override.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import { NodeFiles } from '../host/node-files.js';
import { dataOptions } from '../table/data.options.js';
import { readTable } from '../table/read.js';
import { resolveSources } from '../table/source.js';
import type { Arguments } from './arguments.js';
import { doorway } from './cli.js';
import { compose } from './compose.js';
import { Engine } from './engine.js';
import { exit } from './failure.js';
import { Flags } from './flags.js';
import { defaultModelName } from './name.js';
import { nearest } from '../config/nearest.js';

const workflowPath = '.github/workflows/mlops.yml';

const workflow = `name: model
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  model:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: org/mlops-action@v1
`;

/** What the person said of the data. */
interface Wanted {
  readonly name: string;
  readonly source: readonly string[];
  readonly target: string;
  readonly positive: string | undefined;
  readonly key: readonly string[];
}

/** `mlops init --target COLUMN DATA...`: writes what a repository needs; a file that exists stays as it is. */
export async function init(given: Arguments, log: Log): Promise<number> {
  const flags = new Flags('init', given, ['target', 'positive', 'key', 'name']);
  const at = doorway(given, 'init', log);
  const workspace = resolve(at.workspace);
  const files = new NodeFiles();
  const wanted = wantedOf(given, flags, workspace);
  const written: string[] = [];
  const write = async (path: string, text: string): Promise<void> => {
    if (await files.create(join(workspace, path), text)) written.push(path);
    else log.notice(`${path} exists and stays as it is.`);
  };
  await checkColumns(files, workspace, wanted);
  await write(at.config, configuration(wanted));
  try {
    written.push(...(await inferFiles(given, log, workspace, files)));
    await write(workflowPath, workflow);
    await ignoreRuns(files, workspace, written);
  } catch (cause) {
    // Nothing half-made: what this call wrote goes again.
    for (const path of written) await files.remove(join(workspace, path));
    throw cause;
  }
  const list = written.length === 0 ? 'nothing: all files were there' : written.join(', ');
  process.stdout.write(`Wrote ${list}.\nRead mlops/schema.yml, commit the files, then run: mlops check\n`);
  return exit.done;
}

function wantedOf(given: Arguments, flags: Flags, workspace: string): Wanted {
  const target = flags.one('target');
  if (target === undefined)
    throw new UserError('mlops init: expected --target COLUMN, the column that the model predicts.');
  if (given.positional.length === 0)
    throw new UserError('mlops init: expected at least one data file, such as data/train.csv, after the options.');
  const source = given.positional.map((path) =>
    isAbsolute(path) ? relative(workspace, path).split(sep).join('/') : path,
  );
  return {
    name: flags.one('name') ?? defaultModelName(null, workspace),
    source,
    target,
    positive: flags.one('positive'),
    key: flags.all('key'),
  };
}

async function checkColumns(files: Files, workspace: string, { source, target, key }: Wanted): Promise<void> {
  const options = dataOptions.parse({ source: [...source], target });
  const sources = await resolveSources(files, workspace, options.source);
  for await (const { names, file } of readTable(files, sources, options)) {
    for (const [flag, column] of [['target', target], ...key.map((name) => ['key', name])] as [string, string][]) {
      if (names.includes(column)) continue;
      const near = nearest(column, names);
      throw new UserError(
        `--${flag}: ${file} has no column "${column}"; ${near === undefined ? `it has ${names.slice(0, 20).join(', ')}` : `did you mean "${near}"?`}`,
      );
    }
    return;
  }
}

function configuration({ name, source, target, positive, key }: Wanted): string {
  const data = {
    source: source.length === 1 ? source[0] : source,
    target,
    ...(positive === undefined ? {} : { positive }),
    ...(key.length === 0 ? {} : { key, ignore: key }),
  };
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/org/mlops-action/v1/schema/mlops.json
# All keys: docs/reference/configuration.md of mlops-action.
${dump({ model: name, data })}`;
}

/** The schema and the split policy, inferred from the data by the steps that use them. */
async function inferFiles(given: Arguments, log: Log, workspace: string, files: Files): Promise<string[]> {
  const overrides = [literalOverride(['split', 'write'], true, 'init')];
  const at = doorway(given, 'init', log);
  const session = await compose({ ...at, overrides: [...at.overrides, ...overrides] });
  try {
    const schema = session.config.data.schema;
    const wanted = [schema, 'mlops/split.yml'];
    const before = new Set<string>();
    for (const path of wanted) if ((await files.stat(join(workspace, path))) !== undefined) before.add(path);
    if (!before.has(schema)) await new Engine(withInfer(session), true, silent).run('validate');
    await new Engine(session, true, silent).run('split');
    return wanted.filter((path) => !before.has(path));
  } finally {
    await session.close();
  }
}

function withInfer(session: Awaited<ReturnType<typeof compose>>): typeof session {
  return { ...session, config: { ...session.config, validate: { ...session.config.validate, infer: true } } };
}

const silent = { around: <T>(_step: unknown, _part: unknown, body: () => Promise<T>): Promise<T> => body() };

/** The run directory ignores itself; the folder registry does, too. Only where a .gitignore exists is it left alone. */
async function ignoreRuns(files: Files, workspace: string, written: string[]): Promise<void> {
  if (await files.create(join(workspace, '.gitignore'), '.mlops/\n.mlops-registry/\n')) written.push('.gitignore');
}
