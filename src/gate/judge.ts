import { judgedAs } from '../model/judged-as.js';
import { askOf, type Ask } from './ask.js';
import { checkModels } from './check.js';
import type { Measured, Setting } from './comparison.js';
import type { Check } from './criteria.js';
import { alphaOfLook, epochCheck, epochChecks } from './epoch.js';
import { judgingOptions, type Judging } from './judging.js';
import { measureAll } from './measure.js';
import { testBehaviour, testFootprint } from './operating.js';
import { pairsOf, type Pairs } from './pairs.js';
import { resolvePolicy, type Policy } from './policy.js';
import { remedyOf } from './remedy.js';
import { rowsDigest } from './rows.js';
import { seal } from './seal.js';
import { settle } from './settle.js';
import { valueOf, type Situation } from './situation.js';
import { sliceRows } from './slices.js';
import { thresholdChecks } from './fitted-threshold.js';
import { isSameModel, lineOf, type Line } from './special.js';
import { signed, type Unsigned } from './signature.js';
import type { Verdict } from './verdict.js';

/**
 * The gate: compares the candidate with champion, anchor and limits, and decides. Pure: the same situation gives the same verdict.
 * @throws UserError for a policy that contradicts itself, and for a changed target without `gate.new_line`
 * Cost: a few passes over the rows, one more for each slice; metrics without a closed form add their resamples.
 */
export function judge(situation: Situation): Verdict {
  const { candidate, champion, options } = situation;
  const line = lineOf(candidate.target, champion?.target ?? null, options.new_line);
  const judging = judgingOptions(situation, line);
  const pairs = pairsOf(situation, line);
  const policy = resolvePolicy(
    judging.options,
    candidate.target.task,
    (metric) => (line === 'continued' ? valueOf(metric, pairs.reference) : null),
    judging.file,
    situation.added,
  );
  if (line === 'continued' && champion !== null && isSameModel(candidate, champion)) {
    return signed(identical(situation, judging, policy));
  }
  const open = openChecks(situation, line, judging, policy, pairs);
  const verdict = compared(situation, line, judging, policy, pairs, open);
  return policy.reuse === 'corrected' && situation.part === 'test' ? seal(verdict, open) : signed(verdict);
}

/** What is known without a label of the rows: whether models can be compared, and what earlier steps found. */
function openChecks(situation: Situation, line: Line, judging: Judging, policy: Policy, pairs: Pairs): Check[] {
  return [
    ...checkModels(situation, line, pairs, policy.championEnvironment),
    ...situation.checks,
    ...(judging.check === null ? [] : [judging.check]),
    ...thresholdChecks(situation, policy),
    ...epochChecks(situation, policy),
  ];
}

/** The ordinary case: measure, adjust, decide, explain. */
function compared(
  situation: Situation,
  line: Line,
  judging: Judging,
  policy: Policy,
  pairs: Pairs,
  open: readonly Check[],
): Unsigned {
  const { alpha } = policy;
  const ask = askOf(situation, line, policy, judging.policy.digest, (metric) => valueOf(metric, pairs.reference));
  const alphaLook = alphaOfLook(situation, policy);
  const measured =
    epochCheck(situation, policy) === null ? measure(situation, line, policy, ask, pairs, alphaLook, judging) : [];
  const checks = [...open, ...ask.checks];
  const settled = settle({ alpha, alphaLook, ask, checks, measured, looks: lookOf(situation, policy) });
  const verdict: Unsigned = {
    ...heading(situation, judging, policy),
    ...settled,
    rule: ask.rule,
    rows: pairs.rows,
    rowsDigest: pairs.digest,
  };
  const holdout = {
    part: situation.part,
    rows: situation.rowIds.length,
    split: situation.candidate.data.split.policy,
  };
  const lacks = measured.flatMap(({ lack, comparison }) =>
    lack === null || comparison.role === 'watched' ? [] : [lack],
  );
  return { ...verdict, remedy: remedyOf(verdict, holdout, lacks) };
}

function measure(
  situation: Situation,
  line: Line,
  policy: Policy,
  ask: Ask,
  pairs: Pairs,
  alphaLook: number,
  { file: source }: Judging,
): Measured[] {
  if (pairs.candidate === null) return [];
  const { candidate, champion, columns, values, footprint } = situation;
  const { alpha, cap, tests, cluster } = policy;
  const setting: Setting = { alpha, alphaLook, seed: pairs.digest, cap, tests };
  const codes = cluster === null ? null : (columns.get(cluster)?.codes ?? null);
  const sides = {
    candidate: pairs.candidate,
    opponent: pairs.opponent,
    anchor: pairs.anchor,
    cluster: codes,
    slices: sliceRows(policy.slices, columns, values, source),
    groups: { columns, values, source, cluster: codes },
  };
  return [
    ...measureAll(policy, ask, sides, setting),
    ...testBehaviour(situation.behaviour, setting),
    ...testFootprint(policy.operating, candidate, line === 'continued' ? champion : null, footprint, setting),
  ];
}

/** The artifact that is the champion already: nothing is compared, and no look is spent. */
function identical(situation: Situation, judging: Judging, policy: Policy): Unsigned {
  const { champion, looks, part } = situation;
  const known = heading(situation, judging, policy);
  return {
    ...known,
    verdict: 'hold',
    decided: 'identical',
    reasons: [`The candidate is version ${champion?.version ?? ''} itself, file by file: there is nothing to compare.`],
    looks: { ...known.looks, count: part === 'test' ? new Set(looks).size : 0 },
  };
}

/** A look is one distinct candidate judged on the test rows, this one included. */
function lookOf(
  { part, looks, candidate, epoch }: Situation,
  { reuse }: Policy,
): Pick<Verdict['looks'], 'count' | 'reuse' | 'epoch'> {
  if (part === 'validation') return { count: 0, reuse, epoch: null };
  if (reuse === 'corrected' && epoch !== null) return { count: epoch.state.spent, reuse, epoch: epoch.state };
  return { count: new Set([...looks, judgedAs(candidate)]).size, reuse, epoch: null };
}

/** What every verdict says of its situation. */
function heading(situation: Situation, judging: Judging, policy: Policy): Unsigned {
  const { candidate, champion, anchor, part, rowIds } = situation;
  const named = (manifest: typeof champion): Verdict['champion'] =>
    manifest === null ? null : { version: manifest.version, digest: manifest.model.digest };
  return {
    format: 'mlops-verdict/1',
    tool: candidate.tool,
    model: candidate.name,
    verdict: 'inconclusive',
    part,
    decided: '3',
    rule: null,
    reasons: [],
    remedy: null,
    confidence: policy.confidence,
    alpha: policy.alpha,
    rows: rowIds.length,
    rowsDigest: rowsDigest(rowIds),
    candidate: { digest: candidate.model.digest },
    champion: named(champion),
    anchor: named(anchor ?? champion),
    comparisons: [],
    checks: [],
    looks: { count: 0, reuse: policy.reuse, alpha: policy.alpha, corrected: null, verdict: null, epoch: null },
    sealed: null,
    policy: judging.policy,
    estimand: `This artifact against that artifact, on rows exchangeable with these ${part} rows: not the training procedure, not another seed, not tomorrow's drift.`,
  };
}
