import { UserError } from '../host/errors.js';
import type { ChampionRecord } from '../registry/record.js';
import type { Registry } from '../registry/registry.js';
import type { Context, Outcome, Step, Who } from '../run/step.js';
import { appendByPerson, requireReason } from './append.js';
import { lastRecordOf, previousChampion } from './champion-line.js';
import { checkRegistered } from './model-check.js';
import { writePromotion } from './promotion-result.js';
import type { RollbackOptions } from './rollback.options.js';

interface RollbackConfig {
  readonly model: { readonly name: string };
  readonly rollback: RollbackOptions;
}

/** Brings an earlier champion back, with the anchor that it had: one more record, nothing is deleted. A second rollback goes further back. */
export const rollbackStep: Step<RollbackConfig, { readonly registry: Registry }> = {
  name: 'rollback',
  folder: () => 'rollback',
  reads: ({ rollback }) => ({ options: rollback }),
  skippable: () => false,
  async run({ model: { name }, rollback }, context) {
    const reason = requireReason('rollback', rollback.reason);
    const history = await context.registry.history(name);
    const mended = await context.registry.settle(name);
    const earlier = sameRollback(history, rollback.to, reason, context.who, mended);
    if (earlier !== undefined) return ended(context, earlier, history.at(-2)?.version ?? null);
    const { restored, from } = findRestored(name, history, rollback.to);
    await checkRegistered(context.registry, context.files, name, restored.version);
    const record = await appendByPerson(context, {
      model: name,
      number: from.number + 1,
      version: restored.version,
      anchor: restored.anchor,
      kind: 'rollback',
      reason,
      verdict: restored.verdict,
    });
    return ended(context, record, from.version);
  },
};

async function ended({ run }: Context, record: ChampionRecord, from: string | null): Promise<Outcome> {
  await writePromotion(run, 'rollback', record);
  const { model, version, number, anchor } = record;
  const summary = `Rolled ${model} back from ${from ?? 'none'} to ${version} (champion #${number}).`;
  return { status: 'ok', summary, figures: { version, champion: version, number, anchor, from } };
}

/**
 * The newest record, where it is this very rollback: it died after its record, and runs again. Without that, a second run would go further
 * back. It is the same where a workflow's run is the same, or where the first left something undone.
 * @param mended whether something was left undone behind the newest record
 */
function sameRollback(
  history: readonly ChampionRecord[],
  to: string | null,
  reason: string,
  { actor, run }: Who,
  mended: boolean,
): ChampionRecord | undefined {
  const last = history.at(-1);
  if (last?.kind !== 'rollback' || last.reason !== reason || last.actor !== actor || last.run !== run) return undefined;
  return (to ?? last.version) === last.version && (mended || run !== null) ? last : undefined;
}

/** The record to restore and the present one. @throws UserError where there is nothing to go back to */
function findRestored(
  model: string,
  history: readonly ChampionRecord[],
  to: string | null,
): { restored: ChampionRecord; from: ChampionRecord } {
  const from = history.at(-1);
  if (from === undefined) throw new UserError(`${model}: it has no champion, so there is nothing to roll back.`);
  if (to === null) {
    const restored = previousChampion(history);
    if (restored !== undefined) return { restored, from };
    throw new UserError(
      `${model}: no champion stands before ${from.version}; name a version with \`mlops promote --version\` instead.`,
    );
  }
  if (to === from.version) throw new UserError(`rollback.to: ${to} is the champion already; name an earlier one.`);
  const restored = lastRecordOf(history, to);
  if (restored !== undefined) return { restored, from };
  throw new UserError(
    `rollback.to: ${JSON.stringify(to)} was never a champion of ${model}; \`mlops show\` lists them, \`mlops promote --version\` takes any version.`,
  );
}
