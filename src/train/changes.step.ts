import type { Environment } from '../host/environment.js';
import type { Step } from '../run/step.js';
import { readFacts, type ChangesConfig } from './change-facts.js';
import { changesFile, sampleFile, type Changes } from './changes.js';
import { decideChanges, standingVerdict } from './decide-changes.js';
import { samplePlan } from './sample.js';

/** Decides before training whether there is anything to train. Writes changes/changes.json, and changes/sample.json where a sample is enough. */
export const changesStep: Step<ChangesConfig, { readonly environment: Environment }> = {
  name: 'changes',
  folder: () => 'changes',
  reads: ({ changes, train }) => ({
    run: ['split/manifest.json', 'package/package.json', 'champion/newest.json'],
    options: [changes, train],
  }),
  skippable: () => false,
  async run(config, context) {
    const facts = await readFacts(config, context);
    const decision: Changes = { format: 'mlops-changes/1', ...decideChanges(facts) };
    await context.run.write(changesFile, decision);
    const { train, sample, reason, compared } = decision;
    if (sample) await context.run.write(sampleFile, samplePlan);
    const summary = train ? `There is something to train: ${reason}.` : `Nothing to train: ${reason}.`;
    const verdict = standingVerdict(facts, train);
    const fails = verdict !== null && config.changes.fail_on.includes(verdict);
    return {
      status: fails ? 'no' : 'ok',
      summary: fails
        ? `${summary} Its verdict stands: ${verdict}; change what it is made from, or set changes.force to true to train and judge it again.`
        : summary,
      figures: { train, sample, reason, compared },
    };
  },
};
