import { micro } from './averaged.js';

/** F1 of the sums over the classes: the accuracy. */
export const f1Micro = micro('f1_micro', 'Micro F1');
