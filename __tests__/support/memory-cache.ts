import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cache } from '../../src/host/cache.js';

/** A cache in a folder that counts what it was asked. */
export class MemoryCache implements Cache {
  readonly asked: string[] = [];
  private readonly entries = new Map<string, string>();

  constructor(private readonly folder: string) {}

  restore(key: string, paths: readonly string[]): Promise<boolean> {
    this.asked.push(`restore ${key}`);
    const kept = this.entries.get(JSON.stringify([key, paths]));
    if (kept === undefined) return Promise.resolve(false);
    for (const [index, path] of paths.entries()) {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(dirname(path), { recursive: true });
      cpSync(join(kept, String(index)), path, { recursive: true });
    }
    return Promise.resolve(true);
  }

  save(key: string, paths: readonly string[]): Promise<boolean> {
    this.asked.push(`save ${key}`);
    const name = JSON.stringify([key, paths]);
    if (this.entries.has(name)) return Promise.resolve(false);
    const to = join(this.folder, String(this.entries.size));
    for (const [index, path] of paths.entries()) cpSync(path, join(to, String(index)), { recursive: true });
    this.entries.set(name, to);
    return Promise.resolve(true);
  }
}
