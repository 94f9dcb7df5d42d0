import type { Environment } from '../host/environment.js';
import { UserError } from '../host/errors.js';
import type { Step } from '../run/step.js';
import { buildCommand, hasUv } from './build.js';
import { detectPackage } from './detect.js';
import { makePackage } from './make-package.js';
import type { PackageOptions } from './package.options.js';

interface PackageConfig {
  readonly package: PackageOptions;
  readonly data: { readonly source: readonly string[] };
}

/** Builds the model repository's package and records what it holds. */
export const packageStep: Step<PackageConfig, { readonly tools: Environment; readonly builder: Environment }> = {
  name: 'package',
  folder: () => 'package',
  reads: ({ package: options, data }) => ({ options: { package: options, source: data.source } }),
  skippable: () => false,
  async run({ package: options, data: { source } }, context) {
    const { files, run, workspace } = context;
    if (!options.enabled) return { status: 'ok', summary: 'No package: package.enabled is false.' };
    if (options.upload !== null && options.server !== null)
      throw new UserError('package.upload: package.server sends the package already; keep one of the two.');
    const folder = run.path('package');
    const kind = options.command === null ? await detectPackage(files, workspace) : null;
    const environment = options.command === null ? context.builder : context.tools;
    const uv = kind === 'python' && (await hasUv({ ...context, environment }));
    const command = kind === null ? options.command : buildCommand(kind, folder, process.platform, uv);
    if (command === null) {
      const summary = 'Nothing to package: no package.json with name and version, no pyproject.toml with a project.';
      if (options.server === null) return { status: 'ok', summary };
      throw new UserError(
        `package.server: there is no package to send. ${summary} Add one, or take package.server out.`,
      );
    }
    const record = await makePackage(command, options, {
      ...context,
      environment,
      folder,
      runDirectory: run.root,
      source,
    });
    await run.write('package/package.json', record);
    const { name, version, file, content } = record;
    return { status: 'ok', summary: `Packaged ${name} ${version} as ${file}.`, figures: { name, version, content } };
  },
};
