import { afterEach } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import { registryContract } from '../contracts/registry.contract.js';
import type { FakeGitHub } from '../support/fake-github/github.js';
import { openRegistry, spoil, startGitHub } from './registry-under-test.js';

const files = new NodeFiles();
const started: FakeGitHub[] = [];

afterEach(async () => {
  await files.close();
  for (const github of started.splice(0)) await github.stop();
});

async function start(options?: Parameters<typeof startGitHub>[0]): ReturnType<typeof startGitHub> {
  const made = await startGitHub(options);
  started.push(made.github);
  return made;
}

registryContract('GitHubRegistry', async () => {
  const { github, repository } = await start();
  return {
    registry: openRegistry(github, files),
    model: 'flowers',
    again: () => openRegistry(github, files),
    damage: (version, file) => {
      spoil(repository, version, file);
      return Promise.resolve();
    },
  };
});
