import type { Registry, VersionDraft } from './registry.js';
import type { ChampionRecord } from './record.js';
import type { Snapshots } from './snapshots.js';

/** A registry whose code is loaded when it is first asked: most steps never do, and a client of GitHub takes long to load. */
export class LaterRegistry implements Registry {
  private opened: Promise<Registry> | undefined;

  /** @param location shown to people, as the registry itself would */
  constructor(
    readonly location: string,
    private readonly open: () => Promise<Registry>,
  ) {}

  readonly versions = async (model: string) => (await this.registry()).versions(model);
  readonly manifest = async (model: string, version: string) => (await this.registry()).manifest(model, version);
  readonly history = async (model: string) => (await this.registry()).history(model);
  readonly holdings = async (model: string) => (await this.registry()).holdings(model);
  readonly attachments = async (model: string, version: string) => (await this.registry()).attachments(model, version);
  readonly fetch = async (model: string, version: string, file: string, to: string) =>
    (await this.registry()).fetch(model, version, file, to);
  readonly publish = async (draft: VersionDraft) => (await this.registry()).publish(draft);
  readonly promote = async (record: ChampionRecord) => (await this.registry()).promote(record);
  readonly settle = async (model: string) => (await this.registry()).settle(model);
  readonly snapshots: Snapshots = {
    keep: async (...given) => (await this.registry()).snapshots.keep(...given),
    fetch: async (...given) => (await this.registry()).snapshots.fetch(...given),
  };

  private registry(): Promise<Registry> {
    return (this.opened ??= this.open());
  }
}
