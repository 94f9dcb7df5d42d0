import { fBetaScore } from '../class-score.js';
import type { Metric, MulticlassPredictions } from '../metric.js';
import { macro, micro, weighted } from './averaged.js';

/** Mean F-beta over the classes that occur, each class alike. */
export function fBetaMacro(beta: number, name: string): Metric<MulticlassPredictions> {
  return macro(fBetaScore(beta), name, `Macro F${beta}`);
}

/** F-beta of the sums over the classes: the accuracy, whatever beta. */
export function fBetaMicro(beta: number, name: string): Metric<MulticlassPredictions> {
  return micro(name, `Micro F${beta}`);
}

/** Mean F-beta over the classes, each weighed by its rows. */
export function fBetaWeighted(beta: number, name: string): Metric<MulticlassPredictions> {
  return weighted(fBetaScore(beta), name, `Weighted F${beta}`);
}
