import type { Evaluation, Scored } from './scores.js';

/** Whether figures on these rows stay sealed: with `gate.reuse: corrected` a release answers promoted or not promoted, and no more. */
export function isSealed(part: Evaluation['part'], reuse: 'report' | 'corrected'): boolean {
  return part === 'test' && reuse === 'corrected';
}

/** An evaluation without a figure that depends on the labels: who was scored, where, on which rows. */
export function withoutFigures({ format, part, rows, rowsDigest, confidence, models }: Evaluation): Evaluation {
  const { candidate, champion, anchor, baseline } = models;
  const bare = (scored: Scored | null): Scored | null => (scored === null ? null : bareOf(scored));
  return {
    ...{ format, part, rows, rowsDigest, confidence },
    sealed: true,
    models: {
      candidate: bareOf(candidate),
      champion: bare(champion),
      anchor: bare(anchor),
      baseline: bare(baseline),
    },
  };
}

function bareOf({ version, digest, failure, rows, seconds, environment }: Scored): Scored {
  return {
    version,
    digest,
    failure,
    rows,
    seconds,
    environment,
    metrics: {},
    roc: null,
    confusion: null,
    residuals: null,
  };
}
