import { fBeta } from './f-beta.js';

/** Harmonic mean of precision and recall, 2 tp / (2 tp + fp + fn); undefined when no row is positive or predicted positive. */
export const f1 = fBeta(1, 'f1', 'F1');
