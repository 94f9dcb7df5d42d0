import * as z from 'zod';

/** What a user may say of the environment in which the model's own code runs: `environment` in mlops.yml. */
export const environmentOptions = z.strictObject({
  kind: z
    .literal('host')
    .default('host')
    .describe('Where commands of the model run; host: on this machine with what is installed on it.'),
  pass: z
    .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable'))
    .default([])
    .describe(
      'Environment variables that commands may see although they belong to the runner or the action, such as GITHUB_TOKEN.',
    ),
});
