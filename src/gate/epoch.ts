import { count, figure } from '../render/number.js';
import { normalQuantile } from '../statistics/normal.js';
import type { PinnedEpoch } from '../registry/epochs.js';
import type { Check } from './criteria.js';
import type { Policy } from './policy.js';
import type { Situation } from './situation.js';
import type { EpochState } from './verdict.js';

/** The frozen test rows of this look, with `gate.reuse: corrected`. */
export interface Epoch {
  readonly state: EpochState;
  /** This release is the first of it: the rows' hashes go with its version. */
  readonly opens: boolean;
  /** Why no look can be taken: it cannot be told which rows are fresh. null: it can. */
  readonly obstacle: string | null;
  /** The version that showed figures of the rows of this epoch, or, where this one opens, of the one before: then rows that waited were seen as well. */
  readonly shownBy?: string | undefined;
}

/** What is known before the epoch is decided. */
export interface EpochFacts {
  /** Of this target, oldest first. */
  readonly epochs: readonly PinnedEpoch[];
  /** Of the columns that decide a row's place: hashes of another key cannot be compared. */
  readonly key: string;
  /** By row of today's test part: the number of the epoch that holds it, 0 where none does. */
  readonly held: Int32Array;
  /** What this look asks: candidate, champion and policy. */
  readonly question: string;
}

type Asked = Pick<Policy, 'alpha' | 'looks' | 'freshRows'>;

/** Chance that rows are planned with. */
const power = 0.8;

/**
 * Which test rows this release may be judged on: those of the present epoch, or, once it is spent and enough rows wait, the ones that no epoch
 * has held. Pure. O(rows).
 * @returns the epoch, and the places of its rows in today's test part
 */
export function epochOf(facts: EpochFacts, asked: Asked): { readonly epoch: Epoch; readonly positions: Int32Array } {
  const { epochs, held } = facts;
  const present = epochs.at(-1);
  if (present === undefined) return opened(1, held, 0, asked);
  const state = stateOf(facts, present);
  if (epochs.some(({ key }) => key !== facts.key)) {
    const obstacle =
      "the columns that decide a row's place changed since test rows were frozen, so it cannot be told which rows are fresh; go back to them, or set gate.reuse: report";
    return { epoch: { state, opens: false, obstacle }, positions: new Int32Array(0) };
  }
  const enough = state.reserve >= Math.max(1, asked.freshRows ?? present.frozen);
  const { shownBy } = present;
  if ((shownBy !== undefined || isSpent(state, asked.alpha)) && enough) {
    const { epoch, positions } = opened(present.number + 1, held, 0, asked);
    return { epoch: { ...epoch, shownBy }, positions };
  }
  return { epoch: { state, opens: false, obstacle: null, shownBy }, positions: placesOf(held, present.number) };
}

function opened(number: number, held: Int32Array, of: number, { looks }: Asked): ReturnType<typeof epochOf> {
  const positions = placesOf(held, of);
  const rows = positions.length;
  const state = { number, looks, spent: 1, promotions: 0, frozen: rows, present: rows, reserve: 0 };
  return { epoch: { state, opens: true, obstacle: null }, positions };
}

function stateOf(
  { held, question }: EpochFacts,
  { number, looks, frozen, questions, promotions }: PinnedEpoch,
): EpochState {
  const spent = new Set([...questions, question]).size;
  const present = placesOf(held, number).length;
  return { number, looks, spent, promotions, frozen, present, reserve: placesOf(held, 0).length };
}

function placesOf(held: Int32Array, number: number): Int32Array {
  const places = new Int32Array(held.length);
  let at = 0;
  for (let i = 0; i < held.length; i++) if (held[i] === number) places[at++] = i;
  return places.slice(0, at);
}

/**
 * alpha 2^-(b+1) / C(K, b+1): the level of a look after b promotions of an epoch of K looks. Of K looks with b + 1 promotions at most, C(K, b+1)
 * histories of one-bit answers end in the (b+1)th promotion, and each leads to one candidate: by the union bound a false promotion in the epoch
 * has at most probability alpha, whatever the strategy (the idea of the Ladder: Blum and Hardt, ICML 2015). 0 where b >= K. O(b).
 */
export function levelOf(alpha: number, looks: number, promotions: number): number {
  let level = alpha;
  // It ends at 0 and at infinity: a file may claim more promotions than there is time to count.
  for (let i = 1; i <= promotions + 1 && level > 0 && level < Infinity; i++)
    level *= i / (2 * Math.max(0, looks - i + 1));
  // Twelve digits: the rest is rounding.
  return Number.isFinite(level) ? Number(level.toPrecision(12)) : 0;
}

/** By how much the smallest difference that is found has grown since the epoch's first look: by the level, and by rows that are gone. */
function growth({ looks, promotions, frozen, present }: EpochState, alpha: number): number {
  const reach = (level: number, rows: number): number =>
    (normalQuantile(power) - normalQuantile(level)) / Math.sqrt(rows);
  const level = levelOf(alpha, looks, promotions);
  return level === 0 || present === 0 ? Infinity : reach(level, present) / reach(levelOf(alpha, looks, 0), frozen);
}

/** No look is left, or it would find nothing: the smallest difference that is found has doubled. */
function isSpent(state: EpochState, alpha: number): boolean {
  return state.spent > state.looks || growth(state, alpha) >= 2;
}

/** The level of this look's lower bounds: alpha, or with `reuse: corrected` on the test rows what the epoch leaves. */
export function alphaOfLook(
  { part, epoch }: Pick<Situation, 'part' | 'epoch'>,
  { alpha, reuse }: Pick<Policy, 'alpha' | 'reuse'>,
): number {
  if (part === 'validation' || reuse === 'report' || epoch === null) return alpha;
  // Once it is spent nothing is measured, and no level is asked for.
  return levelOf(alpha, epoch.state.looks, epoch.state.promotions) || alpha;
}

const endsNote =
  'it was open, with its figures sealed (gate.reuse: corrected); this look shows figures of its rows and ends it, so that the next corrected release needs fresh rows';

/** What a reader has to know of the epoch: whether a look can be taken, and what weakens its promise. */
export function epochChecks(
  situation: Pick<Situation, 'part' | 'epoch' | 'looks' | 'ends'>,
  policy: Pick<Policy, 'alpha' | 'reuse' | 'looks'>,
): Check[] {
  const spent = epochCheck(situation, policy);
  if (spent !== null) return [spent];
  const { part, epoch, looks, ends } = situation;
  if (part === 'test' && policy.reuse === 'report' && ends !== undefined) {
    return [{ name: `epoch ${ends}`, state: 'ok', note: endsNote }];
  }
  if (part === 'validation' || policy.reuse === 'report' || epoch === null) return [];
  const { state, opens, shownBy } = epoch;
  const notes = [
    ...(opens && shownBy !== undefined
      ? [`version ${shownBy} showed figures of the test rows of its time; the promise holds for rows that came later`]
      : []),
    ...(opens && state.number === 1 && looks.length > 0
      ? [
          `${looks.length} ${looks.length === 1 ? 'candidate was' : 'candidates were'} judged on these test rows before, with figures shown; the promise holds for rows that nobody has seen figures of`,
        ]
      : []),
    ...(state.looks === policy.looks ? [] : [`it keeps the ${state.looks} looks that it was opened with`]),
    ...(state.present === state.frozen
      ? []
      : [`${count(state.present)} of its ${count(state.frozen)} rows are still there`]),
  ];
  return [{ name: `epoch ${state.number}`, state: 'ok', note: notes.length === 0 ? null : notes.join('; ') }];
}

/** Why no look can be taken; null where one can. */
export function epochCheck(
  { part, epoch }: Pick<Situation, 'part' | 'epoch'>,
  { alpha, reuse }: Pick<Policy, 'alpha' | 'reuse'>,
): Check | null {
  if (part === 'validation' || reuse === 'report') return null;
  const check = (note: string): Check => ({ name: 'fresh rows needed', state: 'unavailable', note });
  if (epoch === null) return check('the frozen test rows are not known');
  if (epoch.obstacle !== null) return check(epoch.obstacle);
  const { state, opens, shownBy } = epoch;
  const waiting = `${count(state.reserve)} new test rows wait`;
  if (shownBy !== undefined && !opens)
    return check(`figures of the test rows of epoch ${state.number} were shown by version ${shownBy}; ${waiting}`);
  if (state.spent > state.looks)
    return check(`the test rows of epoch ${state.number} have had all their ${state.looks} looks; ${waiting}`);
  if (!isSpent(state, alpha)) return null;
  const level = figure(levelOf(alpha, state.looks, state.promotions), 2);
  const gone = state.present < state.frozen ? ` and ${count(state.present)} of ${count(state.frozen)} rows` : '';
  return check(
    `after ${state.promotions} ${state.promotions === 1 ? 'promotion' : 'promotions'} in epoch ${state.number} a look is tested at alpha ${level}${gone}, and the smallest difference that is found has doubled; ${waiting}`,
  );
}
