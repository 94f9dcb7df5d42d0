import { micro } from './averaged.js';

/** Recall of the sums over the classes: the accuracy. */
export const recallMicro = micro('recall_micro', 'Micro recall');
