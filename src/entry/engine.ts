import { located } from '../config/located.js';
import { UserError } from '../host/errors.js';
import { recordFailure, runStep } from '../run/runner.js';
import { pinFile } from '../registry/pin-file.js';
import type { Ran } from '../run/result.js';
import type { Step } from '../run/step.js';
import type { Ports, Session } from './compose.js';
import { tellSecond, withEnding } from './ending.js';
import type { Config } from './options.js';
import { isConfigKey } from './own-flags.js';
import { type FlowName, steps, type StepName } from './steps.js';

/** The rows that a comparison looks at. */
export type Part = 'validation' | 'test';

/** Told when a step starts and ends. */
export interface Watcher {
  around(step: StepName, part: Part | null, body: () => Promise<Ran>): Promise<Ran>;
}

/** Steps that start none of the repository's commands: nothing is set up for them. */
const alone = ['champion', 'gate', 'publish', 'promote', 'rollback', 'upload', 'report'] as const satisfies StepName[];

/** Runs steps of one session in order and remembers how each ended. */
export class Engine {
  readonly ran: { readonly step: StepName; readonly part: Part | null; readonly result: Ran }[] = [];
  /** Every step that was started, by its folder: also one that ended with an error. */
  private readonly started = new Map<string, { readonly step: StepName; readonly skipped: boolean }>();

  constructor(
    private readonly session: Session,
    private readonly force: boolean,
    private readonly watcher: Watcher,
  ) {}

  /** Names of the steps that ended without an error. */
  get ended(): ReadonlySet<StepName> {
    return new Set(this.ran.map(({ step }) => step));
  }

  get config(): Config {
    return this.session.config;
  }

  /** Whether this run changed the champion. */
  get promoted(): boolean {
    return this.ran.some(({ step, result }) => step === 'promote' && result.figures['promoted'] === true);
  }

  /** @param part the rows for evaluate and gate; null: as configured */
  run(step: StepName, part: Part | null = null): Promise<Ran> {
    return this.runWith(part === null ? this.config : onPart(this.config, part), step, part);
  }

  private async runWith(config: Config, step: StepName, part: Part | null): Promise<Ran> {
    const entry = steps[step];
    // Everything after split compares with one pinned champion; a step that is run alone on a fresh clone pins it, too.
    if (step === 'split' && !(await this.session.context.run.has(pinFile))) await this.run('champion');
    const result = await this.watcher.around(step, part, async () => {
      const loaded = await entry.load();
      if (step === 'report') return runStep(loaded, config, await this.reporting(), this.force);
      const folder = loaded.folder(config);
      this.started.set(folder, { step, skipped: false });
      const ran = await this.placed(() =>
        runStep(this.prepared(step, loaded), config, this.session.context, this.force),
      );
      this.started.set(folder, { step, skipped: ran.skipped });
      return ran;
    });
    this.ran.push({ step, part, result });
    return result;
  }

  /**
   * Checks that no later commit has become the champion meanwhile, before anything is trained in vain; publishing asks again.
   * @throws UserError where one has
   */
  async checkCurrent(): Promise<void> {
    const { olderThanChampion } = await import('../release/ancestry.js');
    const { context } = this.session;
    await this.recorded('champion', this.config, { stale: false }, async () => {
      const older = await olderThanChampion(context, context.who.revision);
      if (older !== null) throw new UserError(older);
    });
  }

  /** Checks that `validate` and `split` of this flow saw the same files. @throws OutsideError where they did not */
  async checkSameData(): Promise<void> {
    const [{ checkValidated }, { splitManifestSchema }] = await Promise.all([
      import('../split/validated.js'),
      import('../split/manifest.js'),
    ]);
    const { run } = this.session.context;
    await this.recorded('split', this.config, { stale: false }, async () => {
      const { data } = await run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
      await checkValidated(run, data.files);
    });
  }

  /** Whether the candidate was trained on a sample, to see that the code runs: nothing is said of it. */
  get sampled(): boolean {
    return this.ran.some(({ step, result }) => step === 'changes' && result.figures['sample'] === true);
  }

  /** Whether there is anything to train: the step `changes` decides. */
  async toTrain(flow: FlowName): Promise<boolean> {
    const { changes, gate, evaluate } = this.config;
    const { policyDigest } = await import('../gate/policy.js');
    const own = {
      ...changes,
      flow,
      force: this.force || changes.force,
      policy: policyDigest(gate, evaluate),
      fail_on: gate.fail_on,
    };
    const config = { ...this.config, changes: own };
    return (await this.runWith(config, 'changes', null)).figures['train'] !== false;
  }

  /** Whether the gate's last word was to reject. */
  get rejected(): boolean {
    return this.ran.findLast(({ step }) => step === 'gate')?.result.figures['verdict'] === 'reject';
  }

  /** Keeps the rows of the data. @param handOn whether another job publishes */
  snapshot(handOn: boolean): Promise<Ran> {
    return this.runWith(this.keeping(handOn), 'snapshot', null);
  }

  /** Checks that they can be kept, before anything long runs. */
  async checkSnapshot(handOn: boolean): Promise<void> {
    if (this.config.data.snapshot !== null) await this.check(['snapshot'], this.keeping(handOn));
  }

  private keeping(handOn: boolean): Config {
    return { ...this.config, snapshot: { hand_on: handOn } };
  }

  /** Writes the report without telling of it: it becomes one of the version's files. */
  async prepareReport(): Promise<void> {
    await runStep(await steps.report.load(), this.config, await this.reporting(), true);
  }

  /** The step, after what its commands need is set up; a set-up that fails is the step's failure, on record. */
  private prepared(name: StepName, step: Step<Config, Ports>): Step<Config, Ports> {
    if ((alone as readonly StepName[]).includes(name)) return step;
    const run: typeof step.run = async (config) => {
      await this.session.prepare();
      return step.run(config, this.session.context);
    };
    // What it records of the environment is what a fresh run would.
    const renew: typeof step.renew = async (config) => {
      await this.session.prepare();
      await step.renew?.(config, this.session.context);
    };
    return step.renew === undefined ? { ...step, run } : { ...step, run, renew };
  }

  /** Lets steps that come later check their options: the rows are divided, nothing long has run. */
  async check(names: readonly StepName[], config = this.config): Promise<void> {
    for (const name of names) {
      const step = await steps[name].load();
      await this.recorded(name, config, { stale: true }, async () => step.check?.(config, this.session.context));
    }
  }

  /** What stops a flow between its steps is on record as the failure of the step that it is about, so that the report says it. */
  private async recorded(
    name: StepName,
    config: Config,
    { stale }: { readonly stale: boolean },
    body: () => Promise<void>,
  ): Promise<void> {
    try {
      await this.placed(body);
    } catch (cause) {
      const { context } = this.session;
      await withEnding(
        () => Promise.reject(cause as Error),
        async () => {
          const folder = await recordFailure(await steps[name].load(), config, context, { cause, stale });
          this.started.set(folder, { step: name, skipped: false });
        },
        this.tellSecond,
      );
    }
  }

  /** Tells an error that comes beside the one which ends the run. */
  get tellSecond(): (cause: unknown) => void {
    return tellSecond(this.session.context.log);
  }

  /** Errors that begin with a key get its place in the configuration. */
  private async placed<T>(body: () => Promise<T>): Promise<T> {
    try {
      return await body();
    } catch (cause) {
      throw located(cause, this.session.positions, isConfigKey);
    }
  }

  /** Removes what earlier runs of steps left, so that a flow that ends early shows nothing stale. */
  async clear(names: readonly StepName[]): Promise<void> {
    for (const name of names) await this.session.context.run.clear(name);
  }

  /** What the report shows: the steps of this run; whatever the run directory holds when the report is asked for alone. */
  private async reporting(): Promise<Session['context']> {
    const { sectionSources } = await import('./sections.js');
    // What earlier jobs of this very run handed on belongs to it.
    const all = this.started.size === 0 || this.session.received;
    return {
      ...this.session.context,
      sections: sectionSources(all ? null : new Set(this.started.keys()), this.config.report.values),
      ran: all ? null : this.started,
    };
  }
}

function onPart(config: Config, part: Part): Config {
  return { ...config, evaluate: { ...config.evaluate, part }, gate: { ...config.gate, part } };
}
