import type { Manifest } from '../model/manifest.js';
import type { ChampionRecord } from './record.js';

/** A version that is about to be registered: its manifest and the files beside it (name -> absolute path). */
export interface VersionDraft {
  readonly manifest: Manifest;
  /** verdict.json, model.tar.gz unless rejected, report.html, the package. Sizes and digests stand in manifest.files. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Where versions live. Versions are immutable; the champion's history only grows.
 * Damage (a digest that does not match, a broken record) is a UserError that names the file; an unreachable registry an OutsideError.
 */
export interface Registry {
  /** Shown to people: a folder's path, or github:owner/repo. */
  readonly location: string;
  /** Versions of a model, oldest first by semantic version; empty where there are none. */
  versions(model: string): Promise<string[]>;
  manifest(model: string, version: string): Promise<Manifest>;
  /** All champion records, oldest first; the last one is in production. */
  history(model: string): Promise<ChampionRecord[]>;
  /** Copies a file of a version to an absolute path and verifies its digest. */
  fetch(model: string, version: string, file: string, to: string): Promise<void>;
  /** Registers a version whole or not at all. 'taken' where the version's number exists already. */
  publish(draft: VersionDraft): Promise<'published' | 'taken'>;
  /** Appends record.number = previous + 1. 'moved' where that number exists: somebody else was first. */
  promote(record: ChampionRecord): Promise<'promoted' | 'moved'>;
}
