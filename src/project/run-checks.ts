import { shown } from '../host/process.js';
import { CheckRun, type Check, type Checked, type CheckRuntime, type CheckTerms } from './check-run.js';
import { configuredReport, withReport } from './pytest-command.js';
import { WorkspacePaths } from './workspace-paths.js';

/** Runs checks one after the other, all of them, with their output in the log. */
export async function runChecks(
  checks: readonly Check[],
  terms: CheckTerms,
  runtime: CheckRuntime,
): Promise<Checked[]> {
  const { files, run, workspace } = runtime;
  const configured = await configuredReport(files, workspace);
  const paths = new WorkspacePaths(files, workspace);
  // mayTravel lets reports out that stand in test/ itself: what tests say of values stays, unless reports may show them.
  const folder = terms.values ? 'test' : 'test/junit';
  await files.folder(run.path(folder));
  const done: Checked[] = [];
  for (const [index, check] of checks.entries()) {
    const report = run.path(`${folder}/junit-${index + 1}.xml`);
    const reporting = withReport(check.command, report, configured, workspace);
    const one = new CheckRun(check, reporting, terms, runtime, paths);
    done.push(await runtime.log.group(`${check.kind}: ${shown(check.command)}`, () => one.run()));
  }
  return done;
}

/** Reports that are named but that no command wrote: most likely a name that is not quite the file's. */
export function unwritten(named: Pick<CheckTerms, 'junit' | 'coverage'>, checked: readonly Checked[]): string[] {
  return (['junit', 'coverage'] as const)
    .filter((key) => named[key] !== null && checked.every(({ written }) => written[key] === 0))
    .map(
      (key) => `test.${key}: no command wrote a report of that name (${(named[key] ?? []).join(', ')}); correct it.`,
    );
}
