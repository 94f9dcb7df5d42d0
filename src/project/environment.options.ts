import * as z from 'zod';

const text = z.string().min(1);
const path = text.regex(/^[^*?[\]\p{Cc}]+$/u, 'expected a path, no pattern');

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
      'Environment variables that commands may see although they belong to the runner or the action, such as GITHUB_TOKEN, and variables of the repository that they get.',
    ),
  setup: z
    .union([text, z.array(text).min(1)])
    .nullable()
    .default(null)
    .describe(
      'Command that installs what the other commands need, such as `npm ci`; runs once a job, before them; a string runs by bash, a list without a shell.',
    ),
  cached: z
    .array(path)
    .default([])
    .describe(
      'Files and folders that setup fills, such as `node_modules`, kept in the cache of the repository; relative to the workspace, or from `~/` on. Whoever opens a pull request can read them: never data, models or secrets.',
    ),
  lock: z
    .array(text)
    .default([])
    .describe(
      'Files, or patterns of them, that say what setup installs, such as `package-lock.json`; where one changes, setup runs again.',
    ),
});
export type EnvironmentOptions = z.infer<typeof environmentOptions>;
