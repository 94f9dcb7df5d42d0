import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseOverride } from '../../src/config/override.js';
import { readConfiguration } from '../../src/entry/configuration.js';
import { evaluateStep } from '../../src/evaluate/evaluate.step.js';
import { judge } from '../../src/evaluate/judge.js';
import { hostEnvironment } from '../../src/project/environments/host.js';
import { runStep } from '../../src/run/runner.js';
import type { Step, Who } from '../../src/run/step.js';
import { splitStep } from '../../src/split/split.step.js';
import { trainStep } from '../../src/train/train.step.js';
import { contextIn } from '../project/context.js';
import { temporaryFolder, testFiles } from '../support/folders.js';
import { crews } from '../support/threads.js';
import { SourceProcess } from '../train/scene.js';

/** The steps that are skipped where nothing changed, in their order. */
export const chain = { split: splitStep, train: trainStep, evaluate: evaluateStep } as const;
export type ChainStep = keyof typeof chain;
export const chainSteps = ['split', 'train', 'evaluate'] as const satisfies ChainStep[];

/** Under what circumstances the chain runs. */
export interface Circumstances {
  /** `key=value` over mlops.yml. */
  readonly set?: readonly string[];
  readonly who?: Partial<Who>;
  /** Digest of the environment of the repository's commands. */
  readonly environment?: string;
}

/** Configuration and ports of the chain in a folder, as an entry would give them. */
export async function scene(workspace: string, { set = [], who = {}, environment = 'host' }: Circumstances = {}) {
  const files = testFiles();
  const overrides = set.map((text) => parseOverride(text));
  const { value } = await readConfiguration(files, workspace, 'mlops.yml', overrides);
  const process = new SourceProcess();
  const plain = contextIn(workspace, files);
  const context = {
    ...plain,
    ...crews(),
    process,
    judge,
    child: ['this-bundle'],
    environment: hostEnvironment({ process, workspace }, 'test', environment),
    who: { ...plain.who, ...who },
  };
  return { config: { ...value, model: { ...value.model, name: 'tiny' } }, context };
}

/** Runs the chain. @returns the steps that were not skipped */
export async function runChain(workspace: string, circumstances: Circumstances = {}): Promise<ChainStep[]> {
  const { config, context } = await scene(workspace, circumstances);
  const again: ChainStep[] = [];
  for (const name of chainSteps) {
    const { skipped } = await runStep<typeof config, typeof context>(chain[name], config, context, false);
    if (!skipped) again.push(name);
  }
  return again;
}

class Started extends Error {}

/** The first step of the chain that is not skipped, as far as it starts; null: all are. */
export async function firstAgain(workspace: string, circumstances: Circumstances = {}): Promise<ChainStep | null> {
  const { config, context } = await scene(workspace, circumstances);
  for (const name of chainSteps) {
    const step: Step<typeof config, typeof context> = { ...chain[name], run: () => Promise.reject(new Started()) };
    try {
      await runStep(step, config, context, false);
    } catch (cause) {
      if (cause instanceof Started) return name;
      throw cause;
    }
  }
  return null;
}

/** A copy that runs of one do not reach. */
export function copyOf(folder: string): string {
  const copy = join(temporaryFolder(), 'copy');
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** The same without what the chain left. */
export function freshCopyOf(folder: string): string {
  const copy = copyOf(folder);
  for (const step of chainSteps) rmSync(join(copy, '.mlops', step), { recursive: true, force: true });
  return copy;
}

/** Digests of all that the chain wrote, without the records of when it was done and how long it took. */
export function written(workspace: string): Record<string, string> {
  const found: [string, string][] = [];
  for (const step of chainSteps) {
    const root = join(workspace, '.mlops', step);
    if (!existsSync(root)) continue;
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name === 'result.json') continue;
      const path = join(entry.parentPath, entry.name);
      found.push([path.slice(workspace.length), createHash('sha256').update(timeless(path)).digest('hex')]);
    }
  }
  return Object.fromEntries(found.sort());
}

function timeless(path: string): string | Uint8Array {
  if (!path.endsWith('metrics.json')) return readFileSync(path);
  return readFileSync(path, 'utf8').replace(/"seconds": [\d.]+/g, '"seconds": 0');
}
