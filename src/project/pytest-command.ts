import { isAbsolute, join, posix } from 'node:path';
import type { Files } from '../host/files.js';
import { argvOf, type CommandLine } from '../host/process.js';

/** A command that is about to run, and where pytest will write its JUnit report; null where nobody asks for one. */
export interface Reporting {
  readonly argv: readonly string[];
  /** Absolute. */
  readonly report: string | null;
  readonly pytest: boolean;
}

const programs = new Set(['pytest', 'py.test', 'pytest.exe']);
const ownOption = /--junit-?xml(?:=|[\s"',]+)["']?([^\s"'$`\\;|&<>(),\]]+)/;

/**
 * Hands pytest one option more by its own variable, unless the variable asks for a report already, then runs the user's string, which stays as
 * it is, as every other one is run. The text is constant: option and command are arguments.
 */
const withOption =
  'case "${PYTEST_ADDOPTS-}" in *--junit*) ;; *) export PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }$1" ;; esac; exec bash -eo pipefail -c "$2"';

/**
 * Has pytest write a JUnit report, where it is pytest that the command runs, once, and nobody asked for a report elsewhere.
 * @param report absolute path for the report
 * @param configured path of the report that pytest's own configuration asks for, or null
 */
export function withReport(
  command: CommandLine,
  report: string,
  configured: string | null,
  workspace: string,
): Reporting {
  const argv = argvOf(command);
  const words = typeof command === 'string' ? command.split(/\s+/) : command;
  const at = pytestAt(words, typeof command === 'string');
  if (at === null) return { argv, report: null, pytest: false };
  const text = words.join(' ');
  const own = ownOption.exec(text)?.[1] ?? (text.includes('--junit') ? null : configured);
  if (own !== null) return { argv, report: isAbsolute(own) ? own : join(workspace, own), pytest: true };
  if (/--junit|no:junitxml/.test(text)) return { argv, report: null, pytest: true };
  if (typeof command !== 'string') {
    return { argv: [...argv.slice(0, at + 1), `--junitxml=${report}`, ...argv.slice(at + 1)], report, pytest: true };
  }
  return { argv: ['bash', '-c', withOption, 'bash', `--junitxml=${quoted(report)}`, command], report, pytest: true };
}

/** Where pytest stands among the words. Of several runs in one string each would overwrite the report of the one before. */
function pytestAt(words: readonly string[], isShell: boolean): number | null {
  const found = words.flatMap((word, index) => (programs.has(posix.basename(word)) ? [index] : []));
  const [at] = found;
  if (at === undefined) return null;
  if (isShell) return found.length === 1 ? at : null;
  return at === 0 || ['-m', 'run'].includes(words[at - 1]!) ? at : null;
}

/** One word for Python's shlex, which splits the variable. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", `'"'"'`)}'`;
}

/** Where pytest's configuration asks for a JUnit report, as written there; null where it does not. */
export async function configuredReport(files: Files, workspace: string): Promise<string | null> {
  for (const name of [
    'pytest.toml',
    '.pytest.toml',
    'pytest.ini',
    '.pytest.ini',
    'pyproject.toml',
    'tox.ini',
    'setup.cfg',
  ]) {
    const path = join(workspace, name);
    if ((await files.stat(path))?.kind !== 'file') continue;
    const found = ownOption.exec(await files.text(path));
    if (found !== null) return found[1]!;
  }
  return null;
}
