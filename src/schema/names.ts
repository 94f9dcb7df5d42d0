import { nearest } from '../config/nearest.js';
import { UserError, UserErrors } from '../host/errors.js';
import type { Column } from '../table/table.js';

/** The configuration's keys that name columns. */
export interface NamedColumns {
  readonly target: string;
  readonly key: readonly string[] | null;
  readonly ignore: readonly string[];
  readonly split?: { readonly group: readonly string[] | null; readonly time: string | null };
  readonly leakage?: 'off' | { readonly apart: readonly string[] };
}

/**
 * Checks that the columns which `data.target`, `data.key`, `data.ignore` and `data.split` name are there, and that the target is not ignored.
 * @throws UserErrors with the nearest column's name
 */
export function checkColumnNames(columns: readonly Column[], data: NamedColumns, file: string): void {
  const names = columns.map(({ name }) => name);
  const wanted = [
    { key: 'data.target', name: data.target },
    ...(data.key ?? []).map((name) => ({ key: 'data.key', name })),
    ...data.ignore.map((name) => ({ key: 'data.ignore', name })),
    ...(data.split?.group ?? []).map((name) => ({ key: 'data.split.group', name })),
    ...(data.leakage === undefined || data.leakage === 'off' ? [] : data.leakage.apart).map((name) => ({
      key: 'data.leakage.apart',
      name,
    })),
    ...[data.split?.time ?? null].flatMap((name) => (name === null ? [] : [{ key: 'data.split.time', name }])),
  ];
  const known = new Set(names);
  const sentences = wanted
    .filter(({ name }) => !known.has(name))
    .map(({ key, name }) => {
      const near = nearest(name, names);
      const hint = near === undefined ? 'correct the name.' : `did you mean ${JSON.stringify(near)}?`;
      const size = names.length === 1 ? '1 column' : `${String(names.length)} columns`;
      return `${key}: no column ${JSON.stringify(name)} in ${file}; ${hint} It has ${size}.`;
    });
  if (data.ignore.includes(data.target)) sentences.push(`data.ignore: it lists the target ${JSON.stringify(data.target)}; remove it there.`);
  if (sentences.length === 1) throw new UserError(sentences[0]);
  if (sentences.length > 1) throw new UserErrors(sentences);
}
