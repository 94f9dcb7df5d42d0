import { join } from 'node:path';
import { OutsideError, UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { NodeFiles } from '../host/node-files.js';
import { candidateSchema } from '../model/manifest.js';
import { RunDirectory } from '../run/directory.js';
import { originDetails, originName } from '../run/origin.js';
import { withoutConfiguration, type RunRecord } from '../run/run-record.js';
import type { OpenedRun } from '../serve/candidate-runs.js';
import type { Arguments } from './arguments.js';
import { checkOptions } from './check-options.js';
import { compose, openRuns, type Session } from './compose.js';
import { colourful, doorway } from './doorway.js';
import { inSession } from './ending.js';
import { Engine } from './engine.js';
import { exit } from './failure.js';
import { readOutputs } from './outputs.js';
import { putInPlace } from './put-in-place.js';
import { readRan, type RanStep } from './ran.js';
import { Scoreboard } from './scoreboard.js';
import { ownModelName, plainRecord } from './stand-in.js';
import { print, printJson } from './print.js';

/**
 * `mlops check --from-run`: puts what another run left into the run directory, shows it, and ends as that run did. Trains and scores nothing.
 * The report is written anew from the results: a page that a run brings along may be anybody's.
 */
export async function openCheck(given: Arguments, log: Log): Promise<number> {
  const { from_run: run, ...options } = checkOptions(given);
  const at = doorway(given, 'check --from-run', log);
  const files = new NodeFiles();
  try {
    const left = new RunDirectory(join(await files.temporary(), 'run'), files);
    const asked = { run, ...options, ownModel: await ownModelName(files, at) };
    const opened = await openRuns(at, files).open(asked, left.root);
    const received = opened.record ?? (await recordOf(left, asked.ownModel));
    const session = await compose({ ...at, received: withoutConfiguration(received) });
    return await inSession(session, async () => {
      if (!opened.own) await putInPlace(files, left.root, session.context.run, opened.origin, given.force);
      return show(session, opened, given);
    });
  } finally {
    await files.close();
  }
}

/** What the run directory of a laptop says of its run. */
async function recordOf(left: RunDirectory, ownModel: string): Promise<RunRecord> {
  if (!(await left.has('train/manifest.json'))) return plainRecord(ownModel);
  const { name, code } = await left.read('train/manifest.json', 'train', (value) => candidateSchema.parse(value));
  const { repository, revision, dirty } = code;
  return { ...plainRecord(name), repository, revision, dirty };
}

async function show(session: Session, { origin }: OpenedRun, { json }: Arguments): Promise<number> {
  const { run, files, log, who } = session.context;
  const board = new Scoreboard({
    write: json ? () => undefined : print,
    colour: colourful(process.stdout),
  });
  const name = originName(origin);
  log.notice(`Opened ${name} (${originDetails(origin)}); nothing is trained or scored.`);
  const url = origin.kind === 'run' ? origin.url : who.run;
  const engine = new Engine({ ...session, context: { ...session.context, who: { ...who, run: url } } }, true, board);
  const ran = await readable(name, async () => {
    const all = await readRan(files, run);
    for (const { step, part, result } of all) await board.around(step, part, () => Promise.resolve(result));
    await engine.run('report');
    return all;
  });
  log.info(
    'Rows of data do not come along: `mlops predict --from-run` takes a CSV file of yours; for `mlops evaluate`, run `mlops champion` and `mlops split` first, on the commit and the data of that run.',
  );
  if (json) await printOutputs(session, ran);
  return ran.some(({ result }) => result.status !== 'ok') ? exit.no : exit.done;
}

async function printOutputs({ context: { run } }: Session, ran: readonly RanStep[]): Promise<void> {
  const outputs = await readOutputs(run, new Set([...ran.map(({ step }) => step), 'report']));
  const steps = ran.map(({ step, part, result: { status, summary, figures } }) => ({
    step,
    part,
    status,
    summary,
    figures,
  }));
  printJson({ ...outputs, steps });
}

/** What another run left may be anything; advice to run a step again would be for somebody else. */
async function readable<T>(name: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    if (cause instanceof OutsideError) throw cause;
    const what = cause instanceof UserError ? cause.message.split(';')[0]!.replace(/\.$/, '') : 'it cannot be shown';
    throw new UserError(
      `${name}: it left results that this version cannot read (${what}); take the version of the tool that it used.`,
      { cause },
    );
  }
}
