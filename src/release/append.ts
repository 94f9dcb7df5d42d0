import { OutsideError, UserError } from '../host/errors.js';
import type { ChampionRecord } from '../registry/record.js';
import type { Registry } from '../registry/registry.js';
import type { Context } from '../run/step.js';

/** What decides a new champion; who, when and the form are added. */
export type Decision = Pick<ChampionRecord, 'model' | 'number' | 'version' | 'anchor' | 'kind' | 'reason' | 'verdict'>;

/**
 * Appends to the champion's history by compare-and-swap: the record takes the place that follows the champion that was looked at.
 * @returns the record; null where somebody else was first
 */
export async function appendChampion(
  { registry, who, clock }: Context & { readonly registry: Registry },
  decision: Decision,
): Promise<ChampionRecord | null> {
  const record: ChampionRecord = {
    format: 'mlops-champion/1',
    ...decision,
    actor: who.actor,
    run: who.run,
    at: clock.now().toISOString(),
  };
  return (await registry.promote(record)) === 'promoted' ? record : null;
}

/**
 * Appends what a person decided.
 * @throws OutsideError where somebody else was first: the decision was taken in view of another champion
 */
export async function appendByPerson(
  context: Context & { readonly registry: Registry },
  decision: Decision,
): Promise<ChampionRecord> {
  const record = await appendChampion(context, decision);
  if (record !== null) return record;
  throw new OutsideError(
    `${decision.model}: somebody else changed the champion at this moment (#${decision.number} is taken); look at \`mlops show\`, then run again.`,
  );
}

/**
 * A reason is on record for whatever a person decides.
 * @throws UserError where it is missing or blank
 */
export function requireReason(step: 'promote' | 'rollback', reason: string | null): string {
  const text = reason?.trim() ?? '';
  if (text !== '') return text;
  throw new UserError(`${step}.reason: expected why, got nothing; add \`--reason "..."\`, it is kept on record.`);
}
