import type { RecordedFile } from '../table/unchanged.js';

/** How a file of a version's data stands in the workspace today. */
export interface ComparedFile {
  readonly path: string;
  readonly state: 'same' | 'other content' | 'missing' | 'new';
  /** SHA-256 on record; null for a new one. */
  readonly recorded: string | null;
  /** SHA-256 today; null for a missing one. */
  readonly today: string | null;
}

/** Compares the files of a version's data with those of today, by path and digest: those on record first, in their order. Pure. */
export function compareFiles(recorded: readonly RecordedFile[], today: readonly RecordedFile[]): ComparedFile[] {
  const now = new Map(today.map(({ path, sha256 }) => [path, sha256]));
  const known = new Set(recorded.map(({ path }) => path));
  return [
    ...recorded.map(({ path, sha256 }): ComparedFile => {
      const found = now.get(path) ?? null;
      const state = found === null ? 'missing' : found === sha256 ? 'same' : 'other content';
      return { path, state, recorded: sha256, today: found };
    }),
    ...today.flatMap(({ path, sha256 }): ComparedFile[] =>
      known.has(path) ? [] : [{ path, state: 'new', recorded: null, today: sha256 }],
    ),
  ];
}
