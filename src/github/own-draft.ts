import { OutsideError } from '../host/errors.js';
import type { Release } from './answers.js';
import { LastingError } from './refusal.js';
import type { NewRelease, Releases } from './releases.js';

const attempts = 3;

/** The drafts of a tag that carry a mark: a line of their text by which a later run knows what an earlier one left as its own. */
export class OwnDrafts {
  constructor(private readonly releases: Releases) {}

  /** The draft that an earlier attempt left; of several, all but one are removed. */
  async find(tag: string, mark: string): Promise<Release | null> {
    const [first, ...others] = (await this.releases.drafts(tag)).filter(({ body }) => body?.includes(mark) === true);
    for (const other of others) await this.releases.remove(other);
    return first ?? null;
  }

  /**
   * Makes a draft whose text holds the mark. Where GitHub fails, it is looked first whether it did the work.
   * @throws OutsideError where it fails three times
   */
  async make(wanted: NewRelease, mark: string): Promise<Release> {
    let last: OutsideError | undefined;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      try {
        return await this.releases.draft(wanted);
      } catch (cause) {
        if (!(cause instanceof OutsideError) || cause instanceof LastingError) throw cause;
        last = cause;
        await this.releases.rest(attempt);
        const made = await this.find(wanted.tag, mark);
        if (made !== null) return made;
      }
    }
    throw last ?? new OutsideError(`the draft of ${wanted.tag} could not be made; try again.`);
  }
}
