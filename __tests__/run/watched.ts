import type { Files } from '../../src/host/files.js';

/** The same files; the path of every file whose content somebody reads is noted. */
export function watchedFiles(files: Files, paths: Set<string>): Files {
  return new Proxy(files, {
    get: (target, name) => {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        if (readers.has(String(name)) && typeof given[0] === 'string') paths.add(given[0]);
        return Reflect.apply(member, target, given) as unknown;
      };
    },
  });
}

const readers = new Set(['read', 'text', 'stream', 'range', 'fill', 'digest', 'copy']);

/** The same value; every plain value in it that somebody reads is noted by its keys. */
export function watchedValue<T>(value: T, read: Set<string>, keys: readonly string[] = []): T {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, name, receiver) => {
      const inner = Reflect.get(target, name, receiver) as unknown;
      if (typeof name !== 'string' || typeof inner === 'function') return inner;
      const path = [...keys, name];
      if (typeof inner !== 'object' || inner === null) read.add(path.join('.'));
      return watchedValue(inner, read, path);
    },
  });
}

/** A copy of a value in which the one at a path is another. */
export function changedAt<T>(value: T, path: string): T {
  const copy = structuredClone(value);
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], copy);
  if (Array.isArray(parent) && last === 'length') {
    parent.push('x');
    return copy;
  }
  const place = parent as Record<string, unknown>;
  const before = place[last];
  place[last] = typeof before === 'number' ? before + 1 : typeof before === 'boolean' ? !before : `${String(before)}x`;
  return copy;
}
