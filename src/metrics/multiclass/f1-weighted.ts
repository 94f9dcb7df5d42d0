import { fBetaScore } from '../class-score.js';
import { weighted } from './averaged.js';

/** Mean F1 over the classes, each weighed by its rows. */
export const f1Weighted = weighted(fBetaScore(1), 'f1_weighted', 'Weighted F1');
