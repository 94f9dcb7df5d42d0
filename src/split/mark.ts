import type { PartName } from './manifest.js';

/** The parts, in the order of their numbers. */
export const partNames = ['train', 'validation', 'test'] as const satisfies readonly PartName[];

/** What a row carries from its division to its file: its part, and whether other policies hold it out in the same part. */
export interface Mark {
  readonly part: PartName;
  readonly champion: boolean;
  readonly anchor: boolean;
}

/** A mark as a small number: the part's in the lowest two bits. */
export function encodeMark({ part, champion, anchor }: Mark): number {
  return (part === 'train' ? 0 : part === 'validation' ? 1 : 2) + (champion ? 4 : 0) + (anchor ? 8 : 0);
}
