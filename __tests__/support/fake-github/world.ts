import type { Repository } from './repository.js';
import type { Token } from './token.js';

/** What all repositories of one fake share: addresses, numbers, the clock, and who may ask. */
export class World {
  readonly repositories = new Map<string, Repository>();
  /** Names that repositories had before: GitHub sends on from there. */
  readonly moved = new Map<string, Repository>();
  readonly tokens = new Map<string, Token>();
  /** Bytes behind signed addresses: key -> what lies there. */
  readonly storage = new Map<string, Stored>();
  /** Base addresses without a slash at the end: the API, uploads, the website, the storage of bytes. */
  urls = { api: '', uploads: '', web: '', storage: '' };
  private last = 1000;

  constructor(
    readonly now: () => Date,
    readonly downloads: 'redirect' | 'direct',
    readonly assetLimit: number,
  ) {}

  /** A number that nothing else has. */
  id(): number {
    this.last += 1;
    return this.last;
  }

  /** The time as GitHub writes it: whole seconds. */
  time(): string {
    return wholeSeconds(this.now());
  }

  find(fullName: string): Repository | undefined {
    return this.repositories.get(fullName.toLowerCase());
  }

  /** Puts bytes behind an address that needs no token. */
  store(stored: Stored): string {
    const key = `${this.id()}-${'0123456789abcdef'.repeat(4)}`;
    this.storage.set(key, stored);
    return `${this.urls.storage}/signed/${key}`;
  }
}

export interface Stored {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
}

export function wholeSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
