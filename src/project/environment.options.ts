import * as z from 'zod';
import { containerOptions } from './environments/container.options.js';

const text = z.string().min(1);
const path = text.regex(/^[^*?[\]\p{Cc}]+$/u, 'expected a path, no pattern');

/** A number is told apart: YAML reads 3.10 as 3.1. */
const pythonVersion = z
  .union([z.string(), z.number()])
  .superRefine((value, context) => {
    if (typeof value === 'string' && /^3(?:\.\d+){0,2}$/.test(value)) return;
    const message = `expected a version of Python in quotes, such as "3.12", got ${JSON.stringify(value)}.`;
    context.addIssue({ code: 'custom', message });
  })
  .transform(String);

/** What a user may say of the environment in which the model's own code runs: `environment` in mlops.yml. */
export const environmentOptions = z.strictObject({
  kind: z
    .enum(['venv', 'container', 'host'])
    .nullable()
    .default(null)
    .describe(
      "Where the model's own code runs; venv: a virtual environment of Python with the locked packages and the built package, and another one for tests and linters; container: an image of the repository's Dockerfile, or of one made from the lock, in which the model is trained and scored; host: this machine with what is installed on it. By default venv for the flavor python where a uv.lock, requirements.lock, requirements.txt or pyproject.toml is there and no setup is named, else host.",
    ),
  python: pythonVersion
    .nullable()
    .default(null)
    .describe(
      'Version of Python for a virtual environment or an image, in quotes: "3.12"; by default what .python-version says, else what PATH names python3.',
    ),
  pass: z
    .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable, not its value'))
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
    .union([text.transform((one) => [one]), z.array(text)])
    .default([])
    .describe(
      'Files that say what is installed. With setup: files or patterns of them, such as `package-lock.json`; where one changes, setup runs again. For a virtual environment: uv.lock, or files in the format of pip; by default the first of uv.lock, requirements.lock, requirements.txt and pyproject.toml.',
    ),
  container: containerOptions.prefault({}).describe('The image of the kind container, and where it goes.'),
});
export type EnvironmentOptions = z.infer<typeof environmentOptions>;
