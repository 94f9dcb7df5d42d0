import { dump } from 'js-yaml';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { literalOverride } from '../config/override.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import { NodeFiles } from '../host/node-files.js';
import { splitManifestSchema, type Target } from '../split/manifest.js';
import { policyFile } from '../split/policy-file.js';
import { dataOptions } from '../table/data.options.js';
import { readTable } from '../table/read.js';
import { resolveSources } from '../table/source.js';
import type { Arguments } from './arguments.js';
import { doorway } from './doorway.js';
import { compose } from './compose.js';
import { Engine } from './engine.js';
import { exit } from './failure.js';
import { Flags } from './flags.js';
import { keyColumn } from './key-column.js';
import { defaultModelName } from './name.js';
import { tagRuleset, tagRulesetHint, tagRulesetPath } from './tag-ruleset.js';
import { workflowPlace } from './workflow-place.js';
import { nearest } from '../config/nearest.js';

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
  const names = await checkColumns(files, workspace, wanted);
  await write(at.config, configuration(wanted));
  const own = written.includes(at.config);
  try {
    const target = await inferFiles(given, log, workspace, files, written);
    // The positive class decides what a score means: it stands in the file, to be seen and corrected.
    if (own && target.positive !== null)
      await files.write(join(workspace, at.config), configuration({ ...wanted, positive: target.positive }));
    if (wanted.key.length === 0) await hintKey(files, workspace, wanted, names, log);
    const { toRoot, path, text } = await workflowPlace(files, workspace, wanted.name);
    await write(path, text);
    await write(`${toRoot}${tagRulesetPath}`, `${JSON.stringify(tagRuleset, null, 2)}\n`);
    await ignoreRuns(files, workspace, written);
  } catch (cause) {
    // Nothing half-made: what this call wrote goes again.
    for (const path of written) await files.remove(join(workspace, path));
    if (
      written.length > 0 &&
      (await files.stat(join(workspace, 'mlops'))) !== undefined &&
      (await files.list(join(workspace, 'mlops'))).length === 0
    ) {
      await files.remove(join(workspace, 'mlops'));
    }
    throw cause;
  }
  const list = written.length === 0 ? 'nothing: all files were there' : written.join(', ');
  process.stdout.write(`Wrote ${list}.\nRead mlops/schema.yml, commit the files, then run: mlops check\n`);
  if (written.some((path) => path.endsWith(tagRulesetPath))) process.stdout.write(`${tagRulesetHint}\n`);
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

async function checkColumns(
  files: Files,
  workspace: string,
  { source, target, key }: Wanted,
): Promise<readonly string[]> {
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
    return names;
  }
  return [];
}

async function hintKey(
  files: Files,
  workspace: string,
  { source, target }: Wanted,
  names: readonly string[],
  log: Log,
): Promise<void> {
  const options = dataOptions.parse({ source: [...source], target });
  const batches = readTable(files, await resolveSources(files, workspace, options.source), options);
  const key = await keyColumn(
    batches,
    names.filter((name) => name !== target),
  );
  if (key === undefined) return;
  log.notice(
    `"${key}" has another value in every row: if it identifies a row, start again with --key ${key}, so that an edited cell moves no row and no model learns from it.`,
  );
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
${dump({ model: name, data }, { noRefs: true })}`;
}

/** The schema and the split policy, inferred from the data by the steps that use them; what is new is added to `written`. */
async function inferFiles(
  given: Arguments,
  log: Log,
  workspace: string,
  files: Files,
  written: string[],
): Promise<Target> {
  const overrides = [literalOverride(['split', 'write'], true, 'init')];
  const at = doorway(given, 'init', log);
  const session = await compose({ ...at, overrides: [...at.overrides, ...overrides] });
  const isThere = async (path: string): Promise<boolean> => (await files.stat(join(workspace, path))) !== undefined;
  const schema = session.config.data.schema;
  const missing: string[] = [];
  for (const path of [schema, policyFile]) if (!(await isThere(path))) missing.push(path);
  try {
    if (missing.includes(schema)) await new Engine(withInfer(session), true, silent).run('validate');
    await new Engine(session, true, silent).run('split');
    return (await session.context.run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value)))
      .target;
  } finally {
    for (const path of missing) if (await isThere(path)) written.push(path);
    await session.close();
  }
}

function withInfer(session: Awaited<ReturnType<typeof compose>>): typeof session {
  return { ...session, config: { ...session.config, validate: { ...session.config.validate, infer: true } } };
}

const silent = { around: <T>(_step: unknown, _part: unknown, body: () => Promise<T>): Promise<T> => body() };

/** The run directory ignores itself; the folder registry does, too. Only where a .gitignore exists is it left alone. */
async function ignoreRuns(files: Files, workspace: string, written: string[]): Promise<void> {
  if (
    await files.create(
      join(workspace, '.gitignore'),
      '.mlops/\n.mlops-registry/\nbuild/\ndist/\n*.egg-info/\n__pycache__/\n',
    )
  )
    written.push('.gitignore');
}
