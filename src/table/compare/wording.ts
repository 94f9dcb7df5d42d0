import { count, figure, percent } from '../../render/number.js';
import type { Text } from '../../render/section.js';
import { barText } from '../../render/bars.js';
import { assertNever } from '../../host/errors.js';
import type { Drawn, Finding, Shown } from './comparison.js';

/** How a comparison's findings are worded. */

const mostNames = 3;
const mostBlocks = 20;

export function changeText({ change, names, from }: Finding): Text {
  const named = names.slice(0, mostNames).flatMap((name, at) => [at === 0 ? ': ' : ', ', { code: name }]);
  const more = names.length > mostNames ? [', …'] : [];
  switch (change) {
    case 'type':
      return 'other type';
    case 'categories':
      return from.kind === 'category' && from.name === null
        ? 'shares of categories, most of one'
        : 'shares of categories';
    case 'numbers':
    case 'dates':
      return `distribution of ${change}`;
    case 'new categories':
    case 'vanished categories':
      return [change, ...named, ...more];
    case 'new column':
    case 'vanished column':
    case 'missing values':
    case 'cells of another type':
    case 'numbers that are not finite':
    case 'empty texts':
      return change;
    default:
      return assertNever(change);
  }
}

/** What one side has, in the unit of the data. */
export function shownText(shown: Shown): Text {
  switch (shown.kind) {
    case 'nothing':
      return '–';
    case 'type':
      return shown.type;
    case 'share':
      return shareText(shown.share);
    case 'categories':
      return `${count(shown.categories)}, in ${shareText(shown.share)} of the rows`;
    case 'category':
      return shown.name === null ? shareText(shown.share) : [{ code: shown.name }, ` ${shareText(shown.share)}`];
    case 'quartiles':
      return quartileText(shown);
    case 'dates':
      return `median ${dayText(shown.median)} (${dayText(shown.low)} to ${dayText(shown.high)})`;
    default:
      return assertNever(shown);
  }
}

function quartileText({ low, median, high, mean }: Shown & { kind: 'quartiles' }): string {
  if (median === null) return `mean ${figure(mean, 3)}`;
  return low === null || high === null
    ? `median ${figure(median, 3)}`
    : `median ${figure(median, 3)} (${figure(low, 3)} to ${figure(high, 3)})`;
}

function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function shareText(share: number): string {
  if (share === 0) return 'none';
  return share < 0.0005 ? '< 0.1%' : percent(share);
}

/** With a word for the size: a normal column moved by less than a third, by less than 3/4 of its standard deviation, by more. */
export function effectText(effect: number | null): string {
  if (effect === null) return '–';
  return `${effect.toFixed(3)} ${effect < 0.02 ? 'small' : effect < 0.1 ? 'medium' : 'large'}`;
}

export function pText(p: number | null): string {
  if (p === null) return '–';
  return p < 0.0001 ? '< 0.0001' : p.toFixed(4);
}

/** Both histograms as block characters, bin by bin the same; a point where nothing is. */
export function shapeText({ from, to }: Drawn): Text {
  const drawn = [from, to].map((shares) => barText(shares, mostBlocks).replaceAll(' ', '·'));
  return { code: drawn.join(' → ') };
}
