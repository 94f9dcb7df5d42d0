import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutsideError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { ChampionRecord } from '../../src/registry/record.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { judge, keepRows, pin, promote, publish, release, rollback, train } from '../release/judged-run.js';
import type { FaultKind } from '../support/fake-github/fault.js';
import type { FakeGitHub } from '../support/fake-github/github.js';
import { held, openRegistry, startGitHub } from './registry-under-test.js';

/** Holds all folders of these tests: a run that was killed goes on where nobody waits for it, and may still write when its test has ended. */
const runs = mkdtempSync(join(tmpdir(), 'mlops-faults-'));
const files = new NodeFiles(runs);
const killedRuns: Promise<unknown>[] = [];
let github: FakeGitHub;
let made = 0;

beforeAll(async () => {
  ({ github } = await startGitHub());
  github.repository(empty, { private: true });
  github.copy(empty, grown);
  for (const weights of ['one', 'two', 'three']) await release(await runIn(grown), weights);
  await release(await runIn(grown), 'four', { verdict: 'hold', rule: null });
});
afterEach(() => files.close());
afterAll(async () => {
  await github.stop();
  await Promise.allSettled(killedRuns);
  await fs.rm(runs, { recursive: true, force: true });
});

/** A repository of its own with all that another holds. */
function copyOf(original: string): string {
  made += 1;
  const repository = `ada/flowers-${made}`;
  github.copy(original, repository);
  return repository;
}

/** A workflow run in a repository, in a folder of its own. */
async function runIn(repository: string, actor = 'ada'): Promise<RegistryContext> {
  const base = contextIn(join(await fs.mkdtemp(join(runs, 'run-')), 'job'), files, actor);
  const who = { ...base.who, run: 'https://github.com/ada/flowers/actions/runs/7' };
  return { ...base, who, workspace: repository, registry: openRegistry(github, files, { repository }) };
}

/** A run as another one stands now, in another repository that holds the same. */
async function runLike(template: RegistryContext, repository: string): Promise<RegistryContext> {
  const context = await runIn(repository, template.who.actor);
  await fs.cp(template.run.root, context.run.root, { recursive: true });
  const pinned = context.run.path('champion/pin.json');
  if ((await files.stat(pinned)) !== undefined) {
    await fs.writeFile(
      pinned,
      (await files.text(pinned)).replaceAll(template.registry.location, context.registry.location),
    );
  }
  return context;
}

/** The same in a new process. */
function again(context: RegistryContext): RegistryContext {
  return { ...context, registry: openRegistry(github, files, { repository: context.workspace }) };
}

/** Trains and judges a candidate, as the jobs before the one that publishes do. */
async function judged(context: RegistryContext, weights = 'weights', verdict = {}): Promise<void> {
  await pin(context);
  await train(context, weights, {}, 'model.joblib');
  await judge(context, verdict);
  await files.write(context.run.path('report/report.html'), '<p>report</p>');
}

/** What a job does to a repository, after what came before it. */
interface Scene {
  readonly name: string;
  readonly original: string;
  readonly before?: (context: RegistryContext) => Promise<void>;
  readonly job: (context: RegistryContext) => Promise<unknown>;
}

/** A repository without versions. */
const empty = 'ada/empty';
/** One with the champions 1.0.0, 1.0.1 and 1.0.2, and 1.0.3 that is held. */
const grown = 'ada/grown';

const publishing: Pick<Scene, 'before' | 'job'> = {
  before: judged,
  job: async (context) => {
    await publish(context);
    await promote(context);
  },
};
const scenes = {
  first: { name: 'a first release', original: empty, ...publishing },
  better: { name: 'a better model', original: grown, ...publishing },
  held: {
    name: 'a model that is held',
    original: grown,
    before: (context) => judged(context, 'weights', { verdict: 'hold', rule: null }),
    job: publishing.job,
  },
  kept: {
    name: 'a release with a snapshot of its rows',
    original: grown,
    before: async (context) => {
      await judged(context);
      await keepRows(context, ['the first rows', 'the other rows']);
    },
    job: async (context) => {
      await publish(context, 'release');
      await promote(context);
    },
  },
  rollback: { name: 'a rollback', original: grown, job: (context) => rollback(context) },
  person: { name: 'a promotion by a person', original: grown, job: (context) => promote(context, '1.0.3', 'wanted') },
} satisfies Record<string, Scene>;

/** A scene up to its job; nothing of it changes any more. */
async function set({ original, before }: Scene): Promise<RegistryContext> {
  const template = await runIn(original);
  await fs.mkdir(template.run.root, { recursive: true });
  await before?.(template);
  return template;
}

/** What stays when nothing goes wrong, and how many requests the job asks; GraphQL's only save others, and name no repository. */
async function undisturbed(template: RegistryContext, { job }: Scene): Promise<{ state: unknown; calls: number }> {
  const context = await runLike(template, copyOf(template.workspace));
  const from = github.calls.length;
  await job(context);
  const own = github.calls.slice(from).filter(({ path }) => path.includes(`/${context.workspace}/`));
  return { state: held(github, context.workspace), calls: own.length };
}

/** Disturbs the job at its nth request, then runs it again. @returns how the disturbed one ended, and what stays */
async function disturbed(
  template: RegistryContext,
  { job }: Scene,
  kind: FaultKind,
  nth: number,
): Promise<{ ended: unknown; state: unknown }> {
  const context = await runLike(template, copyOf(template.workspace));
  const path = new RegExp(`/${context.workspace}/`);
  const fault = github.fault({ kind, nth, path });
  const killed = kind.startsWith('hang') ? fault.hit.then(() => 'killed') : new Promise<never>(() => undefined);
  const worked = job(context).then(
    () => 'done',
    (cause: unknown) => cause,
  );
  killedRuns.push(worked);
  const ended = await Promise.race([worked, killed]);
  await job(again(context));
  return { ended, state: held(github, context.workspace) };
}

/** Holds the job to its end at each of its requests in turn. */
async function withstands(scene: Scene, kind: FaultKind): Promise<void> {
  const template = await set(scene);
  const { state, calls } = await undisturbed(template, scene);
  expect(calls).toBeGreaterThan(5);
  const each = async (nth: number): Promise<void> => {
    const { ended, state: found } = await disturbed(template, scene, kind, nth);
    if (kind.startsWith('hang')) expect([nth, ended]).toEqual([nth, 'killed']);
    else if (ended !== 'done') expect(ended).toBeInstanceOf(OutsideError);
    expect([nth, found]).toEqual([nth, state]);
  };
  await Promise.all(Array.from({ length: calls }, (_, index) => each(index + 1)));
}

describe('a job ends as an undisturbed one, whatever happens at whichever of its requests', () => {
  // hang and hang-after: the process is killed before or after GitHub did its work.
  const killed: FaultKind[] = ['hang', 'hang-after'];
  const kinds: FaultKind[] = [...killed, 'before-500', 'after-502', 'drop', 'drop-after', 'rate-limit', 'secondary'];
  const cases: [name: string, kind: FaultKind, scene: Scene][] = [
    ...kinds.map((kind): [string, FaultKind, Scene] => [scenes.better.name, kind, scenes.better]),
    ...[scenes.first, scenes.kept, scenes.held, scenes.rollback, scenes.person].flatMap((scene) =>
      killed.map((kind): [string, FaultKind, Scene] => [scene.name, kind, scene]),
    ),
  ];
  test.each(cases)('%s: %s, then run again', async (_, kind, scene) => withstands(scene, kind), 120_000);

  test.each([1, 2, 3, 4, 5, 6])(
    'an upload that breaks inside GitHub (number %i) is done again in the same run',
    async (nth) => {
      const template = await set(scenes.first);
      const { state } = await undisturbed(template, scenes.first);
      const context = await runLike(template, copyOf(template.workspace));
      github.fault({ kind: 'starter', path: /\/assets$/, method: 'POST', nth });
      await publishing.job(context);
      expect(held(github, context.workspace)).toEqual(state);
    },
  );

  test('what fails for good is exit 3, and the next run goes on from there', async () => {
    const template = await set(scenes.first);
    const { state } = await undisturbed(template, scenes.first);
    const context = await runLike(template, copyOf(template.workspace));
    const path = new RegExp(`${context.workspace}/releases/\\d+/assets`);
    github.fault({ kind: 'before-502', path, method: 'POST', times: 3 });
    await expect(publishing.job(again(context))).rejects.toThrow(
      /GitHub could not be reached or failed \(502, Server Error\); try again/,
    );
    expect(github.state(context.workspace).releases.map(({ draft }) => draft)).toEqual([true]);
    await publishing.job(again(context));
    expect(held(github, context.workspace)).toEqual(state);
  });
});

describe('a run that dies between the tag of a champion and latest', () => {
  /** Rolls back, and dies before latest moves. */
  async function dead(change: Partial<RegistryContext['who']> = {}): Promise<RegistryContext> {
    const context = await runIn(copyOf(grown));
    const dying = { ...again(context), who: { ...context.who, ...change } };
    github.fault({ kind: 'before-500', method: 'PATCH', path: new RegExp(`${context.workspace}/releases`), times: 4 });
    await expect(rollback(dying)).rejects.toThrow(OutsideError);
    expect(github.state(context.workspace).latest).toBe('flowers@v1.0.2');
    return { ...dying, registry: again(context).registry };
  }
  const champions = async ({ registry }: RegistryContext): Promise<string[]> =>
    (await registry.history('flowers')).map(({ version }) => version);

  test.each([
    { name: 'in a workflow', run: 'https://github.com/ada/flowers/actions/runs/7' },
    { name: 'on a laptop', run: null },
  ])('is ended by the same rollback, $name: it goes no further back', async ({ run }) => {
    const context = await dead({ run });
    const { figures } = await rollback(context);
    expect(figures).toMatchObject({ version: '1.0.1', number: 4, from: '1.0.2' });
    expect(await champions(context)).toEqual(['1.0.0', '1.0.1', '1.0.2', '1.0.1']);
    expect(github.state(context.workspace).latest).toBe('flowers@v1.0.1');
  });

  test.each([
    { name: 'another reason', reason: 'worse still', change: {} },
    { name: 'another person', reason: 'broken', change: { actor: 'eve' } },
    {
      name: 'another workflow run',
      reason: 'broken',
      change: { run: 'https://github.com/ada/flowers/actions/runs/8' },
    },
  ])('$name: latest is mended, and it goes further back', async ({ reason, change }) => {
    const context = await dead();
    await rollback({ ...context, who: { ...context.who, ...change } }, null, reason);
    expect(await champions(context)).toEqual(['1.0.0', '1.0.1', '1.0.2', '1.0.1', '1.0.0']);
    expect(github.state(context.workspace).latest).toBe('flowers@v1.0.0');
  });

  test('is ended by the next release, also one that promotes nothing', async () => {
    const context = await dead();
    await judged(context, 'five', { verdict: 'hold', rule: null });
    await publishing.job(again(context));
    expect(github.state(context.workspace).latest).toBe('flowers@v1.0.1');
  });

  test('is ended by a person who promotes the same', async () => {
    const context = await dead();
    await promote(context, '1.0.1', 'stays');
    expect(await champions(context)).toHaveLength(4);
    expect(github.state(context.workspace).latest).toBe('flowers@v1.0.1');
  });
});

describe('two at once', () => {
  const record = (number: number, actor: string): ChampionRecord => ({
    format: 'mlops-champion/1',
    model: 'flowers',
    number,
    version: '1.0.0',
    anchor: '1.0.0',
    kind: 'person',
    reason: 'race',
    verdict: null,
    actor,
    run: null,
    at: '2025-06-01T00:00:00.500Z',
  });

  test('of two promotions one wins each time, the tags are in the order of their dates', async () => {
    const context = await runIn(copyOf(empty));
    await release(context, 'one');
    const [one, two] = [again(context).registry, again(context).registry];
    const winners: string[] = [];
    for (let number = 2; number <= 11; number += 1) {
      const answers = await Promise.all([one.promote(record(number, 'one')), two.promote(record(number, 'two'))]);
      expect([...answers].sort()).toEqual(['moved', 'promoted']);
      winners.push(answers[0] === 'promoted' ? 'one' : 'two');
    }
    const history = await one.history('flowers');
    expect(history.slice(1).map(({ actor }) => actor)).toEqual(winners);
    const { tags } = github.state(context.workspace);
    const dates = history.map(({ number }) => tags[`flowers#champion#${number}`]?.tagger.date ?? '');
    expect(dates.every((date, index) => index === 0 || date > (dates[index - 1] ?? ''))).toBe(true);
  }, 60_000);

  test('of two releases of the same rows each is published, and the rows are kept once', async () => {
    const templates = [await runIn(grown), await runIn(grown, 'bob')];
    for (const [index, template] of templates.entries()) {
      await judged(template, `racer ${index}`);
      await keepRows(template, ['rows']);
    }
    const round = async (): Promise<void> => {
      const repository = copyOf(grown);
      const both = await Promise.all(templates.map((template) => runLike(template, repository)));
      const published = await Promise.all(both.map((context) => publish(context, 'release')));
      expect(published.map(({ version }) => version).sort()).toEqual(['1.0.4', '1.0.5']);
      const { releases } = github.state(repository);
      expect(releases.filter(({ draft }) => draft)).toEqual([]);
      const data = releases.filter(({ tag }) => tag.startsWith('mlops-data-'));
      expect(data.map(({ prerelease, assets }) => [prerelease, Object.keys(assets)])).toEqual([
        [true, ['data.parquet']],
      ]);
    };
    for (let done = 0; done < 20; done += 10) await Promise.all(Array.from({ length: 10 }, round));
  }, 60_000);

  /** Two releases at once that pinned the same champion: how each ended, and its version. */
  async function race(templates: readonly RegistryContext[]): Promise<[ended: unknown, version: string][]> {
    const repository = copyOf(templates[0]?.workspace ?? '');
    const both = await Promise.all(templates.map((template) => runLike(template, repository)));
    return Promise.all(
      both.map(async (context): Promise<[unknown, string]> => {
        const { version } = await publish(context);
        const ended = await promote(context).then(
          () => 'promoted',
          (cause: unknown) => cause,
        );
        return [ended, version ?? ''];
      }),
    );
  }

  test('of two releases one is promoted each of 50 times, the other is published unpromoted: run again', async () => {
    const templates = [await runIn(grown), await runIn(grown, 'bob')];
    for (const [index, template] of templates.entries()) await judged(template, `racer ${index}`);
    for (let round = 0; round < 50; round += 10) {
      for (const ended of await Promise.all(Array.from({ length: 10 }, () => race(templates)))) {
        expect(ended.map(([, version]) => version).sort()).toEqual(['1.0.4', '1.0.5']);
        const [loser, ...others] = ended.map(([how]) => how).filter((how) => how !== 'promoted');
        expect(others).toEqual([]);
        // OutsideError: exit code 3.
        expect(loser).toBeInstanceOf(OutsideError);
        expect((loser as Error).message).toMatch(
          /^flowers: the champion moved since this run pinned it \(from #3 to #4\): version 1\.0\.[45] is published unpromoted; run again\.$/,
        );
      }
    }
  }, 60_000);
});
