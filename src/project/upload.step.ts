import type { Environment } from '../host/environment.js';
import type { Step } from '../run/step.js';
import { uploadByCommand } from './upload-command.js';
import type { PackageOptions } from './package.options.js';
import { packageSchema, parcelsOf } from './package.js';
import { uploadPackage } from './server/upload.js';

/** The variables of this job, among them the secret of the package server. */
interface Variables {
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Sends the package of this run to a package server, or has the repository's own command do it, in a job that holds that server's secret and no
 * other.
 */
export const uploadStep: Step<{ readonly package: PackageOptions }, { readonly tools: Environment } & Variables> = {
  name: 'upload',
  folder: () => 'upload',
  reads: ({ package: { upload, server } }) => ({ run: ['package/package.json'], options: { upload, server } }),
  skippable: () => false,
  async run({ package: { enabled, upload, server } }, context) {
    const { files, log, run, variables, who } = context;
    if (server === null && upload === null)
      return { status: 'ok', summary: 'No upload: mlops.yml names neither package.server nor package.upload.' };
    if (!enabled) return { status: 'ok', summary: 'No upload: package.enabled is false.' };
    const built = await run.read('package/package.json', 'package', (value) => packageSchema.parse(value));
    const parcels = await parcelsOf(files, built, run.path('package'));
    const { name, version, file } = built;
    if (server === null) {
      await uploadByCommand(upload!, parcels[0]!.path, { ...context, environment: context.tools });
      return { status: 'ok', summary: `Sent ${name} ${version} (${file}).`, figures: { name, version } };
    }
    const agent = `mlops-action/${who.tool}`;
    const uploading = { files, log, variables, agent };
    const delivered = await log.group(`upload: ${name} ${version}`, () =>
      uploadPackage(server, built, parcels, uploading),
    );
    const sent = delivered.filter(({ delivery }) => delivery === 'sent').map((each) => each.file);
    const summary =
      sent.length === 0
        ? `${name} ${version} is on the package server already.`
        : `Sent ${name} ${version} to the package server (${sent.join(', ')}).`;
    return { status: 'ok', summary, figures: { name, version, files: delivered } };
  },
};
