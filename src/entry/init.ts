import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../config/nearest.js';
import { literalOverride } from '../config/override.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import { NodeFiles } from '../host/node-files.js';
import { assumptions } from '../init/assumptions.js';
import { columnNames, findData, lookAtData } from '../init/data.js';
import { document } from '../init/document.js';
import { propose, type Proposal, type Wanted } from '../init/proposal.js';
import { readRepository } from '../init/repository.js';
import { chooseSource } from '../init/source-choice.js';
import { policyFile } from '../split/places.js';
import type { Arguments } from './arguments.js';
import { compose } from './compose.js';
import { doorway } from './doorway.js';
import { inSession } from './ending.js';
import { Engine } from './engine.js';
import { exit } from './failure.js';
import { Flags } from './flags.js';
import { defaultModelName } from './name.js';
import { tagRuleset, tagRulesetHint, tagRulesetPath } from './tag-ruleset.js';
import { workflowPlace } from './workflow-place.js';
import { WrittenFiles } from './written-files.js';
import { print } from './print.js';

/** What a person said, and where the data are; an empty source: to be found. */
interface Asked extends Wanted {
  readonly source: readonly string[];
}

/**
 * `mlops init [DATA...]`: looks at a repository and writes what it needs, each choice with its reason. A file that exists stays as it is, unless
 * `--force` says otherwise.
 */
export async function init(given: Arguments, log: Log): Promise<number> {
  const flags = new Flags('init', given, ['data', 'target', 'positive', 'key', 'name']);
  const at = doorway(given, 'init', log);
  const workspace = resolve(at.workspace);
  const files = new NodeFiles();
  const asked = askedOf(given, flags, workspace);
  const written = new WrittenFiles(files, workspace, given.force);
  const stays = (path: string): void => log.notice(`${path} exists and stays as it is.`);
  const write = async (path: string, text: string): Promise<void> => {
    if (!(await written.write(path, text))) stays(path);
  };
  try {
    await checkAsked(asked, files, workspace);
    if (await written.mayWrite(at.config)) {
      const proposal = await proposalFor(asked, files, workspace);
      for (const line of assumptions(proposal, asked)) log.notice(line);
      await write(at.config, document(proposal));
    } else stays(at.config);
    await inferFiles(given, log, files, written);
    const { toRoot, path, text } = await workflowPlace(files, workspace, asked.name);
    await write(path, text);
    await write(`${toRoot}${tagRulesetPath}`, `${JSON.stringify(tagRuleset, null, 2)}\n`);
    await ignoreRuns(files, workspace, written);
  } catch (cause) {
    // Nothing half-made: what this call wrote goes again.
    await written.undo('mlops');
    throw cause;
  }
  const list = written.paths.length === 0 ? 'nothing: all files were there' : written.paths.join(', ');
  const read = [at.config, 'mlops/schema.yml'].join(' and ');
  print(`Wrote ${list}.\nRead ${read}, commit the files, then run: mlops check\n`);
  if (written.paths.some((path) => path.endsWith(tagRulesetPath))) print(`${tagRulesetHint}\n`);
  return exit.done;
}

function askedOf(given: Arguments, flags: Flags, workspace: string): Asked {
  const source = [...flags.all('data'), ...given.positional].map((path) =>
    isAbsolute(path) ? relative(workspace, path).split(sep).join('/') : path,
  );
  return {
    name: flags.one('name') ?? defaultModelName(null, workspace),
    source,
    target: flags.one('target'),
    positive: flags.one('positive'),
    key: flags.all('key'),
  };
}

async function proposalFor(asked: Asked, files: Files, workspace: string): Promise<Proposal> {
  const source =
    asked.source.length > 0
      ? { value: asked.source.length === 1 ? asked.source[0]! : asked.source, why: 'it was given' }
      : chooseSource(await findData(files, workspace));
  const patterns = [source.value].flat();
  const columns = await lookAtData(files, workspace, patterns);
  if (asked.source.length === 0)
    checkColumns(
      asked,
      columns.map(({ name }) => name),
      patterns[0]!,
    );
  return propose(asked, { ...(await readRepository(files, workspace)), source, columns });
}

/** What was said is checked whether it is used or not. */
async function checkAsked(asked: Asked, files: Files, workspace: string): Promise<void> {
  if (asked.source.length === 0) return;
  const { names, file } = await columnNames(files, workspace, asked.source);
  checkColumns(asked, names, file);
}

/** @throws UserError for a column that was named and is not there */
function checkColumns({ target, key }: Asked, names: readonly string[], file: string): void {
  const said = [...(target === undefined ? [] : [['target', target]]), ...key.map((name) => ['key', name])];
  for (const [flag, column] of said as [string, string][]) {
    if (names.includes(column)) continue;
    const near = nearest(column, names);
    const hint = near === undefined ? `it has ${names.slice(0, 20).join(', ')}` : `did you mean "${near}"?`;
    throw new UserError(`--${flag}: ${file} has no column "${column}"; ${hint}`);
  }
}

/** The schema and the split policy, inferred from the data by the steps that use them. */
async function inferFiles(given: Arguments, log: Log, files: Files, written: WrittenFiles): Promise<void> {
  const at = doorway(given, 'init', log);
  const flags = [literalOverride(['split', 'write'], true, 'init')];
  const session = await compose({ ...at, overrides: [...at.overrides, ...flags] });
  const { config, context } = session;
  const { schema } = config.data;
  await inSession(session, async () => {
    if (await written.mayWrite(schema)) {
      await written.keep(schema);
      const validate = { ...config.validate, infer: true, overwrite: true };
      await new Engine({ ...session, config: { ...config, validate } }, true, silent).run('validate');
    }
    if (await written.mayWrite(policyFile)) {
      if (await written.keep(policyFile))
        log.warning(`${policyFile} is replaced: rows change their parts of the split.`);
      await files.remove(join(context.workspace, policyFile));
    }
    await new Engine(session, true, silent).run('split');
  });
}

const silent = { around: <T>(_step: unknown, _part: unknown, body: () => Promise<T>): Promise<T> => body() };

/** The run directory ignores itself; the folder registry does, too. Only where a .gitignore exists is it left alone. */
async function ignoreRuns(files: Files, workspace: string, written: WrittenFiles): Promise<void> {
  if ((await files.stat(join(workspace, '.gitignore'))) !== undefined) return;
  await written.write('.gitignore', '.mlops/\n.mlops-registry/\nbuild/\ndist/\n*.egg-info/\n__pycache__/\n');
}
