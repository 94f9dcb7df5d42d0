import { fBetaScore } from '../class-score.js';
import { macro } from './averaged.js';

/** Mean F1 over the classes that occur, observed or predicted. */
export const f1Macro = macro(fBetaScore(1), 'f1_macro', 'Macro F1');
