import type { Evaluation, Scored } from './scores.js';

/** Whether figures on these rows stay sealed: with `gate.reuse: corrected` a release answers promoted or not promoted, and no more. */
export function isSealed(part: Evaluation['part'], reuse: 'report' | 'corrected'): boolean {
  return part === 'test' && reuse === 'corrected';
}

/** An evaluation without a figure that depends on the labels: who was scored, where, on which rows, and what was asked beyond them. */
export function withoutFigures(evaluation: Evaluation): Evaluation {
  const { format, part, rows, rowsDigest, confidence, weight, added, behaviour, mustPass, models } = evaluation;
  const { candidate, champion, anchor, baseline } = models;
  const bare = (scored: Scored | null): Scored | null => (scored === null ? null : bareOf(scored));
  return {
    ...{ format, part, rows, rowsDigest, confidence },
    ...(weight === undefined ? {} : { weight }),
    ...(added === undefined ? {} : { added }),
    ...(behaviour === undefined ? {} : { behaviour }),
    ...(mustPass === undefined ? {} : { mustPass }),
    sealed: true,
    models: {
      candidate: bareOf(candidate),
      champion: bare(champion),
      anchor: bare(anchor),
      baseline: bare(baseline),
    },
  };
}

function bareOf(scored: Scored): Scored {
  const { version, digest, failure, rows, seconds, environment, decision, bytes, latency, oddities } = scored;
  return {
    ...{ version, digest, failure, rows, seconds, environment },
    ...{ metrics: {}, roc: null, confusion: null, residuals: null },
    ...(decision === undefined ? {} : { decision }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(latency === undefined ? {} : { latency }),
    ...(oddities === undefined ? {} : { oddities }),
  };
}
