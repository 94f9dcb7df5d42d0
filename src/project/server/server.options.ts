import * as z from 'zod';

const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable, not its value');

/** What a user may say of the package server: `package.server` in mlops.yml. */
export const serverOptions = z.strictObject({
  kind: z
    .enum(['pypi', 'npm'])
    .describe("Its protocol: pypi (PyPI's upload endpoint: pypiserver, devpi, Artifactory and others), or npm."),
  url: z
    .string()
    .min(1)
    .describe(
      'Address that packages are sent to, such as https://upload.pypi.org/legacy/ or https://registry.npmjs.org; https, or http on this machine.',
    ),
  index: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      "pypi: address of the server's simple index; null: `simple/` below the address, beside it where it ends in `legacy/`, and where PyPI and devpi have it.",
    ),
  username: variable
    .nullable()
    .default(null)
    .describe(
      'Name of the environment variable that holds the user; null: none, or the part of the token before a colon.',
    ),
  password: variable
    .nullable()
    .default(null)
    .describe(
      'Name of the environment variable that holds the password; null: the token is it, where there is a user.',
    ),
  token: variable
    .default('MLOPS_PACKAGE_TOKEN')
    .describe(
      'Name of the environment variable that holds the token, or user:password; in a workflow the secret package-token comes as MLOPS_PACKAGE_TOKEN.',
    ),
});
export type ServerOptions = z.infer<typeof serverOptions>;
