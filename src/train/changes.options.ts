import * as z from 'zod';

/** Options of one call of `changes`: a flow sets them. */
export const changesOptions = z.strictObject({
  flow: z
    .enum(['check', 'release', 'retrain'])
    .default('release')
    .describe(
      'What to compare with: check takes the base of the pull request, release and retrain take the newest version; for one call, a flow sets it.',
    ),
  base: z
    .string()
    .regex(/^[^-]/, 'expected a git revision that does not begin with a dash')
    .nullable()
    .default(null)
    .describe(
      'Flow check: the git revision of the base, such as origin/main; a pull request sets it. Without one the candidate is always trained.',
    ),
  force: z.boolean().default(false).describe('Train, whatever has changed or not.'),
  config: z
    .string()
    .min(1)
    .default('mlops.yml')
    .describe('The configuration that this run reads, relative to the workspace; the flow sets it.'),
  policy: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null)
    .describe("The digest of the gate's policy that will judge; the flow sets it. null: policies are not compared."),
  fail_on: z
    .array(z.string())
    .default([])
    .describe(
      'Verdicts that fail: one that was reached at this very commit fails again where nothing is trained; the flow sets it from gate.fail_on.',
    ),
});
export type ChangesOptions = z.infer<typeof changesOptions>;
