import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { compose } from '../../src/entry/compose.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { RememberedLog } from '../project/context.js';
import { type Answer, FakeDocker, id, willing } from '../support/fake-docker.js';

let files: NodeFiles;
beforeEach(() => {
  files = new NodeFiles();
});
afterEach(() => files.close());

const { run: told, ...engine } = willing;

test("a run that ends leaves no container of a champion's behind", async () => {
  const workspace = await files.temporary();
  await files.write(join(workspace, 'mlops.yml'), 'model: flowers\ndata:\n  source: data.csv\n  target: y\n');
  const docker = new FakeDocker(await files.temporary(), { ...engine, run: [told as Answer, { hang: true }] });
  const session = await compose({
    ...{ workspace, config: 'mlops.yml', registry: '.registry', runDirectory: '.mlops', command: 'mlops check' },
    ...{ token: null, jobToken: null, base: null, received: null, cache: false, overrides: [] },
    given: { environment: '', variables: '' },
    variables: { PATH: [docker.bin, env['PATH'] ?? ''].join(delimiter), HOME: workspace },
    log: new RememberedLog(),
  });
  const installed = { system: 'linux x64', python: '3.12.4', packages: [], image: id };
  const champion = await session.context.environments.of({ kind: 'container', digest: 'x', installed }, []);
  if ('unavailable' in champion) throw new Error(champion.unavailable);
  const running = champion.run(
    { argv: ['predict'], cwd: workspace, timeoutMs: 2000 },
    { reads: [], writes: [], network: false },
  );
  while (docker.of('run').length < 2) await setTimeout(20);
  await session.close();
  const name = docker.of('run')[1]!.argv.find((word) => word.startsWith('--name='))!;
  expect(docker.of('rm').map(({ argv }) => argv)).toEqual([
    ['rm', '--force', '--volumes', name.replace('--name=', '')],
  ]);
  expect(await running).toMatchObject({ timedOut: true });
});
