import * as z from 'zod';
import type { Ancestry } from '../release/ancestry.js';
import type { GitHubClient } from './client.js';

const comparison = z.object({ status: z.enum(['ahead', 'behind', 'diverged', 'identical']) });

/** Asks GitHub how two commits lie to each other, in the repository of the code: the registry's may be another. Each pair is asked once. */
export class GitHubAncestry implements Ancestry {
  private readonly known = new Map<string, ReturnType<Ancestry['relation']>>();

  constructor(private readonly client: GitHubClient) {}

  async relation(revision: string, champion: string): ReturnType<Ancestry['relation']> {
    if (revision === champion) return 'same or newer';
    const basehead = `${champion}...${revision}`;
    const known = this.known.get(basehead) ?? this.ask(basehead);
    this.known.set(basehead, known);
    void known.catch(() => this.known.delete(basehead));
    return known;
  }

  private async ask(basehead: string): ReturnType<Ancestry['relation']> {
    const route = 'GET /compare/{basehead}';
    // One commit a page: of the answer only the status counts. 404: a commit is not there, or they share no history.
    const answer = await this.client.ask(
      route,
      { basehead, per_page: 1 },
      { need: 'contents: read', expect: [404, 409] },
    );
    if (answer.status >= 400) return 'unknown';
    return this.client.checked(comparison, route, answer.data).status === 'behind' ? 'older' : 'same or newer';
  }
}
