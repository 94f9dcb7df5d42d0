import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { describeRegistry } from '../../src/registry/show.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { promote, release, rollback } from '../release/judged-run.js';
import { run } from '../support/doors.js';
import type { FakeGitHub } from '../support/fake-github/github.js';
import { openRegistry, startGitHub } from './registry-under-test.js';

const files = new NodeFiles();
let github: FakeGitHub;
let bare: string;

beforeEach(async () => {
  ({ github } = await startGitHub());
  bare = join(await files.temporary(), 'models.git');
});
afterEach(async () => {
  await github.stop();
  await files.close();
});

/** Asks GTO of PyPI, which `.ci/run` installs. It has to be there: without it nothing is compared. */
async function gto<T>(...words: string[]): Promise<T> {
  const folder = await files.temporary();
  const ended = await run(['gto', ...words, '--repo', bare, '--json'], folder, { HOME: folder });
  expect({ code: ended.code, stderr: ended.stderr }).toMatchObject({ code: 0 });
  return JSON.parse(ended.stdout) as T;
}

interface Shown {
  readonly version: string;
  readonly stages: readonly { readonly stage: string }[];
}

interface Event {
  readonly event: string;
  readonly ref: string;
  readonly version: string | null;
}

/** What GTO and this registry say of the model: versions, champion, and the history of both, oldest first. */
async function compared(): Promise<readonly [gto: unknown, own: unknown]> {
  await files.remove(bare);
  await github.writeBareRepository('ada/flowers', bare);
  const [shown, events] = await Promise.all([gto<Shown[]>('show', 'flowers'), gto<Event[]>('history', 'flowers')]);
  const { versions, champion, history } = await describeRegistry(openRegistry(github, files), 'flowers');
  const of = (event: string): Event[] => events.filter((each) => each.event === event);
  return [
    {
      versions: shown.map(({ version }) => version).sort(),
      champion: shown
        .filter(({ stages }) => stages.some(({ stage }) => stage === 'champion'))
        .map((each) => each.version),
      registered: of('registration')
        .map(({ ref }) => ref)
        .sort(),
      assigned: of('assignment')
        .map(({ ref, version }) => `${ref} ${version ?? ''}`)
        .sort(),
    },
    {
      versions: versions.map(({ version }) => `v${version}`).sort(),
      champion: champion === null ? [] : [`v${champion.version}`],
      registered: versions.map(({ version }) => `flowers@v${version}`).sort(),
      assigned: history.map(({ number, version }) => `flowers#champion#${number} v${version}`).sort(),
    },
  ];
}

test('GTO sees the same versions, the same champion and the same history', async () => {
  const registry = openRegistry(github, files);
  const context: RegistryContext = { ...contextIn(await files.temporary(), files), registry };
  await release(context, 'one');
  await release(context, 'two');
  await release(context, 'three', { verdict: 'hold', rule: null });
  await release(context, 'four', { verdict: 'reject' });
  await promote(context, '1.0.2', 'wanted');
  const [promoted, own] = await compared();
  expect(promoted).toMatchObject({ versions: ['v1.0.0', 'v1.0.1', 'v1.0.2', 'v1.0.3'], champion: ['v1.0.2'] });
  expect(promoted).toEqual(own);
  await rollback(context);
  await rollback(context, null, 'worse still');
  const [back, ownBack] = await compared();
  expect(back).toMatchObject({ champion: ['v1.0.0'] });
  expect(back).toEqual(ownBack);
});
