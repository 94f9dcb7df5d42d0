import { recallScore } from '../class-score.js';
import { macro } from './averaged.js';

/** Mean recall over the classes that occur, observed or predicted; that of a class without a row is 0 (balanced accuracy leaves it out). */
export const recallMacro = macro(recallScore, 'recall_macro', 'Macro recall');
