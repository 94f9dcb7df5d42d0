import { accuracy } from './binary/accuracy.js';
import { balancedAccuracy } from './binary/balanced-accuracy.js';
import { brier } from './binary/brier.js';
import { cohenKappa } from './binary/cohen-kappa.js';
import { ece } from './binary/ece.js';
import { f1 } from './binary/f1.js';
import { fBeta } from './binary/f-beta.js';
import { lift } from './binary/lift.js';
import { logLoss } from './binary/log-loss.js';
import { mcc } from './binary/mcc.js';
import { prAuc } from './binary/pr-auc.js';
import { precision } from './binary/precision.js';
import { precisionAtRecall } from './binary/precision-at-recall.js';
import { recall } from './binary/recall.js';
import { recallAtPrecision } from './binary/recall-at-precision.js';
import { rocAuc } from './binary/roc-auc.js';
import { specificity } from './binary/specificity.js';
import { usualBins } from './calibration-error.js';
import type { Metric, Predictions } from './metric.js';
import { accuracy as classAccuracy } from './multiclass/accuracy.js';
import { balancedAccuracy as classBalancedAccuracy } from './multiclass/balanced-accuracy.js';
import { brier as classBrier } from './multiclass/brier.js';
import { cohenKappa as classCohenKappa } from './multiclass/cohen-kappa.js';
import { ece as classEce } from './multiclass/ece.js';
import { f1Macro } from './multiclass/f1-macro.js';
import { f1Micro } from './multiclass/f1-micro.js';
import { f1Weighted } from './multiclass/f1-weighted.js';
import { fBetaMacro, fBetaMicro, fBetaWeighted } from './multiclass/f-beta.js';
import { logLoss as classLogLoss } from './multiclass/log-loss.js';
import { mcc as classMcc } from './multiclass/mcc.js';
import { prAucMacro } from './multiclass/pr-auc-macro.js';
import { precisionMacro } from './multiclass/precision-macro.js';
import { precisionMicro } from './multiclass/precision-micro.js';
import { precisionWeighted } from './multiclass/precision-weighted.js';
import { recallMacro } from './multiclass/recall-macro.js';
import { recallMicro } from './multiclass/recall-micro.js';
import { recallWeighted } from './multiclass/recall-weighted.js';
import { rocAucOvo } from './multiclass/roc-auc-ovo.js';
import { rocAucOvr } from './multiclass/roc-auc-ovr.js';
import { rocAucOvrWeighted } from './multiclass/roc-auc-ovr-weighted.js';
import { specificityMacro } from './multiclass/specificity-macro.js';
import { topKAccuracy } from './multiclass/top-k-accuracy.js';
import { explainedVariance } from './regression/explained-variance.js';
import { mae } from './regression/mae.js';
import { mape } from './regression/mape.js';
import { medianAe } from './regression/median-ae.js';
import { mse } from './regression/mse.js';
import { pinball } from './regression/pinball.js';
import { poissonDeviance } from './regression/poisson-deviance.js';
import { r2 } from './regression/r2.js';
import { rmse } from './regression/rmse.js';
import { rmsle } from './regression/rmsle.js';
import { smape } from './regression/smape.js';

type Task = Predictions['task'];

/** Metrics of one kind with a number of their own: `f_beta@2`. */
export interface Family {
  /** The name before the @. */
  readonly name: string;
  /** What the number is, for errors: `a number above 0`. */
  readonly expects: string;
  accepts(value: number): boolean;
  /** Taken where no number is given; without it one has to be. */
  readonly usual?: number;
  /** A number to show as an example. */
  readonly example: number;
  make(value: number, name: string): Metric;
}

/** What a report shows where nobody names metrics: few, in its order. */
export const usual: Readonly<Record<Task, readonly Metric[]>> = {
  binary: [rocAuc, logLoss, brier, accuracy, precision, recall, f1],
  multiclass: [
    classAccuracy,
    classLogLoss,
    classBrier,
    classBalancedAccuracy,
    f1Macro,
    f1Weighted,
    precisionMacro,
    recallMacro,
    classMcc,
    rocAucOvr,
  ],
  regression: [rmse, mae, r2],
};

/** What is computed only where it is named. */
export const further: Readonly<Record<Task, readonly Metric[]>> = {
  binary: [balancedAccuracy, specificity, mcc, cohenKappa, prAuc],
  multiclass: [
    precisionMicro,
    precisionWeighted,
    recallMicro,
    recallWeighted,
    f1Micro,
    specificityMacro,
    classCohenKappa,
    rocAucOvrWeighted,
    rocAucOvo,
    prAucMacro,
  ],
  regression: [mse, medianAe, mape, smape, rmsle, explainedVariance, poissonDeviance],
};

const aboveZero = { expects: 'a number above 0', accepts: (value: number) => value > 0, example: 2 };
const share = { expects: 'a share above 0, at most 1', accepts: (value: number) => value > 0 && value <= 1 };
const bins = {
  name: 'ece',
  expects: 'a whole number of bins from 2 to 1000',
  accepts: (value: number) => Number.isInteger(value) && value >= 2 && value <= 1000,
  usual: usualBins,
  example: 10,
};

export const families: Readonly<Record<Task, readonly Family[]>> = {
  binary: [
    { name: 'f_beta', ...aboveZero, make: (beta, name) => fBeta(beta, name, `F${beta}`) },
    { ...bins, make: ece },
    { name: 'lift', ...share, example: 0.1, make: lift },
    { name: 'recall_at_precision', ...share, example: 0.9, make: recallAtPrecision },
    { name: 'precision_at_recall', ...share, example: 0.8, make: precisionAtRecall },
  ],
  multiclass: [
    { name: 'f_beta_macro', ...aboveZero, make: fBetaMacro },
    { name: 'f_beta_micro', ...aboveZero, make: fBetaMicro },
    { name: 'f_beta_weighted', ...aboveZero, make: fBetaWeighted },
    { ...bins, make: classEce },
    {
      name: 'top_k_accuracy',
      expects: 'a whole number of classes from 1',
      accepts: (value) => Number.isInteger(value) && value >= 1,
      example: 3,
      make: topKAccuracy,
    },
  ],
  regression: [
    {
      name: 'pinball',
      expects: 'a quantile between 0 and 1',
      accepts: (value) => value > 0 && value < 1,
      example: 0.9,
      make: pinball,
    },
  ],
};
