import type { Environment } from '../host/environment.js';
import { ProgramError, UserError } from '../host/errors.js';
import { argvOf, shown } from '../host/process.js';
import type { Step } from '../run/step.js';
import type { PackageOptions } from './package.options.js';
import { packageSchema } from './package.js';

/** Sends the package of this run to a package server by the repository's own command, in a job that holds that server's secret and no other. */
export const uploadStep: Step<{ readonly package: PackageOptions }, { readonly environment: Environment }> = {
  name: 'upload',
  folder: () => 'upload',
  reads: ({ package: options }) => ({ run: ['package/package.json'], options: options.upload }),
  skippable: () => false,
  async run({ package: { upload } }, { environment, files, log, process, run, workspace }) {
    if (upload === null) return { status: 'ok', summary: 'No upload: package.upload names no command.' };
    const built = await run.read('package/package.json', 'package', (value) => packageSchema.parse(value));
    const path = run.path('package', built.file);
    if ((await files.stat(path))?.kind !== 'file' || (await files.digest(path)) !== built.sha256)
      throw new UserError(`${path}: not the package that package/package.json describes; run \`mlops package\` again.`);
    const ended = await log.group(`upload: ${shown(upload)}`, () =>
      process.run(
        environment.inside({
          argv: argvOf(upload),
          key: 'package.upload',
          cwd: workspace,
          env: { MLOPS_PACKAGE: path },
          onLine: (line) => {
            log.output(line);
          },
        }),
      ),
    );
    if (ended.code !== 0) {
      const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${ended.code}`;
      throw new ProgramError(
        `package.upload: "${shown(upload)}" ${how}; the version is published all the same, so run this job again.`,
        ended.tail.slice(-10),
      );
    }
    const { name, version } = built;
    return { status: 'ok', summary: `Sent ${name} ${version} (${built.file}).`, figures: { name, version } };
  },
};
