import { micro } from './averaged.js';

/** Mean recall over the classes, each weighed by its observed rows: the rows cancel, and it is the accuracy. */
export const recallWeighted = micro('recall_weighted', 'Weighted recall');
