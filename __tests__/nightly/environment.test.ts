import { afterAll } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentContract } from '../contracts/environment.contract.js';
import { ContainerScene } from './container-scene.js';

const folder = mkdtempSync(join(tmpdir(), 'mlops-nightly-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scene = new ContainerScene(folder);
environmentContract('a container', { make: () => scene.make(), python: true });
