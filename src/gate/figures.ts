import type { Figures } from '../run/step.js';
import type { Verdict } from './verdict.js';

/** The verdict's figures for outputs and result.json. */
export function figuresOf({ verdict, part, decided, rule, rows, comparisons, looks }: Verdict): Figures {
  const primary = comparisons.find(({ role }) => role === 'primary' || role === 'baseline');
  return {
    verdict,
    part,
    decided,
    rule,
    rows,
    looks: looks.count,
    ...(primary === undefined
      ? {}
      : {
          metric: primary.metric,
          candidate: primary.candidate,
          reference: primary.reference,
          lower: primary.lower,
          upper: primary.upper,
        }),
  };
}
