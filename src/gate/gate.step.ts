import { loadColumns } from '../evaluate/part-columns.js';
import { epochRowsFile } from '../registry/epochs.js';
import { UserError } from '../host/errors.js';
import type { Step } from '../run/step.js';
import { splitManifestSchema } from '../split/manifest.js';
import { explain } from './explain.js';
import { figuresOf } from './figures.js';
import { addedOf, gateReads, readSituation, type GateConfig } from './inputs.js';
import { checkPossible } from './impossible.js';
import { judge } from './judge.js';
import { failingVerdicts, ownFile } from './judging.js';
import { resolvePolicy } from './policy.js';
import type { GatePorts } from './situation.js';
import { checkGroups, columnsOfPolicy } from './slices.js';

/** Hashes of the test rows that a look froze: published with its version. */
export const frozenRows = `gate/test/${epochRowsFile}`;

/** Decides on the candidate from what evaluate wrote. Writes gate/<part>/verdict.json, and gate/verdict.json: the final one so far. */
export const gateStep: Step<GateConfig, GatePorts> = {
  name: 'gate',
  folder: ({ gate }) => `gate/${gate.part ?? 'validation'}`,
  reads: ({ gate, report, evaluate }) => ({
    run: gateReads(gate.part ?? 'validation'),
    options: [gate, report.values, evaluate.own, evaluate.cost, evaluate.weight],
  }),
  skippable: () => false,
  async check({ gate, evaluate }, { run, files }) {
    const split = await run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
    if (gate.reuse === 'corrected' && split.parts.validation.rows === 0) {
      throw new UserError(
        'gate.reuse: corrected needs validation rows to try candidates on, and the split has none: every check would be a look; set data.split.validation to a fold, or gate.reuse to report.',
      );
    }
    const policy = resolvePolicy(gate, split.target.task, () => null, ownFile, addedOf(evaluate, split));
    checkPossible(policy, gate, split.target.column, ownFile);
    const names = columnsOfPolicy(gate, split.columns, ownFile);
    if (names.length > 0) checkGroups(policy, await loadColumns(files, run, gate.part ?? 'validation', names), ownFile);
  },
  async run(config, context) {
    const { gate } = config;
    const part = gate.part ?? 'validation';
    // Whatever happens from here on, an earlier verdict must not pass for this one's.
    await context.run.clear('gate/verdict.json');
    if (part === 'validation') await context.run.clear('gate/test');
    const { situation, freezes } = await readSituation(config, part, context);
    const verdict = judge(situation);
    if (freezes !== null) await context.files.write(context.run.path(frozenRows), freezes);
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
