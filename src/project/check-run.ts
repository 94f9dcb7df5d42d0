import { join } from 'node:path';
import type { Environment } from '../host/environment.js';
import { inWorkspace } from './in-workspace.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import { shown, type Command, type CommandLine, type Ended, type Process } from '../host/process.js';
import type { RunDirectory } from '../run/directory.js';
import { withoutSecrets, type CheckResult, type Coverage, type Tests } from './check.js';
import { readCoverage } from './coverage.js';
import { readJunit } from './junit.js';
import { LintReader } from './lint.js';
import { PrintedTests } from './printed-tests.js';
import type { Reporting } from './pytest-command.js';
import { Tally } from './tally.js';
import type { WorkspacePaths } from './workspace-paths.js';
import { writtenNow, writtenSince, type Written } from './written.js';

/** One command of the model repository that must end with code 0. */
export interface Check {
  readonly kind: CheckResult['kind'];
  readonly command: CommandLine;
}

/** What running a check needs. */
export interface CheckRuntime {
  readonly files: Files;
  readonly process: Pick<Process, 'hide'>;
  readonly environment: Environment;
  readonly log: Log;
  readonly run: RunDirectory;
  /** Absolute; the commands run there. */
  readonly workspace: string;
}

/** What is asked of all checks. */
export interface CheckTerms {
  readonly timeoutMinutes: number;
  /** Globs of JUnit reports that the commands write; null: only pytest's. */
  readonly junit: readonly string[] | null;
  /** Globs of coverage reports that the commands write; null: the places where tools put them. */
  readonly coverage: readonly string[] | null;
  /** Whether pytest's report may leave the machine with the run directory. */
  readonly values: boolean;
}

/** How a check ended, and what a person has to mend before it can say all, in sentences. */
export interface Checked {
  readonly result: CheckResult;
  /** The program that is not installed, or null. */
  readonly missing: string | null;
  /** Reports that cannot be read. */
  readonly unreadable: readonly string[];
  /** How many reports of `test.junit` and `test.coverage` it wrote. */
  readonly written: { readonly junit: number; readonly coverage: number };
}

/** Where coverage.py, pytest-cov, c8, nyc, Jest and Vitest put their reports. The first that a command writes counts: the others say the same again. */
const usualCoverage = [
  'coverage.xml',
  'coverage/cobertura-coverage.xml',
  'coverage/lcov.info',
  'lcov.info',
  'coverage.lcov',
];

/** One command on its way. */
export class CheckRun {
  private readonly unreadable: string[] = [];
  private readonly lint = new LintReader();
  private readonly printed = new PrintedTests();

  constructor(
    private readonly check: Check,
    private readonly reporting: Reporting,
    private readonly terms: CheckTerms,
    private readonly runtime: CheckRuntime,
    private readonly paths: WorkspacePaths,
  ) {}

  async run(): Promise<Checked> {
    const before = await this.reports();
    const ended = await this.start();
    if (typeof ended === 'string')
      return { result: this.unstarted(ended), missing: ended, unreadable: [], written: { junit: 0, coverage: 0 } };
    const after = await this.reports();
    const findings = await this.lint.findings(this.paths);
    const junit = writtenSince(before.junit, after.junit);
    const covered = writtenSince(before.coverage, after.coverage);
    const tests = await this.tests(junit);
    const coverage = await this.coverage(covered);
    const { code, why } = this.ending(ended);
    const seconds = Math.round(ended.milliseconds) / 1000;
    const { kind, command } = this.shown();
    const result = { kind, command, code, ended: why, seconds, tail: [...ended.tail], tests, findings, coverage };
    const named = junit.filter((path) => path !== this.reporting.report);
    const written = { junit: named.length, coverage: covered.length };
    return { result, missing: missingProgram(this.check, ended), unreadable: this.unreadable, written };
  }

  /** How it ended, or the sentence that it could not be started. */
  private async start(): Promise<Ended | string> {
    const { environment, log, workspace } = this.runtime;
    const reader = this.reporting.pytest ? null : this.check.kind === 'quality' ? this.lint : this.printed;
    const command: Command = {
      argv: this.reporting.argv,
      key: keyOf(this.check),
      cwd: workspace,
      timeoutMs: this.terms.timeoutMinutes * 60_000,
      onLine: (line) => {
        log.output(line);
        reader?.push(line);
      },
    };
    try {
      return await environment.run(command, inWorkspace(workspace));
    } catch (cause) {
      // Not installed: said after all commands have run, so that one call shows all that is wrong.
      if (!(cause instanceof UserError)) throw cause;
      return cause.message;
    }
  }

  private async reports(): Promise<{ junit: Written; coverage: Written }> {
    const { files, workspace } = this.runtime;
    const of = (patterns: readonly string[]): Promise<Written> => writtenNow(files, workspace, patterns);
    const own = this.reporting.report;
    const junit = new Map(await of(this.terms.junit ?? []));
    const stat = own === null ? undefined : await files.stat(own);
    if (own !== null && stat !== undefined) junit.set(own, `${stat.modified} ${stat.size}`);
    return { junit, coverage: await of(this.terms.coverage ?? usualCoverage) };
  }

  private async tests(written: readonly string[]): Promise<Tests | null> {
    const tally = new Tally();
    const own = this.reporting.report;
    // pytest's own report tells what a glob may tell again.
    for (const path of own !== null && written.includes(own) ? [own] : written) {
      if (path === own) await this.clean(own);
      await this.read(() => readJunit(this.runtime.files, this.full(path), this.nameOf(path), tally));
    }
    if (tally.any) return withoutSecrets(await tally.tests(this.paths), this.runtime.process);
    return this.check.kind === 'test' ? this.printed.tests(this.paths) : null;
  }

  /** What tests print stands in their report as well, and it may leave the machine. */
  private async clean(report: string): Promise<void> {
    const { files, process } = this.runtime;
    const text = await files.text(report);
    const clean = process.hide(text);
    if (clean !== text) await files.write(report, clean);
  }

  private async coverage(written: readonly string[]): Promise<Coverage | null> {
    const total: Coverage = { files: [], covered: 0, valid: 0 };
    for (const path of this.terms.coverage === null ? written.slice(0, 1) : written) {
      await this.read(async () => {
        const { covered, valid } = await readCoverage(this.runtime.files, this.full(path), this.nameOf(path));
        total.files.push(path);
        total.covered += covered;
        total.valid += valid;
      });
    }
    return total.files.length === 0 ? null : total;
  }

  /** A report that cannot be read is told after all commands have run. */
  private async read(body: () => Promise<void>): Promise<void> {
    try {
      await body();
    } catch (cause) {
      if (!(cause instanceof UserError)) throw cause;
      this.unreadable.push(cause.message);
    }
  }

  private full(path: string): string {
    return path === this.reporting.report ? path : join(this.runtime.workspace, path);
  }

  private nameOf(path: string): string {
    return path === this.reporting.report ? `the JUnit report of "${shown(this.check.command)}"` : path;
  }

  private ending(ended: Ended): { code: number | null; why: string | null } {
    if (ended.timedOut) return { code: null, why: `no end within ${String(this.terms.timeoutMinutes)} min` };
    if (ended.code === null) return { code: null, why: ended.signal ?? 'a signal' };
    const empty = ended.code === 5 && (this.reporting.pytest || ended.tail.some((line) => line === 'NO TESTS RAN'));
    if (!empty) return { code: ended.code, why: null };
    const runner = this.reporting.pytest ? 'pytest' : 'unittest';
    return { code: 5, why: `code 5: ${runner} found no tests; add some, or correct where it looks for them` };
  }

  private unstarted(sentence: string): CheckResult {
    const none = { tests: null, findings: { count: 0, first: [] }, coverage: null };
    return { ...this.shown(), code: null, ended: 'could not be started', seconds: 0, tail: [sentence], ...none };
  }

  private shown(): Pick<CheckResult, 'kind' | 'command'> {
    return { kind: this.check.kind, command: shown(this.check.command) };
  }
}

/** A shell tells by code 127 and a line of its own that it did not find a program, Python that it has no such module to run. */
function missingProgram(check: Check, ended: Ended): string | null {
  const told = (pattern: RegExp): string | undefined => ended.tail.findLast((text) => pattern.test(text));
  const line =
    ended.code === 127
      ? told(/: (?:command )?not found$/)
      : ended.code === 1 && / -m /.test(` ${shown(check.command)} `)
        ? told(/^\S*python\S*: No module named \S+$/)
        : undefined;
  if (line === undefined) return null;
  return `${keyOf(check)}: "${shown(check.command)}" needs a program that is not installed (${line.trim()}); install it, or correct the command.`;
}

function keyOf(check: Check): string {
  return check.kind === 'test' ? 'test.command' : 'test.quality';
}
