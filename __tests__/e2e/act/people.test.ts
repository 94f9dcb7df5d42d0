import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dispatched, pushed } from '../../support/act/events.js';
import { endOf } from '../../support/act/log.js';
import { commitOf, params, Released, releasesOf, tagsOf } from '../../support/act/plain.js';
import { Stage, starter } from '../../support/act/stage.js';

jest.setTimeout(300_000);

let stage: Stage;
const released = new Released(() => stage);
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

/** Whatever a person may write into a form. */
const reason =
  'errors at the clinic\n$(touch pwned) `touch pwned` "quoted" ::set-output name=promoted::no %0A #1 @everyone';

test.concurrent('a rollback: the former champion, with the reason on record', async () => {
  const caller = await released.copy('back');
  caller.repository.commit('main', {
    'params.yml': params.better,
    '.github/workflows/champion.yml': starter('mlops-rollback.yml'),
  });
  expect(endOf(await caller.run(pushed(caller.repository)))).toEqual({ code: 0, errors: [] });
  expect(caller.state.latest).toBe('plain@v1.1.0');
  const event = dispatched(caller.repository, { decision: 'rollback', version: '', reason });
  const ran = await caller.run(event, { workflow: 'champion.yml' });
  expect(ran.jobs).toMatchObject({ 'rollback/rollback': 'success', promote: 'skipped' });
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.outputs['rollback/rollback']?.['mlops']).toMatchObject({ champion: '1.0.0', promoted: 'true' });
  const { state } = caller;
  expect(tagsOf(state).filter((tag) => tag.includes('#champion#'))).toHaveLength(3);
  expect(commitOf(state, 'plain#champion#3')).toBe(commitOf(state, 'plain@v1.0.0'));
  expect(JSON.parse(state.tags['plain#champion#3']!.message)).toMatchObject({ actor: 'ada', reason });
  expect(state.latest).toBe('plain@v1.0.0');
});

test.concurrent('a person promotes a version that the gate did not', async () => {
  const caller = await released.copy('person');
  // Trained for less long: it ranks the rows as the champion does.
  caller.repository.commit('main', {
    'params.yml': `${params.first}epochs: 20\n`,
    '.github/workflows/champion.yml': starter('mlops-rollback.yml'),
  });
  const held = await caller.run(pushed(caller.repository));
  expect(held.outputs['release/publish']?.['mlops']).toMatchObject({ version: '1.1.0', promoted: 'false' });
  expect(releasesOf(caller.state)).toEqual({ 'plain@v1.1.0': 'pre-release', 'plain@v1.0.0': 'release' });
  const event = dispatched(caller.repository, { decision: 'promote', version: '1.1.0', reason });
  const ran = await caller.run(event, { workflow: 'champion.yml' });
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.outputs['promote/promote']?.['mlops']).toMatchObject({ champion: '1.1.0', promoted: 'true' });
  const { state } = caller;
  expect(commitOf(state, 'plain#champion#2')).toBe(commitOf(state, 'plain@v1.1.0'));
  expect(JSON.parse(state.tags['plain#champion#2']!.message)).toMatchObject({ actor: 'ada', reason });
  expect(state.latest).toBe('plain@v1.1.0');
  const note = state.releases.find(({ tag }) => tag === 'plain@v1.1.0')?.body ?? '';
  expect(note).toMatch(/^<!-- mlops champion 2 -->\n## Champion[^]*Promoted by a person[^]*ada made it the champion/);
  expect(note).toContain('## Verdict: hold');
  expect(JSON.stringify(ran.summaries)).toContain('plain 1.1.0 is the champion now');
});

test.concurrent('a rejected version has no model, so nobody can promote it', async () => {
  const caller = await released.copy('refused');
  caller.repository.commit('main', {
    'params.yml': params.worse,
    '.github/workflows/champion.yml': starter('mlops-rollback.yml'),
  });
  expect((await caller.run(pushed(caller.repository))).code).toBe(1);
  const before = caller.state.refs;
  const event = dispatched(caller.repository, { decision: 'promote', version: '1.1.0', reason });
  const ran = await caller.run(event, { workflow: 'champion.yml' });
  expect(ran.code).toBe(1);
  expect(ran.jobs).toMatchObject({ 'promote/promote': 'failure' });
  expect(ran.annotations).toContainEqual(
    expect.objectContaining({ level: 'error', text: expect.stringContaining('1.1.0') }),
  );
  expect(caller.state.refs).toEqual(before);
});
