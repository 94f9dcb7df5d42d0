import { isDeepStrictEqual } from 'node:util';
import type { Verdict } from '../gate/verdict.js';
import type { Manifest } from '../model/manifest.js';
import type { ChampionRecord, Pin } from '../registry/record.js';
import type { Decision } from './append.js';
import { lastRecordOf } from './champion-line.js';

/**
 * The record that the gate's verdict asks for. The number follows the pinned champion, so it is free only while that one is in place.
 * The version is its own anchor where it won by superiority or is the first; otherwise the pinned anchor stays.
 */
export function gatePromotion(pin: Pin, verdict: Verdict, verdictDigest: string, version: string): Decision {
  const own = verdict.rule === 'superiority' || verdict.rule === 'first';
  return {
    model: pin.model,
    number: pin.number + 1,
    version,
    anchor: own ? version : (pin.anchor ?? version),
    kind: 'gate',
    reason: verdict.reasons.join(' '),
    verdict: verdictDigest,
  };
}

/**
 * The record of a person's promotion. It gets the anchor that it had as an earlier champion; otherwise the present anchor stays, since nothing
 * was won by a forced promotion; a first champion, or one with another target, is its own.
 * @param present the present champion's manifest, or null where there is none
 */
export function personPromotion(
  history: readonly ChampionRecord[],
  promoted: Manifest,
  present: Manifest | null,
  reason: string,
): Decision {
  const last = history.at(-1);
  const comparable = present !== null && isDeepStrictEqual(present.target, promoted.target);
  const kept = comparable ? last?.anchor : undefined;
  return {
    model: promoted.name,
    number: (last?.number ?? 0) + 1,
    version: promoted.version,
    anchor: lastRecordOf(history, promoted.version)?.anchor ?? kept ?? promoted.version,
    kind: 'person',
    reason,
    verdict: promoted.verdict.sha256,
  };
}

/** The newest record, where it is this very decision: a run that was cut off after its promotion finds its own; else undefined. */
export function recordedAlready(
  history: readonly ChampionRecord[],
  { number, version, verdict, kind }: Decision,
): ChampionRecord | undefined {
  const last = history.at(-1);
  const same = last?.number === number && last.version === version && last.verdict === verdict && last.kind === kind;
  return same ? last : undefined;
}
