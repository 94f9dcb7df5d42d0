import { precisionScore } from '../class-score.js';
import { macro } from './averaged.js';

/** Mean precision over the classes that occur, observed or predicted; that of a class that was never predicted is 0. */
export const precisionMacro = macro(precisionScore, 'precision_macro', 'Macro precision', { predicted: 'each class' });
