import { afterAll, beforeAll, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller, RunOptions } from '../../support/act/caller.js';
import { dispatched, type Event, pulled, pushed, scheduled } from '../../support/act/events.js';
import type { ActRun } from '../../support/act/log.js';
import { releasesOf, tagsOf } from '../../support/act/plain.js';
import { Stage, starter } from '../../support/act/stage.js';
import { openPull } from '../../support/fake-github/scene.js';

jest.setTimeout(900_000);
process.env['PATH'] = `/tmp/fresh-venv/v/bin:${process.env['PATH']}`;
const out = '/tmp/fresh-out';
let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

function files(folder: string, only: (path: string) => boolean = () => true): Record<string, string> {
  const known = execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' }).split('\0');
  return Object.fromEntries(
    known.filter((p) => p !== '' && only(p)).map((p) => [p, readFileSync(join(folder, p), 'utf8')]),
  );
}

function dump(name: string, caller: Caller, ran: ActRun): void {
  mkdirSync(out, { recursive: true });
  const { state } = caller;
  const text = [
    `# ${name}: code ${ran.code}`,
    `## jobs\n${JSON.stringify(ran.jobs, null, 1)}`,
    `## outputs\n${JSON.stringify(ran.outputs, null, 1)}`,
    `## annotations\n${ran.annotations.map((a) => `${a.level} [${a.job}] ${a.title ?? ''} ${a.file ?? ''}: ${a.text}`).join('\n')}`,
    `## tags\n${tagsOf(state).join('\n')}\nlatest ${state.latest}`,
    `## tag messages\n${Object.entries(state.tags).map(([t, v]) => `${t}: ${v.message}`).join('\n')}`,
    `## releases\n${JSON.stringify(releasesOf(state))}\n${state.releases.map((r) => `--- ${r.name} (${r.tag})\n${r.body}\nASSETS ${Object.entries(r.assets).map(([k, v]) => `${k} ${v.size}`).join(', ')}`).join('\n')}`,
    `## comments\n${state.comments.map((c) => `<<<\n${c.body}\n>>>`).join('\n')}`,
    `## summaries\n${ran.summaries.map((s) => `<<< ${s.job}\n${s.text}\n>>>`).join('\n')}`,
    `## log\n${ran.log}`,
  ];
  writeFileSync(join(out, `${name}.md`), text.join('\n\n'));
  writeFileSync(join(out, `${name}.all`), ran.everything);
}

async function go(name: string, caller: Caller, event: Event, options: RunOptions = {}): Promise<ActRun> {
  const start = Date.now();
  const ran = await caller.run(event, options);
  dump(name, caller, ran);
  console.log(name, ran.code, `${(Date.now() - start) / 1000}s`, JSON.stringify(ran.jobs));
  return ran;
}

let first: Promise<Caller> | undefined;
function py(): Promise<Caller> {
  return (first ??= (async () => {
    const all = files('/tmp/fresh-py');
    const before = files('/tmp/fresh-py', (p) => !p.startsWith('.github') && !p.startsWith('mlops'));
    const caller = stage.repository('octo/churn', before);
    caller.repository.commit('onboard', all);
    await go('py-01-first-pr', caller, pulled(caller.repository, openPull(caller.repository, 'onboard')));
    caller.repository.commit('main', all);
    await go('py-02-first-merge', caller, pushed(caller.repository));
    return caller;
  })());
}
async function copy(name: string): Promise<Caller> {
  return stage.copy(await py(), `octo/${name}`);
}
const better = { 'params.yml': 'C: 1.0\n' };
const worse = { 'params.yml': 'columns: [age]\nC: 0.001\n' };
async function pr(name: string, changes: Record<string, string>, options: RunOptions = {}, base: Record<string, string> = {}): Promise<void> {
  const caller = await copy(name);
  if (Object.keys(base).length > 0) caller.repository.commit('main', base);
  caller.repository.commit('topic', { ...base, ...changes });
  await go(name, caller, pulled(caller.repository, openPull(caller.repository, 'topic')), options);
}

test.concurrent('py first', async () => void (await py()));
test.concurrent('py better', () => pr('py-03-better', better));
test.concurrent('py worse', () => pr('py-04-worse', worse));
test.concurrent('py docs', () => pr('py-05-docs', { 'README.md': '# Churn\n\nMore.\n', 'docs/x.md': 'x\n' }));
test.concurrent('py schedule', async () => {
  const caller = await copy('py-06');
  await go('py-06-schedule', caller, scheduled(caller.repository));
});
test.concurrent('py champion', async () => {
  const caller = await copy('py-07');
  caller.repository.commit('main', { ...better, '.github/workflows/champion.yml': starter('mlops-rollback.yml') });
  await go('py-07a-merge-better', caller, pushed(caller.repository));
  await go('py-07b-rollback', caller, dispatched(caller.repository, { decision: 'rollback', version: '', reason: 'support complains' }), { workflow: 'champion.yml' });
  await go('py-07c-rollback-again', caller, dispatched(caller.repository, { decision: 'rollback', version: '', reason: 'once more' }), { workflow: 'champion.yml' });
  await go('py-07d-promote-back', caller, dispatched(caller.repository, { decision: 'promote', version: '1.1.0', reason: 'was right' }), { workflow: 'champion.yml' });
  await go('py-07e-promote-none', caller, dispatched(caller.repository, { decision: 'promote', version: 'v9', reason: 'x' }), { workflow: 'champion.yml' });
  await go('py-07f-promote-empty', caller, dispatched(caller.repository, { decision: 'promote', version: '', reason: 'x' }), { workflow: 'champion.yml' });
  await go('py-07g-schedule-after', caller, scheduled(caller.repository));
});
test.concurrent('py hold then promote', async () => {
  const caller = await copy('py-08');
  caller.repository.commit('main', { 'params.yml': 'columns: [age, usage_gb, monthly_charge]\nC: 0.9\n', '.github/workflows/champion.yml': starter('mlops-rollback.yml') });
  await go('py-08a-merge-hold', caller, pushed(caller.repository));
  await go('py-08b-promote', caller, dispatched(caller.repository, { decision: 'promote', version: '1.1.0', reason: 'legal wants it' }), { workflow: 'champion.yml' });
  caller.repository.commit('main', worse);
  await go('py-08c-merge-worse', caller, pushed(caller.repository));
  await go('py-08d-promote-rejected', caller, dispatched(caller.repository, { decision: 'promote', version: '1.2.0', reason: 'please' }), { workflow: 'champion.yml' });
});
