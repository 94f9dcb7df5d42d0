import { isVersion } from '../model/version.js';
import { damage, parseRecord } from '../registry/damage.js';
import { gapInHistory } from '../registry/missing.js';
import { type ChampionRecord, championRecordSchema } from '../registry/record.js';
import type { Tag } from './answers.js';
import type { GitHubClient } from './client.js';
import type { Tags } from './tags.js';

function prefixOf(model: string): string {
  return `${model}#champion#`;
}

/**
 * The champion's history as annotated tags `model#champion#1`, `#2` ...: each on the commit of its version, its message the record. Creating
 * a tag that exists fails, so of two promotions one wins.
 */
export class ChampionTags {
  constructor(
    private readonly client: GitHubClient,
    private readonly tags: Tags,
  ) {}

  /**
   * All records, oldest first.
   * @param known the repository's tags, where they are at hand: name -> SHA-1
   * @throws UserError where one is missing or not as it was written
   */
  async history(model: string, known?: ReadonlyMap<string, string>): Promise<ChampionRecord[]> {
    const shas = this.numbered(model, known ?? (await this.tags.list(prefixOf(model))));
    return (await this.tags.readAll(shas)).map((tag, index) => this.record(model, index + 1, tag));
  }

  /**
   * Appends a record.
   * @param commit of its version
   * @param known the repository's tags, or those of the champion's history: name -> SHA-1
   * @returns 'moved' where its number exists: somebody else was first. Throws as Tags.create does, and UserError where a number would be left out
   */
  async append(
    record: ChampionRecord,
    commit: string,
    known: ReadonlyMap<string, string>,
  ): Promise<'promoted' | 'moved'> {
    const { model, number } = record;
    const numbered = this.numbered(model, known);
    if (number > numbered.length + 1) throw gapInHistory(this.client.location, model, numbered.length, number);
    if (number <= numbered.length) return 'moved';
    const last = numbered.at(-1);
    const { outcome } = await this.tags.create({
      name: `${prefixOf(model)}${number}`,
      commit,
      message: `${JSON.stringify(record, null, 2)}\n`,
      by: record.actor,
      at: after(new Date(record.at), last === undefined ? null : new Date((await this.tags.read(last)).tagger.date)),
    });
    return outcome === 'created' ? 'promoted' : 'moved';
  }

  /** The newest record. @param known the repository's tags: name -> SHA-1 */
  async last(model: string, known: ReadonlyMap<string, string>): Promise<ChampionRecord | undefined> {
    const shas = this.numbered(model, known);
    const sha = shas.at(-1);
    return sha === undefined ? undefined : this.record(model, shas.length, await this.tags.read(sha));
  }

  /** The SHA-1 of the newest record's tag, or nothing. */
  newest(model: string, known: ReadonlyMap<string, string>): string[] {
    return this.found(model, known).slice(-1);
  }

  /** The SHA-1 of each record's tag, in order. @throws UserError where one is missing */
  numbered(model: string, known: ReadonlyMap<string, string>): string[] {
    const found = this.found(model, known);
    const missing = found.findIndex((_, index) => !(index in found));
    if (missing >= 0) throw damage(this.path(model, missing + 1), 'this tag is missing');
    return found;
  }

  /** As `numbered`, with holes. */
  private found(model: string, known: ReadonlyMap<string, string>): string[] {
    const prefix = prefixOf(model);
    const found: string[] = [];
    for (const [name, sha] of known) {
      const number = name.startsWith(prefix) ? /^[1-9]\d{0,8}$/.exec(name.slice(prefix.length))?.[0] : undefined;
      if (number !== undefined) found[Number(number) - 1] = sha;
    }
    return found;
  }

  private record(model: string, number: number, { message }: Tag): ChampionRecord {
    const path = this.path(model, number);
    const record = parseRecord(path, message, 'mlops-champion/1', championRecordSchema);
    if (record.number !== number) throw damage(path, `expected number ${number}, found ${record.number}`);
    if (record.model !== model) throw damage(path, `expected the model ${model}, found another one`);
    if (!isVersion(record.version) || !isVersion(record.anchor))
      throw damage(path, 'its version or anchor is no version');
    return record;
  }

  private path(model: string, number: number): string {
    return `${this.client.location} tag ${prefixOf(model)}${number}`;
  }
}

/** The date of a champion's tag: strictly after the previous one, whatever the clocks say. git keeps whole seconds. */
export function after(date: Date, previous: Date | null): Date {
  const seconds = Math.floor(date.getTime() / 1000);
  const least = previous === null ? seconds : Math.floor(previous.getTime() / 1000) + 1;
  return new Date(Math.max(seconds, least) * 1000);
}
