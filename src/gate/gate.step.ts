import { loadColumns } from '../evaluate/part-columns.js';
import { epochRowsFile } from '../registry/epochs.js';
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
import { columnsOfPolicy, sliceRows } from './slices.js';

interface GateConfig {
  readonly gate: GateOptions;
  readonly report: { readonly values: boolean };
}

/** Hashes of the test rows that a look froze: published with its version. */
export const frozenRows = `gate/test/${epochRowsFile}`;

/** Decides on the candidate from what evaluate wrote. Writes gate/<part>/verdict.json, and gate/verdict.json: the final one so far. */
export const gateStep: Step<GateConfig, GatePorts> = {
  name: 'gate',
  folder: ({ gate }) => `gate/${gate.part ?? 'validation'}`,
  reads: ({ gate, report }) => ({ run: gateReads(gate.part ?? 'validation'), options: [gate, report.values] }),
  skippable: () => false,
  async check({ gate }, { run, files }) {
    const { target, columns } = await run.read('split/manifest.json', 'split', (value) =>
      splitManifestSchema.parse(value),
    );
    const policy = resolvePolicy(gate, target.task, () => null, ownFile);
    const names = columnsOfPolicy(gate, columns, ownFile);
    if (names.length > 0)
      sliceRows(policy.slices, await loadColumns(files, run, gate.part ?? 'validation', names), false, ownFile);
  },
  async run({ gate, report }, context) {
    const part = gate.part ?? 'validation';
    // Whatever happens from here on, an earlier verdict must not pass for this one's.
    await context.run.clear('gate/verdict.json');
    if (part === 'validation') await context.run.clear('gate/test');
    const { situation, freezes } = await readSituation(gate, part, report.values, context);
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
