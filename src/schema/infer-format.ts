import type { ColumnProfile } from '../table/profile/profile.js';

/** Formats of dates that a profile names, and ours; the ones with a time are `datetime` where the day is in ISO's form. */
const days: Readonly<Record<string, string>> = {
  'YYYY-MM-DD': 'date',
  'YYYY/MM/DD': '%Y/%m/%d',
  'DD.MM.YYYY': '%d.%m.%Y',
};

/** The format of a column whose values are all dates; null: they are not, or of a form that no format names. */
export function formatOf({ dates }: ColumnProfile): string | null {
  if (dates === null) return null;
  if (Object.hasOwn(days, dates.format)) return days[dates.format]!;
  return dates.format.startsWith('YYYY-MM-DD') && dates.format.includes('hh:mm') ? 'datetime' : null;
}
