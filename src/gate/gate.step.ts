import type { Step } from '../run/step.js';
import { splitManifestSchema } from '../split/manifest.js';
import { explain } from './explain.js';
import { figuresOf } from './figures.js';
import type { GateOptions } from './gate.options.js';
import { gateReads, readSituation } from './inputs.js';
import { judge } from './judge.js';
import { failingVerdicts, ownFile } from './judging.js';
import { resolvePolicy } from './policy.js';
import type { GatePorts } from './situation.js';

interface GateConfig {
  readonly gate: GateOptions;
}

/** Decides on the candidate from what evaluate wrote. Writes gate/<part>/verdict.json, and gate/verdict.json: the final one so far. */
export const gateStep: Step<GateConfig, GatePorts> = {
  name: 'gate',
  folder: ({ gate }) => `gate/${gate.part ?? 'validation'}`,
  reads: ({ gate }) => ({ run: gateReads(gate.part ?? 'validation'), options: gate }),
  skippable: () => false,
  async check({ gate }, { run }) {
    const { target } = await run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
    resolvePolicy(gate, target.task, () => null, ownFile);
  },
  async run({ gate }, context) {
    const part = gate.part ?? 'validation';
    // Whatever happens from here on, an earlier verdict must not pass for this one's.
    await context.run.clear('gate/verdict.json');
    if (part === 'validation') await context.run.clear('gate/test');
    const verdict = judge(await readSituation(gate, part, context));
    await context.run.write(`gate/${part}/verdict.json`, verdict);
    await context.run.write('gate/verdict.json', verdict);
    const fails = failingVerdicts(gate, context.basePolicy).includes(verdict.verdict);
    return {
      status: fails ? 'no' : 'ok',
      summary: `${verdict.verdict}: ${explain(verdict)}`,
      figures: figuresOf(verdict),
    };
  },
};
