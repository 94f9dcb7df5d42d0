import type { Environment } from '../host/environment.js';
import type { Step } from '../run/step.js';
import { buildCommand, buildPackage } from './build.js';
import { detectPackage } from './detect.js';
import { findOwnFiles } from './own-files.js';
import { inspectPackage } from './package.js';
import type { PackageOptions } from './package.options.js';

interface PackageConfig {
  readonly package: PackageOptions;
  readonly data: { readonly source: readonly string[] };
}

/** Builds the model repository's package and records what it holds. */
export const packageStep: Step<PackageConfig, { readonly environment: Environment }> = {
  name: 'package',
  folder: () => 'package',
  reads: ({ package: options, data }) => ({ options: { package: options, source: data.source } }),
  skippable: () => false,
  async run({ package: options, data }, context) {
    const { files, run, workspace } = context;
    if (!options.enabled) return { status: 'ok', summary: 'No package: package.enabled is false.' };
    const folder = run.path('package');
    const kind = options.command === null ? await detectPackage(files, workspace) : null;
    const command = kind === null ? options.command : buildCommand(kind, folder, process.platform);
    if (command === null) {
      const summary = 'Nothing to package: no package.json with name and version, no pyproject.toml with a project.';
      return { status: 'ok', summary };
    }
    const built = await buildPackage(command, { ...context, folder });
    const record = await inspectPackage(files, built, await findOwnFiles(files, workspace, data.source));
    await run.write('package/package.json', record);
    const { name, version, file, content } = record;
    return { status: 'ok', summary: `Packaged ${name} ${version} as ${file}.`, figures: { name, version, content } };
  },
};
