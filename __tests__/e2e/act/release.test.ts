import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { pushed, scheduled } from '../../support/act/events.js';
import { endOf } from '../../support/act/log.js';
import { commitOf, crown, params, plain, Released, releasesOf, tagsOf, writersOf } from '../../support/act/plain.js';
import { Stage } from '../../support/act/stage.js';

jest.setTimeout(300_000);

let stage: Stage;
const released = new Released(() => stage);
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

const releaseJobs = {
  'release/quality': 'success',
  'release/candidate': 'success',
  'release/publish': 'success',
  'release/package': 'success',
};

test.concurrent('a first release: one version, champion, latest', async () => {
  const { caller, ran } = await released.first();
  expect(ran.jobs).toMatchObject(releaseJobs);
  expect(ran.outputs['release/publish']?.['mlops']).toMatchObject({
    version: '1.0.0',
    champion: '1.0.0',
    promoted: 'true',
  });
  expect(ran.outputs['release/candidate']?.['mlops']).toMatchObject({
    artifact: 'mlops-plain-candidate-1',
    changed: 'true',
  });
  const { state } = caller;
  expect(tagsOf(state)).toEqual(['plain#champion#1', 'plain@v1.0.0']);
  expect(commitOf(state, 'plain#champion#1')).toBe(commitOf(state, 'plain@v1.0.0'));
  expect(releasesOf(state)).toEqual({ 'plain@v1.0.0': 'release' });
  expect(state.latest).toBe('plain@v1.0.0');
  expect(Object.keys(state.releases[0]!.assets).sort()).toEqual([
    'SHA256SUMS',
    'manifest.json',
    'model.tar.gz',
    'plain-model-1.0.0.tgz',
    'profile.json.gz',
    'report.html',
    'verdict.json',
  ]);
  expect(JSON.parse(state.file('plain@v1.0.0', 'manifest.json')!)).toMatchObject({
    name: 'plain',
    version: '1.0.0',
    code: { repository: 'octo/plain', revision: state.refs['refs/heads/main'] },
  });
  const summaries = Object.fromEntries(ran.summaries.map(({ job, text }) => [job, text]));
  expect(summaries['release/publish']).toMatch(/^# plain\n/);
  expect(summaries['release/publish']).toContain('1.0.0');
  expect(state.comments).toEqual([]);
  expect(ran.annotations.filter(({ level }) => level === 'error')).toEqual([]);
});

test.concurrent('a better model is promoted, and latest moves', async () => {
  const caller = await released.copy('better');
  caller.repository.commit('main', { 'params.yml': params.better });
  const ran = await caller.run(pushed(caller.repository));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(caller.calls.length).toBeLessThanOrEqual(25);
  expect(writersOf(caller)).toEqual({ contents_write: 'versions' });
  expect(ran.jobs).toMatchObject(releaseJobs);
  expect(ran.outputs['release/publish']?.['mlops']).toMatchObject({
    version: '1.1.0',
    champion: '1.1.0',
    promoted: 'true',
  });
  const { state } = caller;
  expect(tagsOf(state)).toEqual(['plain#champion#1', 'plain#champion#2', 'plain@v1.0.0', 'plain@v1.1.0']);
  expect(commitOf(state, 'plain#champion#2')).toBe(commitOf(state, 'plain@v1.1.0'));
  expect(releasesOf(state)).toEqual({ 'plain@v1.1.0': 'release', 'plain@v1.0.0': 'release' });
  expect(state.latest).toBe('plain@v1.1.0');
});

test.concurrent('a worse model is on record, and the champion stays', async () => {
  const caller = await released.copy('worse');
  caller.repository.commit('main', { 'params.yml': params.worse });
  const ran = await caller.run(pushed(caller.repository));
  expect(ran.code).toBe(1);
  expect(ran.jobs).toMatchObject({
    'release/quality': 'success',
    'release/candidate': 'failure',
    'release/publish': 'success',
    'release/package': 'skipped',
  });
  expect(ran.outputs['release/candidate']?.['mlops']).toMatchObject({ verdict: 'reject', champion: '1.0.0' });
  expect(ran.outputs['release/publish']?.['mlops']).toMatchObject({ version: '1.1.0', promoted: 'false' });
  const { state } = caller;
  expect(tagsOf(state)).toEqual(['plain#champion#1', 'plain@v1.0.0', 'plain@v1.1.0']);
  expect(releasesOf(state)).toEqual({ 'plain@v1.0.0': 'release' });
  expect(JSON.parse(state.file('plain@v1.1.0', 'verdict.json')!)).toMatchObject({ verdict: 'reject' });
  expect(state.latest).toBe('plain@v1.0.0');
  expect(ran.annotations).toContainEqual(
    expect.objectContaining({ job: 'release/candidate', level: 'error', text: expect.stringContaining('reject') }),
  );
});

test.concurrent('a schedule on which nothing changed trains nothing, and says so', async () => {
  const caller = await released.copy('idle');
  const before = caller.state;
  const ran = await caller.run(scheduled(caller.repository));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.jobs).toMatchObject({
    'release/quality': 'skipped',
    'release/candidate': 'success',
    'release/publish': 'skipped',
    'release/package': 'skipped',
  });
  expect(ran.outputs['release/candidate']?.['mlops']).toMatchObject({ changed: 'false', verdict: '' });
  expect(ran.log).not.toContain('test: node test.js');
  expect(ran.log).not.toContain('score: ');
  expect(ran.summaries.map(({ text }) => text).join('')).toMatch(/[Nn]othing/);
  expect(caller.state.refs).toEqual(before.refs);
});

test.concurrent('new data on a schedule: a patch of the version, promoted when it is not worse', async () => {
  const caller = await released.copy('fresh');
  const data = caller.state.file('main', 'data.csv')!;
  const more = data
    .trim()
    .split('\n')
    .slice(1, 101)
    .map((row) => row.replace(/^R/, 'S'));
  caller.repository.commit('main', { 'data.csv': `${data}${more.join('\n')}\n` });
  const ran = await caller.run(scheduled(caller.repository));
  expect(ran.outputs['release/candidate']?.['mlops']).toMatchObject({ changed: 'true', verdict: 'promote' });
  expect(ran.log).toContain('test: node test.js');
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(tagsOf(caller.state)).toEqual(['plain#champion#1', 'plain#champion#2', 'plain@v1.0.0', 'plain@v1.0.1']);
});

test.concurrent('a failing test: nothing is published', async () => {
  const caller = plain(stage, 'broken', { broken: '' });
  const ran = await caller.run(pushed(caller.repository));
  expect(ran.code).toBe(1);
  expect(ran.jobs).toMatchObject({
    'release/quality': 'failure',
    'release/candidate': 'success',
    'release/publish': 'skipped',
    'release/package': 'skipped',
  });
  expect(caller.state.releases).toEqual([]);
  expect(tagsOf(caller.state)).toEqual([]);
  expect(ran.annotations).toContainEqual(
    expect.objectContaining({ job: 'release/quality', level: 'error', title: 'mlops test' }),
  );
});

test.concurrent('bad data end the run before anything is trained', async () => {
  const caller = await released.copy('bad');
  const data = caller.state.file('main', 'data.csv')!;
  caller.repository.commit('main', { 'data.csv': data.replaceAll('moss', 'PRIVATE-CELL').replace(/,8,/, ',-9,') });
  const before = caller.state.refs;
  const ran = await caller.run(pushed(caller.repository));
  expect(ran.code).toBe(1);
  expect(ran.jobs).toMatchObject({ 'release/candidate': 'failure', 'release/publish': 'skipped' });
  expect(caller.state.refs).toEqual(before);
  expect(ran.log).not.toContain('score: ');
  const errors = ran.annotations.filter(({ level }) => level === 'error');
  expect(errors).toContainEqual(expect.objectContaining({ job: 'release/candidate', title: 'mlops validate' }));
  expect(`${ran.log}${JSON.stringify([ran.summaries, ran.annotations])}`).not.toContain('PRIVATE-CELL');
});

test.concurrent(
  'a champion that changed meanwhile: the version is kept, not promoted, and the job says to run again',
  async () => {
    const caller = await released.copy('race');
    caller.repository.commit('main', { 'params.yml': params.better });
    const fault = stage.github.fault({ method: 'POST', path: /\/octo\/race\/git\//, kind: 'slow' });
    void fault.hit.then(() => crown(caller.repository));
    const ran = await caller.run(pushed(caller.repository));
    expect(ran.code).toBe(1);
    expect(ran.jobs).toMatchObject({
      'release/candidate': 'success',
      'release/publish': 'failure',
      'release/package': 'skipped',
    });
    const { state } = caller;
    expect(tagsOf(state)).toEqual(['plain#champion#1', 'plain#champion#2', 'plain@v1.0.0', 'plain@v1.1.0']);
    expect(commitOf(state, 'plain#champion#2')).toBe(commitOf(state, 'plain@v1.0.0'));
    expect(releasesOf(state)).toMatchObject({ 'plain@v1.0.0': 'release' });
    expect(state.latest).toBe('plain@v1.0.0');
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({ job: 'release/publish', level: 'error', text: expect.stringMatching(/again/) }),
    );
  },
);

test.concurrent('a run that died while it published is run again: the same state as without the accident', async () => {
  const caller = await released.copy('again');
  caller.repository.commit('main', { 'params.yml': params.better });
  stage.github.fault({ method: 'POST', path: /\/octo\/again\/releases\/\d+\/assets/, nth: 2, kind: 'before-403' });
  const event = pushed(caller.repository);
  const id = 77;
  const died = await caller.run(event, { id });
  expect(died.jobs).toMatchObject({ 'release/candidate': 'success', 'release/publish': 'failure' });
  expect(commitOf(caller.state, 'plain#champion#2')).toBeUndefined();
  const ran = await caller.run(event, { id, attempt: 2 });
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.outputs['release/publish']?.['mlops']).toMatchObject({ version: '1.1.0', promoted: 'true' });
  expect(tagsOf(caller.state)).toEqual(['plain#champion#1', 'plain#champion#2', 'plain@v1.0.0', 'plain@v1.1.0']);
  expect(releasesOf(caller.state)).toEqual({ 'plain@v1.1.0': 'release', 'plain@v1.0.0': 'release' });
});
