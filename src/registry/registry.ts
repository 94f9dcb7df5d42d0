import type { Manifest } from '../model/manifest.js';
import type { ChampionRecord } from './record.js';
import type { Snapshots } from './snapshots.js';

/** A version that is about to be registered: its manifest and the files beside it (name -> absolute path). */
export interface VersionDraft {
  readonly manifest: Manifest;
  /** verdict.json; unless rejected, model.tar.gz, the model's own file, the package. Sizes and digests stand in manifest.files. */
  readonly files: Readonly<Record<string, string>>;
  /**
   * What comes along and is no part of the version's identity, such as report.html: another attempt of the same run would write other bytes.
   * Digests stand in SHA256SUMS. A rejected version on GitHub has no release, so there they are left out.
   */
  readonly attachments: Readonly<Record<string, string>>;
}

/** All that a registry holds of one model, at one moment. */
export interface Holdings {
  /** Of all versions, oldest first by semantic version. */
  readonly manifests: readonly Manifest[];
  /** All champion records, oldest first. */
  readonly history: readonly ChampionRecord[];
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
  /** Manifests and history together: fewer requests than one by one. */
  holdings(model: string): Promise<Holdings>;
  /** Files that stand beside a version and are not in its manifest: name -> SHA-256. `fetch` brings them, too. */
  attachments(model: string, version: string): Promise<Readonly<Record<string, string>>>;
  /** Copies a file of a version to an absolute path and verifies its digest. */
  fetch(model: string, version: string, file: string, to: string): Promise<void>;
  /** Registers a version whole or not at all. 'taken' where the version's number exists already. */
  publish(draft: VersionDraft): Promise<'published' | 'taken'>;
  /** Appends record.number = previous + 1. 'moved' where that number exists: somebody else was first. */
  promote(record: ChampionRecord): Promise<'promoted' | 'moved'>;
  /** The rows of the data that versions were made from, where they are kept. */
  readonly snapshots: Snapshots;
  /** Ends what a promotion that died left undone behind its record, such as GitHub's latest release. True where something was. */
  settle(model: string): Promise<boolean>;
}
