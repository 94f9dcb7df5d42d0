import { nearest } from '../config/nearest.js';
import { otherNames } from '../metrics/other-names.js';

/** Weights of rows by observed and decided class. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** What a threshold is chosen by: the largest value wins; NaN: not possible at this threshold. */
export interface Choice {
  /** As written: `f_beta@2`. */
  readonly name: string;
  /** null: money, which is told by the row. */
  readonly value: ((counts: Counts) => number) | null;
  /** What no threshold reaches where none is possible, in a clause. */
  readonly unreachable: string;
}

/** A precision of exactly what is asked for must not depend on the last bit. */
const tolerance = 1e-12;

const plain: Readonly<Record<string, ((counts: Counts) => number) | null>> = {
  f1: fBeta(1),
  accuracy: ({ tp, fp, fn, tn }) => (tp + tn) / (tp + fp + fn + tn),
  balanced_accuracy: (counts) => (youden(counts) + 1) / 2,
  youden,
  mcc: ({ tp, fp, fn, tn }) => {
    const sides = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
    return sides === 0 ? 0 : (tp * tn - fp * fn) / sides;
  },
  cost: null,
};

const withParameter: Readonly<
  Record<
    string,
    {
      readonly range: string;
      readonly fits: (at: number) => boolean;
      readonly of: (at: number) => Omit<Choice, 'name'>;
    }
  >
> = {
  f_beta: {
    range: 'a number above 0, such as f_beta@2',
    fits: (beta) => beta > 0,
    of: (beta) => ({ value: fBeta(beta), unreachable: 'an F score' }),
  },
  recall_at_precision: {
    range: 'a precision above 0 and at most 1, such as recall_at_precision@0.9',
    fits: isShare,
    of: (least) => ({
      value: ({ tp, fp, fn }) => (tp > 0 && tp / (tp + fp) >= least - tolerance ? tp / (tp + fn) : Number.NaN),
      unreachable: `a precision of ${least}`,
    }),
  },
  precision_at_recall: {
    range: 'a recall above 0 and at most 1, such as precision_at_recall@0.8',
    fits: isShare,
    of: (least) => ({
      value: ({ tp, fp, fn }) => (tp > 0 && tp / (tp + fn) >= least - tolerance ? tp / (tp + fp) : Number.NaN),
      unreachable: `a recall of ${least}`,
    }),
  },
};

/** What a threshold is chosen by, by its name; or what is wrong with the name, in a sentence. */
export function parseChoice(text: string): Choice | { readonly wrong: string } {
  const [name = '', parameter, ...more] = text.split('@');
  if (parameter === undefined && Object.hasOwn(plain, name)) {
    return { name, value: plain[name] ?? null, unreachable: 'a value' };
  }
  const shown = JSON.stringify(text.slice(0, 80));
  if (!Object.hasOwn(withParameter, name)) {
    const known = [...Object.keys(plain), ...Object.keys(withParameter).map((each) => `${each}@<number>`)];
    const near = otherName(text) ?? nearest(name, [...Object.keys(plain), ...Object.keys(withParameter)]);
    const hint = near === undefined ? '' : ` did you mean "${near}"?`;
    const surplus = Object.hasOwn(plain, name) ? `"${name}" without a parameter` : `one of ${known.join(', ')}`;
    return { wrong: `expected ${surplus}, got ${shown};${hint}`.replace(/;$/, '.') };
  }
  const { range, fits, of } = withParameter[name]!;
  const at = more.length > 0 || parameter === undefined || !/^\d+(?:\.\d+)?$/.test(parameter) ? NaN : Number(parameter);
  if (!fits(at)) return { wrong: `expected ${range}, got ${shown}.` };
  return { name: text, ...of(at) };
}

/** What others call `f2` is ours as `f_beta@2`. */
function otherName(text: string): string | undefined {
  const beta = /^f_?(\d+(?:\.\d+)?)$/.exec(text)?.[1];
  const known = Object.hasOwn(otherNames.binary, text) ? otherNames.binary[text] : undefined;
  const own = beta === undefined ? known : `f_beta@${beta}`;
  return own === undefined || 'wrong' in parseChoice(own) ? undefined : own;
}

function fBeta(beta: number): (counts: Counts) => number {
  const square = beta * beta;
  return ({ tp, fp, fn }) => (tp === 0 ? 0 : ((1 + square) * tp) / ((1 + square) * tp + square * fn + fp));
}

/** Sensitivity plus specificity minus 1 (Youden 1950). */
function youden({ tp, fp, fn, tn }: Counts): number {
  return tp / (tp + fn) + tn / (tn + fp) - 1;
}

function isShare(value: number): boolean {
  return value > 0 && value <= 1;
}
