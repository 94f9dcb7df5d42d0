import { micro } from './averaged.js';

/** Precision of the sums over the classes: the accuracy. */
export const precisionMicro = micro('precision_micro', 'Micro precision');
