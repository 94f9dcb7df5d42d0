import { runStep } from '../run/runner.js';
import type { Ran } from '../run/result.js';
import type { SectionSource } from '../report/source.js';
import type { Session } from './compose.js';
import type { Config } from './options.js';
import { steps, type StepName } from './steps.js';

/** The rows that a comparison looks at. */
export type Part = 'validation' | 'test';

/** Told when a step starts and ends. */
export interface Watcher {
  around(step: StepName, part: Part | null, body: () => Promise<Ran>): Promise<Ran>;
}

/** Runs steps of one session in order and remembers how each ended. */
export class Engine {
  readonly ran: { readonly step: StepName; readonly part: Part | null; readonly result: Ran }[] = [];

  constructor(
    private readonly session: Session,
    private readonly force: boolean,
    private readonly watcher: Watcher,
  ) {}

  get config(): Config {
    return this.session.config;
  }

  /** @param part the rows for evaluate and gate; null: as configured */
  async run(step: StepName, part: Part | null = null): Promise<Ran> {
    const config = part === null ? this.config : onPart(this.config, part);
    const entry = steps[step];
    const result = await this.watcher.around(step, part, async () => {
      const loaded = await entry.load();
      const context =
        step === 'report' ? { ...this.session.context, sections: await this.sections() } : this.session.context;
      return runStep(loaded, config, context, this.force);
    });
    this.ran.push({ step, part, result });
    return result;
  }

  /** Removes what earlier runs of steps left, so that a flow that ends early shows nothing stale. */
  async clear(names: readonly StepName[]): Promise<void> {
    for (const name of names) await this.session.context.run.clear(name);
  }

  /** Sections of the steps that this run has seen; of all steps when the report is asked for alone. */
  private async sections(): Promise<readonly SectionSource[]> {
    const { sectionSources } = await import('./sections.js');
    return sectionSources(new Set(this.ran.map(({ step }) => step)));
  }
}

function onPart(config: Config, part: Part): Config {
  return { ...config, evaluate: { ...config.evaluate, part }, gate: { ...config.gate, part } };
}
