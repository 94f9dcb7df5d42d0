import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { OutsideError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { ChampionRecord } from '../../src/registry/record.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { judge, pin, promote, publish, train } from '../release/judged-run.js';
import type { FakeGitHub } from '../support/fake-github/github.js';
import type { FaultKind } from '../support/fake-github/fault.js';
import { held, openRegistry, startGitHub } from './registry-under-test.js';

const files = new NodeFiles();
let github: FakeGitHub;
let made = 0;

beforeAll(async () => {
  ({ github } = await startGitHub());
});
afterEach(() => files.close());
afterAll(() => github.stop());

/** A judged candidate of a new repository in its run directory, as the job that publishes finds it. */
async function candidate(): Promise<RegistryContext> {
  made += 1;
  const repository = `ada/flowers-${made}`;
  github.repository(repository);
  const folder = join(await files.temporary(), 'job');
  const context = {
    ...contextIn(folder, files),
    workspace: repository,
    registry: openRegistry(github, files, { repository }),
  };
  await pin(context);
  await train(context, 'weights');
  await judge(context);
  return context;
}

/** The job that publishes, in a new process. */
async function job(context: RegistryContext): Promise<void> {
  const attempt = { ...context, registry: openRegistry(github, files, { repository: context.workspace }) };
  await publish(attempt);
  await promote(attempt);
}

/** What stays when nothing goes wrong, and how many requests the job asks. */
async function undisturbed(): Promise<{ state: unknown; calls: number }> {
  const context = await candidate();
  const before = github.calls.length;
  await job(context);
  return { state: held(github, context.workspace), calls: github.calls.length - before };
}

/** Disturbs the job at its nth request, then runs it again. @returns how the disturbed one ended, and what stays */
async function disturbed(kind: FaultKind, nth: number): Promise<{ ended: unknown; state: unknown }> {
  const context = await candidate();
  const fault = github.fault({ kind, nth, path: new RegExp(`/${context.workspace}/`) });
  const killed = kind.startsWith('hang') ? fault.hit.then(() => 'killed') : new Promise<never>(() => undefined);
  const worked = job(context).then(
    () => 'done',
    (cause: unknown) => cause,
  );
  const ended = await Promise.race([worked, killed]);
  await job(context);
  return { ended, state: held(github, context.workspace) };
}

describe('a job that publishes and promotes ends as an undisturbed one, whatever happens at whichever request', () => {
  // hang and hang-after: the process is killed before or after GitHub did its work.
  const kinds: FaultKind[] = ['hang', 'hang-after', 'before-500', 'after-502', 'drop-after', 'rate-limit'];
  test.each(kinds)(
    '%s, then run again',
    async (kind) => {
      const { state, calls } = await undisturbed();
      const each = async (nth: number): Promise<void> => {
        const { ended, state: found } = await disturbed(kind, nth);
        if (kind.startsWith('hang')) expect([nth, ended]).toEqual([nth, 'killed']);
        else if (ended !== 'done') expect(ended).toBeInstanceOf(OutsideError);
        expect([nth, found]).toEqual([nth, state]);
      };
      await Promise.all(Array.from({ length: calls }, (_, index) => each(index + 1)));
    },
    120_000,
  );

  test.each([1, 2, 3, 4])(
    'an upload that breaks inside GitHub (number %i) is done again in the same run',
    async (nth) => {
      const { state } = await undisturbed();
      const context = await candidate();
      github.fault({ kind: 'starter', path: /\/assets$/, method: 'POST', nth });
      await job(context);
      expect(held(github, context.workspace)).toEqual(state);
    },
  );

  test('what fails for good is exit 3, and the next run goes on from there', async () => {
    const { state } = await undisturbed();
    const context = await candidate();
    const path = new RegExp(`${context.workspace}/releases/\\d+/assets`);
    github.fault({ kind: 'before-502', path, method: 'POST', times: 3 });
    await expect(job(context)).rejects.toThrow(
      /GitHub could not be reached or failed \(502, Server Error\); try again/,
    );
    expect(github.state(context.workspace).releases.map(({ draft }) => draft)).toEqual([true]);
    await job(context);
    expect(held(github, context.workspace)).toEqual(state);
  });
});

describe('two that promote at once', () => {
  test('one wins each of 50 times, the tags are in the order of their dates', async () => {
    const context = await candidate();
    await publish(context);
    const { workspace: repository } = context;
    const [one, two] = [openRegistry(github, files, { repository }), openRegistry(github, files, { repository })];
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
    const winners: string[] = [];
    for (let number = 1; number <= 50; number += 1) {
      const answers = await Promise.all([one.promote(record(number, 'one')), two.promote(record(number, 'two'))]);
      expect([...answers].sort()).toEqual(['moved', 'promoted']);
      winners.push(answers[0] === 'promoted' ? 'one' : 'two');
    }
    const history = await one.history('flowers');
    expect(history.map(({ actor }) => actor)).toEqual(winners);
    const { tags } = github.state(repository);
    const dates = history.map(({ number }) => tags[`flowers#champion#${number}`]?.tagger.date ?? '');
    expect(dates.every((date, index) => index === 0 || date > (dates[index - 1] ?? ''))).toBe(true);
  }, 60_000);
});
