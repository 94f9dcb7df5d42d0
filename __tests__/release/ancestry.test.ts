import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { childVariables, NodeProcess } from '../../src/host/node-process.js';
import { type Ancestry, olderThanChampion } from '../../src/release/ancestry.js';
import { GitAncestry } from '../../src/release/git-ancestry.js';
import { publishStep } from '../../src/release/publish.step.js';
import type { Ran } from '../../src/run/result.js';
import { runStep } from '../../src/run/runner.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { candidate } from '../registry/drafts.js';
import { config, judge, pin, promote, publishedFile, release, rollback, train } from './judged-run.js';

const files = new NodeFiles();
let folder: string;

beforeEach(async () => {
  folder = await files.temporary();
});
afterEach(() => files.close());

const commits = { old: 'a'.repeat(40), champion: 'b'.repeat(40), new: 'c'.repeat(40) };

/** old before champion before new; whatever else is asked is unknown. */
function lineage(asked: string[] = []): Ancestry {
  const order = Object.values(commits);
  return {
    relation: (revision, champion) => {
      asked.push(`${revision[0] ?? ''}${champion[0] ?? ''}`);
      const [here, there] = [order.indexOf(revision), order.indexOf(champion)];
      if (here < 0 || there < 0) return Promise.resolve('unknown');
      return Promise.resolve(here < there ? 'older' : 'same or newer');
    },
  };
}

type Published = RegistryContext & { readonly ancestry: Ancestry };

function at(revision: string | null, ancestry = lineage()): Published {
  const base = contextIn(folder, files);
  return { ...base, ancestry, who: { ...base.who, revision } };
}

/** A champion of the commit `champion`, then a better candidate of this commit, up to its verdict. */
async function overtaken(revision: string | null, ancestry = lineage()): Promise<Published> {
  const code = { ...candidate().code, revision: commits.champion };
  await release(at(commits.champion), 'one', {}, { code });
  const context = at(revision, ancestry);
  await pin(context);
  await train(context, 'two', { code: { ...code, revision } });
  await judge(context);
  return context;
}

const publish = (context: Published): Promise<Ran> => runStep(publishStep, config, context, false);

describe('publish', () => {
  test('says no to a commit that is older than the champion, in one sentence, and publishes nothing', async () => {
    const context = await overtaken(commits.old);
    const { status, summary } = await publish(context);
    expect({ status, summary }).toEqual({
      status: 'no',
      summary:
        'The champion is of a later commit (this run is of aaaaaaaaaa, the champion flowers 1.0.0 of bbbbbbbbbb), so nothing is published; run the newest commit, or go back on purpose by `mlops rollback` or `mlops promote --version`.',
    });
    expect(await context.registry.versions('flowers')).toEqual(['1.0.0']);
    expect(await context.run.has(publishedFile)).toBe(false);
  });

  test.each([
    { name: 'a newer one', revision: commits.new, asked: ['cb'] },
    { name: 'the same: nobody is asked', revision: commits.champion, asked: [] },
    { name: 'one that nobody knows', revision: 'd'.repeat(40), asked: ['db'] },
    { name: 'none: no git', revision: null, asked: [] },
    { name: 'a name that is no commit', revision: '--upload-pack=x', asked: [] },
  ])('goes on with $name', async ({ revision, asked }) => {
    const seen: string[] = [];
    const context = await overtaken(revision, lineage(seen));
    expect((await publish(context)).status).toBe('ok');
    expect(seen).toEqual(asked);
  });

  test('the first version has nothing to be older than', async () => {
    const seen: string[] = [];
    await release(at(commits.old, lineage(seen)), 'one');
    expect(seen).toEqual([]);
  });

  test('the same is told before anything is trained', async () => {
    const context = at(commits.old);
    await release(at(commits.champion), 'one', {}, { code: { ...candidate().code, revision: commits.champion } });
    await pin(context);
    expect(await olderThanChampion(context, commits.old)).toMatch(/^The champion is of a later commit/);
    expect(await olderThanChampion(context, commits.new)).toBeNull();
    expect(await olderThanChampion({ run: context.run, log: context.log }, commits.old)).toBeNull();
  });

  test('a person goes back whatever the commits', async () => {
    const context = await overtaken(commits.new);
    await publish(context);
    await promote(context);
    const old = at(commits.old);
    expect((await rollback(old)).figures).toMatchObject({ version: '1.0.0' });
    expect((await promote(old, '1.0.1', 'back')).figures).toMatchObject({ promoted: true });
  });
});

describe('git tells how commits lie to each other', () => {
  const variables = {
    ...childVariables(process.env, []),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  const git = (at_: string, ...words: string[]): string => {
    const who = ['-c', 'user.name=ada', '-c', 'user.email=ada@example.org', '-c', 'protocol.file.allow=always'];
    return execFileSync('git', ['-C', at_, ...who, ...words], {
      encoding: 'utf8',
      env: variables,
      stdio: 'pipe',
    }).trim();
  };
  const commit = (at_: string, message: string): string => {
    git(at_, 'commit', '-q', '--allow-empty', '-m', message);
    return git(at_, 'rev-parse', 'HEAD');
  };
  const ask = (at_: string, revision: string, champion: string): ReturnType<Ancestry['relation']> =>
    new GitAncestry(new NodeProcess(variables), at_).relation(revision, champion);

  test('in a clone, a shallow one, and without one', async () => {
    const whole = join(folder, 'whole');
    await files.folder(whole);
    git(whole, 'init', '-q', '-b', 'main');
    const first = commit(whole, 'first');
    const second = commit(whole, 'second');
    git(whole, 'checkout', '-q', '-b', 'side', first);
    const side = commit(whole, 'side');
    git(whole, 'checkout', '-q', 'main');
    git(folder, 'clone', '-q', '--depth', '1', `file://${whole}`, 'shallow');
    const shallow = join(folder, 'shallow');
    const later = commit(shallow, 'later');
    const answers = {
      older: await ask(whole, first, second),
      newer: await ask(whole, second, first),
      same: await ask(whole, second, second),
      apart: await ask(whole, side, second),
      unknown: await ask(whole, second, 'd'.repeat(40)),
      'older, shallow': await ask(shallow, second, later),
      'newer, shallow': await ask(shallow, later, second),
      'not there, shallow': await ask(shallow, second, first),
      'no repository': await ask(folder, first, second),
    };
    expect(answers).toEqual({
      older: 'older',
      newer: 'same or newer',
      same: 'same or newer',
      apart: 'same or newer',
      unknown: 'unknown',
      'older, shallow': 'older',
      'newer, shallow': 'unknown',
      'not there, shallow': 'unknown',
      'no repository': 'unknown',
    });
  });
});
