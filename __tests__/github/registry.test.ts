import { afterEach } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import { registryContract } from '../contracts/registry.contract.js';
import { snapshotsContract } from '../contracts/snapshots.contract.js';
import type { FakeGitHub } from '../support/fake-github/github.js';
import { openRegistry, spoil, spoilSnapshot, startGitHub } from './registry-under-test.js';

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

snapshotsContract('GitHubSnapshots', async () => {
  const { github, repository } = await start();
  return {
    snapshots: openRegistry(github, files).snapshots,
    again: () => openRegistry(github, files).snapshots,
    damage: (digest, file) => {
      spoilSnapshot(repository, digest, file);
      return Promise.resolve();
    },
    count: () => [...repository.releases.values()].filter(({ draft }) => !draft).length,
  };
});

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
