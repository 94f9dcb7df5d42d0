import * as z from 'zod';
import { serverOptions } from './server/server.options.js';

const text = z.string().min(1);

/** What a user may say of the package that the model repository builds: `package` in mlops.yml. */
export const packageOptions = z.strictObject({
  enabled: z.boolean().default(true).describe('Whether a package is built at all.'),
  command: z
    .union([text, z.array(text).min(1)])
    .nullable()
    .default(null)
    .describe(
      'Command that builds the package into the folder that MLOPS_PACKAGE_DIR names, or into dist/; by default `npm pack`, `uv build` or, without uv, `python -m build`, whichever fits the repository.',
    ),
  upload: z
    .union([text, z.array(text).min(1)])
    .nullable()
    .default(null)
    .describe(
      'Command that sends the package of a new champion to a package server, in place of `package.server`; MLOPS_PACKAGE is the path of the package, MLOPS_PACKAGE_TOKEN the secret package-token of the workflow.',
    ),
  server: serverOptions
    .nullable()
    .default(null)
    .describe('Package server that gets the package of a new champion; null: none.'),
  version: z
    .enum(['as-is', 'commit'])
    .default('as-is')
    .describe(
      "The package's version; as-is: the one that package.json or pyproject.toml says; commit: a development version of it for each commit, such as 1.2.3.dev1760000000123.",
    ),
});
export type PackageOptions = z.infer<typeof packageOptions>;
