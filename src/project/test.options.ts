import * as z from 'zod';

const text = z.string().min(1);
const commandLine = z.union([text, z.array(text).min(1)]);

/** What a user may say of the model repository's own tests: `test` in mlops.yml. */
export const testOptions = z.strictObject({
  command: commandLine
    .nullable()
    .default(null)
    .describe(
      'Command that runs the tests; a string runs by bash, a list without a shell. By default `npm test` or `pytest`, whichever the repository has.',
    ),
  quality: z
    .array(commandLine)
    .default([])
    .describe('Further commands that must end with code 0, such as `ruff check .`; all of them run, whatever fails.'),
  timeout_minutes: z
    .number()
    .gt(0)
    .max(24 * 60)
    .default(60)
    .describe('Minutes after which one of these commands is ended and counts as failed.'),
});
export type TestOptions = z.infer<typeof testOptions>;
