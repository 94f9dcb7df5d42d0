import * as z from 'zod';

const text = z.string().min(1);
const commandLine = z.union([text, z.array(text).min(1)]);
// A report from elsewhere could be of anything.
const glob = text.refine((pattern) => !/^[/~]|^[A-Za-z]:|\\|(?:^|[/{,])\.\.(?:[/},]|$)|[{,]\//.test(pattern), {
  error: ({ input }) => `expected a path or a glob below the workspace, with "/", got ${JSON.stringify(input)}.`,
});
const globs = z.array(glob).min(1);

/** What a user may say of the model repository's own tests: `test` in mlops.yml. */
export const testOptions = z.strictObject({
  command: commandLine
    .nullable()
    .default(null)
    .describe(
      'Command that runs the tests; a string runs by bash, a list without a shell. By default `npm test` or `pytest`, whichever the repository has. pytest is asked for a JUnit report unless it writes one already.',
    ),
  quality: z
    .array(commandLine)
    .default([])
    .describe(
      'Further commands that must end with code 0, such as `ruff check .`; all of them run, whatever fails. What they find is shown on its line.',
    ),
  junit: globs
    .nullable()
    .default(null)
    .describe(
      'JUnit XML reports that the commands write, as paths or globs such as `reports/*.xml`, relative to the workspace; those that a command wrote are read.',
    ),
  coverage: globs
    .nullable()
    .default(null)
    .describe(
      'Coverage reports that the commands write (Cobertura XML, or lcov where the name ends in .info or .lcov), as paths or globs, added up; by default the first of `coverage.xml`, `coverage/cobertura-coverage.xml`, `coverage/lcov.info`, `lcov.info` and `coverage.lcov`.',
    ),
  min_coverage: z
    .number()
    .gt(0)
    .max(100)
    .nullable()
    .default(null)
    .describe('Percent of the lines that the tests of all commands together must cover; less says no.'),
  timeout_minutes: z
    .number()
    .gt(0)
    .max(24 * 60)
    .default(60)
    .describe('Minutes after which one of these commands is ended and counts as failed.'),
});
export type TestOptions = z.infer<typeof testOptions>;
