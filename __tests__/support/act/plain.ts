import { readTag, writeTag } from '../fake-github/git/tag.js';
import type { Repository } from '../fake-github/repository.js';
import type { State } from '../fake-github/state.js';
import { pushed } from './events.js';
import type { ActRun } from './log.js';
import type { Caller } from './caller.js';
import { readmeWorkflow, type Stage } from './stage.js';

/** Parameters of the caller `plain`: the model learns from these columns only. */
export const params = {
  first: 'columns: [weight]\n',
  better: 'columns: [size, weight]\n',
  worse: 'columns: [age]\n',
};

/** A repository as a user has it after the README: its files, and the ten lines. */
export function plain(stage: Stage, name: string, changes: Readonly<Record<string, string>> = {}): Caller {
  return stage.caller(`octo/${name}`, 'plain', { '.github/workflows/model.yml': readmeWorkflow(), ...changes });
}

/** The caller `plain` after its first release, made once for a file of tests. */
export class Released {
  private made: Promise<{ readonly caller: Caller; readonly ran: ActRun }> | undefined;

  constructor(private readonly stage: () => Stage) {}

  /** The release itself. */
  first(): Promise<{ readonly caller: Caller; readonly ran: ActRun }> {
    return (this.made ??= this.release());
  }

  /** A repository of its own in that state. */
  async copy(name: string): Promise<Caller> {
    const { caller } = await this.first();
    return this.stage().copy(caller, `octo/${name}`);
  }

  private async release(): Promise<{ readonly caller: Caller; readonly ran: ActRun }> {
    const caller = plain(this.stage(), 'plain');
    const ran = await caller.run(pushed(caller.repository));
    if (ran.code !== 0) {
      const shown = ran.annotations.map(({ job, level, text }) => `${level} of ${job}: ${text}`).join('\n');
      throw new Error(`The first release ended with code ${ran.code ?? 'none'}:\n${ran.log}\n${shown}`);
    }
    return { caller, ran };
  }
}

/** Names of all tags, of versions and champions. */
export function tagsOf({ refs }: State): string[] {
  return Object.keys(refs)
    .filter((ref) => ref.startsWith('refs/tags/'))
    .map((ref) => ref.replace('refs/tags/', ''));
}

/** The commit that a tag is on. */
export function commitOf({ tags }: State, tag: string): string | undefined {
  return tags[tag]?.object;
}

/** Published releases by tag: whether each is a pre-release. */
export function releasesOf({ releases }: State): Record<string, 'release' | 'pre-release' | 'draft'> {
  return Object.fromEntries(
    releases.map(({ tag, draft, prerelease }) => [tag, draft ? 'draft' : prerelease ? 'pre-release' : 'release']),
  );
}

/** Somebody else makes version 1.0.0 the champion once more. */
export function crown(repository: Repository): void {
  const first = readTag(repository.objects.content(repository.refs.get('refs/tags/plain#champion#1')!, 'tag')!);
  const tagger = { ...first.tagger, date: new Date(Date.parse(first.tagger.date) + 1000).toISOString() };
  const message = JSON.stringify({ ...(JSON.parse(first.message) as object), number: 2 });
  const second = writeTag({ ...first, tag: 'plain#champion#2', tagger, message });
  repository.refs.set('refs/tags/plain#champion#2', repository.objects.put('tag', second));
}

/** Who wrote to the repository: what is written, by the permissions of the job's token. */
export function writersOf({ calls }: Caller): Record<string, 'comments' | 'versions'> {
  const writes = calls.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'));
  return Object.fromEntries(
    writes.map(({ token, path }) => [
      (token ?? '').replace(/^[^_]*_[^_]*__/, ''),
      path.includes('/comments') ? 'comments' : 'versions',
    ]),
  );
}
