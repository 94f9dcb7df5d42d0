import { askOf, type Ask } from './ask.js';
import { checkMeasured, checkModels } from './check.js';
import type { Measured } from './comparison.js';
import { fallsShort, type Check, type DecisionInput, type Primary } from './criteria.js';
import { decide } from './decision.js';
import { adjustFamily, requirementOf } from './family.js';
import { judgingOptions, type Judging } from './judging.js';
import { measureAll } from './measure.js';
import { pairsOf, type Pairs } from './pairs.js';
import { resolvePolicy, type Policy } from './policy.js';
import { remedyOf } from './remedy.js';
import { rowsDigest } from './rows.js';
import { valueOf, type Situation } from './situation.js';
import { isSameModel, lineOf, type Line } from './special.js';
import type { Verdict } from './verdict.js';

/**
 * The gate: compares the candidate with champion, anchor and limits, and decides. Pure: the same situation gives the same verdict.
 * @throws UserError for a policy that contradicts itself, and for a changed target without `gate.new_line`
 * Cost: a few passes over the rows; metrics without a closed form add their resamples.
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
  );
  if (line === 'continued' && champion !== null && isSameModel(candidate, champion)) {
    return identical(situation, judging, policy);
  }
  return compared(situation, line, judging, policy, pairs);
}

/** The ordinary case: measure, adjust, decide, explain. */
function compared(situation: Situation, line: Line, judging: Judging, policy: Policy, pairs: Pairs): Verdict {
  const { alpha, cap } = policy;
  const ask = askOf(situation, line, policy, judging.policy.digest, (metric) => valueOf(metric, pairs.reference));
  // gate.reuse: report tests every look at alpha.
  const setting = { alpha, alphaLook: alpha, seed: pairs.digest, cap };
  const measured =
    pairs.candidate === null
      ? []
      : adjustFamily(measureAll(policy, ask, pairs.candidate, pairs, setting), alpha, setting.alphaLook);
  const checks = [
    ...checkModels(situation, line, pairs, policy.championEnvironment),
    ...(judging.check === null ? [] : [judging.check]),
    ...ask.checks,
    ...checkMeasured(measured),
  ];
  const input = (alphaLook: number): DecisionInput => inputOf(alpha, ask, measured, checks, alphaLook);
  const decision = decide(input(setting.alphaLook));
  const verdict: Verdict = {
    ...heading(situation, judging, policy),
    verdict: decision.verdict,
    decided: decision.decided,
    rule: ask.rule,
    reasons: [...decision.reasons],
    rows: pairs.rows,
    rowsDigest: pairs.digest,
    comparisons: settled(measured, input(setting.alphaLook).primary),
    checks,
    looks: looksOf(situation, policy, measured, (alphaLook) => decide(input(alphaLook)).verdict),
  };
  const holdout = {
    part: situation.part,
    rows: situation.rowIds.length,
    split: situation.candidate.data.split.policy,
  };
  const lacks = measured.flatMap(({ lack }) => (lack === null ? [] : [lack]));
  return { ...verdict, remedy: remedyOf(verdict, holdout, lacks) };
}

/** The artifact that is the champion already: nothing is compared, and no look is spent. */
function identical(situation: Situation, judging: Judging, policy: Policy): Verdict {
  const { champion, looks, part } = situation;
  return {
    ...heading(situation, judging, policy),
    verdict: 'hold',
    decided: 'identical',
    reasons: [`The candidate is version ${champion?.version ?? ''} itself, file by file: there is nothing to compare.`],
    looks: { count: part === 'test' ? new Set(looks).size : 0, reuse: policy.reuse, corrected: null, verdict: null },
  };
}

/** What every verdict says of its situation. */
function heading(situation: Situation, judging: Judging, policy: Policy): Verdict {
  const { candidate, champion, anchor, part, rowIds } = situation;
  const named = (manifest: typeof champion): Verdict['champion'] =>
    manifest === null ? null : { version: manifest.version, digest: manifest.model.digest };
  return {
    format: 'mlops-verdict/1',
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
    looks: { count: 0, reuse: policy.reuse, corrected: null, verdict: null },
    policy: judging.policy,
    estimand: `This artifact against that artifact, on rows exchangeable with these ${part} rows: not the training procedure, not another seed, not tomorrow's drift.`,
  };
}

function inputOf(
  alpha: number,
  ask: Ask,
  measured: readonly Measured[],
  checks: readonly Check[],
  alphaLook: number,
): DecisionInput {
  const of = (role: Measured['comparison']['role']): DecisionInput['guards'] =>
    measured
      .filter(({ comparison }) => comparison.role === role && comparison.state !== 'unavailable')
      .map((each) => requirementOf(each, alphaLook));
  const decisive = measured.find(({ comparison }) => comparison.role === 'primary' || comparison.role === 'baseline');
  return {
    alpha,
    checks,
    primary: decisive === undefined ? null : primaryOf(decisive, ask, alphaLook),
    guards: of('guard'),
    anchors: of('anchor'),
    requiredSlices: of('slice'),
    thresholds: of('threshold'),
    watchedSlices: [],
  };
}

/** null where the comparison is unavailable or below its minimum of rows. */
function primaryOf({ name, comparison, bound }: Measured, ask: Ask, alphaLook: number): Primary | null {
  const lower = bound(alphaLook);
  if (lower === null) return null;
  const { rule, margin, useful } = ask;
  return { name, rule, lower, upper: comparison.upper ?? Infinity, margin, useful };
}

/** The comparisons with the primary one's state: failed where it is shown to be worse. */
function settled(measured: readonly Measured[], primary: Primary | null): Verdict['comparisons'] {
  return measured.map(({ comparison }) =>
    primary !== null && (comparison.role === 'primary' || comparison.role === 'baseline') && fallsShort(primary)
      ? { ...comparison, state: 'fail' }
      : comparison,
  );
}

/**
 * A look is one distinct candidate judged on the test rows, this one included. Each is tested at alpha; beside it stands what Bonferroni's alpha / looks would have said
 * (null where a bootstrap is among the comparisons: its resamples are not enough for that level).
 */
function looksOf(
  { part, looks, candidate }: Situation,
  { alpha, reuse }: Policy,
  measured: readonly Measured[],
  at: (alphaLook: number) => Verdict['verdict'],
): Verdict['looks'] {
  if (part === 'validation') return { count: 0, reuse, corrected: null, verdict: null };
  const count = new Set([...looks, candidate.model.digest]).size;
  const corrected = alpha / count;
  const promised = measured.every(({ comparison }) => comparison.guarantee || comparison.inclusive);
  return { count, reuse, corrected, verdict: promised ? at(corrected) : null };
}
