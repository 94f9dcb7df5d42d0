import { delimiter, join } from 'node:path';
import type { Environment, Installed } from '../../host/environment.js';
import { UserError } from '../../host/errors.js';
import type { Command, Ended } from '../../host/process.js';
import { openBase, type Base, type BaseContext } from './base.js';
import { minorOf, type Interpreter } from './interpreter.js';
import { normal } from './pyproject.js';
import type { Recipe } from './requirements.js';
import { digestOf } from './store.js';
import { wheelFacts, type WheelFacts } from './wheel-facts.js';

/** What a virtual environment is to be. */
export interface VenvPlan {
  readonly digest: string;
  readonly python: Interpreter;
  /** @param wheel what the built package says of itself; null: there is none */
  readonly recipe: (wheel: WheelFacts | null) => Promise<Recipe>;
  /** The wheel that is installed over it: absolute; null: none. Asked when the environment is made. */
  readonly wheel: () => Promise<string | null>;
  /** For tests and linters, which may see the source tree; a model's own environment must not. */
  readonly tools: boolean;
}

/** What running in a virtual environment needs beside what making it needs. */
export interface VenvContext extends BaseContext {
  /** As Node names system and processor: `linux x64`. */
  readonly nodeSystem: string;
}

interface Made {
  readonly base: Base;
  /** Where the built package lies; null: there is none. */
  readonly layer: string | null;
  /** Its normalized name. */
  readonly own: string | null;
}

/**
 * A virtual environment: one for the requirements, kept as long as they stay the same, and the built package in a folder of its own over it. What
 * is imported is what is installed: a model's own environment never takes a module from the source tree (PYTHONSAFEPATH, Python 3.11).
 */
export class VenvEnvironment implements Environment {
  readonly kind = 'venv';
  private made: Promise<Made> | null = null;

  constructor(
    private readonly plan: VenvPlan,
    private readonly context: VenvContext,
  ) {}

  get digest(): string {
    return this.plan.digest;
  }

  async prepare(): Promise<void> {
    await this.make();
  }

  async run(command: Command): Promise<Ended> {
    const { base, layer } = await this.make();
    const variables = venvVariables(base.folder, layer, this.plan.tools, this.context);
    return this.context.process.run({ ...command, env: { ...variables, ...command.env } });
  }

  async installed(): Promise<Installed> {
    const { base, own } = await this.make();
    const packages = base.content.packages
      .filter(({ name, editable }) => !editable && name !== own)
      .map(({ name, version, sha256, origin }) => ({
        name,
        version,
        sha256,
        ...(origin === undefined ? {} : { origin }),
      }));
    return { system: this.context.nodeSystem, python: base.content.python, packages, image: null };
  }

  private make(): Promise<Made> {
    return (this.made ??= this.open());
  }

  private async open(): Promise<Made> {
    const { plan, context } = this;
    const wheel = await plan.wheel();
    const facts = wheel === null ? null : await wheelFacts(context.files, wheel);
    const recipe = await plan.recipe(facts);
    const base = await openBase(recipe, plan.python, plan.tools, context);
    if (wheel === null || facts === null) return { base, layer: null, own: null };
    checkNeeds(facts, base, recipe.shown);
    return { base, layer: await this.layerOver(base, wheel), own: normal(facts.name) };
  }

  private async layerOver(base: Base, wheel: string): Promise<string> {
    const { files, store, installer, log } = this.context;
    const folder = store.folderOf(['mlops-package/1', base.folder, await files.digest(wheel)]);
    await store.have(folder, () =>
      log.group('environment: the built package', async () => {
        await installer.installInto(folder, base.folder, wheel);
        return { format: 'mlops-environment/2', python: base.python.version, packages: [] };
      }),
    );
    return folder;
  }
}

/** A package that needs what is not installed would fail in the middle of a training. @throws UserError */
function checkNeeds({ name, needs }: WheelFacts, { content }: Base, shown: string): void {
  const there = new Set(content.packages.map((each) => each.name));
  const missing = needs.filter(({ name: needed, always }) => always && !there.has(needed)).map((each) => each.name);
  if (missing.length === 0) return;
  throw new UserError(
    `${shown}: the package ${name} needs ${missing.join(', ')}, which ${missing.length === 1 ? 'is' : 'are'} not among its packages; write the file again from pyproject.toml.`,
  );
}

function venvVariables(
  folder: string,
  layer: string | null,
  tools: boolean,
  { platform, variables }: VenvContext,
): Record<string, string> {
  const bin = platform === 'win32' ? 'Scripts' : 'bin';
  const path = Object.entries(variables).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  const programs = [...(layer === null ? [] : [join(layer, bin)]), join(folder, bin), ...(path === '' ? [] : [path])];
  return {
    PATH: programs.join(delimiter),
    VIRTUAL_ENV: folder,
    PYTHONHOME: '',
    PYTHONNOUSERSITE: '1',
    ...(tools ? {} : { PYTHONPATH: layer ?? '', PYTHONSAFEPATH: '1' }),
  };
}

/** Digest of a virtual environment, before it is made: what is written down, and the Python that it is made for. */
export function venvDigest(system: string, python: Interpreter, written: readonly unknown[]): string {
  return digestOf(['venv', system, minorOf(python.version), ...written]);
}
