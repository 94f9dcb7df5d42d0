import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { childVariables, NodeProcess } from '../../src/host/node-process.js';
import {
  containerEnvironment,
  type ContainerContext,
  type ContainerEnvironment,
  type ContainerPlan,
} from '../../src/project/environments/container.js';
import { recordingLog } from '../table/recording-log.js';

/** What `.ci/nightly` gives. */
function given(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set; run .ci/nightly.`);
  return value;
}

/** An image with python3, venv and pip. */
export const base = given('NIGHTLY_IMAGE');
/** Wheels of scikit-learn, pandas and joblib for it. */
export const wheels = given('NIGHTLY_WHEELS');
/** A repository of images that takes pushes. */
export const registry = given('NIGHTLY_REGISTRY');

/** A model's repository in a folder, and the environment of kind container that it asks for. */
export class ContainerScene {
  readonly files = new NodeFiles();
  readonly process: NodeProcess;
  readonly said: string[];
  readonly context: ContainerContext;

  constructor(
    readonly workspace: string,
    variables: Readonly<Record<string, string>> = {},
  ) {
    mkdirSync(workspace, { recursive: true });
    const all = { ...childVariables(process.env, []), ...variables };
    this.process = new NodeProcess(all);
    const { log, said } = recordingLog();
    this.said = said;
    this.context = {
      files: this.files,
      process: this.process,
      log,
      workspace,
      runDirectory: join(workspace, '.mlops'),
      sources: ['data/*.csv'],
      variables: all,
      always: [],
      user: `${process.getuid!()}:${process.getgid!()}`,
      machine: 'linux x64',
    };
  }

  put(path: string, text: string): string {
    const full = join(this.workspace, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    return full;
  }

  /** The wheels, as environment.setup would fetch them. */
  wheelhouse(): string {
    const folder = join(this.workspace, 'wheelhouse');
    cpSync(wheels, folder, { recursive: true });
    return folder;
  }

  make(plan: Partial<ContainerPlan> = {}, context: Partial<ContainerContext> = {}): Promise<ContainerEnvironment> {
    const none: ContainerPlan = {
      dockerfile: null,
      base,
      python: null,
      requirements: [],
      hashes: new Map(),
      inputs: [],
      wheelhouse: null,
      push: null,
      package: () => Promise.resolve(null),
    };
    return containerEnvironment({ ...none, ...plan }, { ...this.context, ...context });
  }
}
