import { shorten } from '../render/escape.js';
import { visible } from '../render/visible.js';

/** A file's name for people: as it is where it is plain, else in quotes and with every sign that hides drawn. */
export function shownPath(path: string): string {
  const short = shorten(visible(path), 120);
  return /^[\p{L}\p{N}_./+@~-]+$/u.test(short) ? short : `"${short}"`;
}

/** `a, b and c`, or `a, b, c and 4 more`: at most three names. */
export function shownPaths(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map(shownPath);
  const left = paths.length - shown.length;
  const last = left > 0 ? `${left} more` : shown.pop();
  return shown.length === 0 ? (last ?? 'no file') : `${shown.join(', ')} and ${last ?? ''}`;
}
