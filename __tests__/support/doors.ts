import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folders.js';

/** The repository's root. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** How a program ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program with exactly these variables. */
export function run(argv: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const [program, ...rest] = argv;
  return new Promise((done, fail) => {
    const child = spawn(program!, rest, {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/tmp', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}

/** The CLI as a user starts it. */
export function mlops(cwd: string, ...words: readonly string[]): Promise<Run> {
  return run([process.execPath, join(root, 'bin', 'mlops.js'), ...words], cwd);
}

/** A copy of an example, as a clone would be, with changes to its files (null removes one). */
export function exampleCopy(name: string, changes: Readonly<Record<string, string | null>> = {}): string {
  const folder = join(temporaryFolder(), name);
  cpSync(join(root, 'examples', name), folder, { recursive: true, filter: (path) => !/\/\.mlops/.test(path) });
  for (const [path, text] of Object.entries(changes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (text !== null) writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A JSON file of a folder. */
export function json(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

/** What the runner gives an action, and what the action wrote into the runner's files. */
export interface ActionRun extends Run {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The runner's other files as they are: env, path, state. */
  readonly files: Readonly<Record<'env' | 'path' | 'state', string>>;
}

/** Starts the action as the runner does: from another folder, inputs and files by environment. */
export async function action(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  options: {
    readonly dist?: string;
    readonly node?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly event?: unknown;
  } = {},
): Promise<ActionRun> {
  const runner = temporaryFolder();
  const file = (name: string): string => {
    writeFileSync(join(runner, name), '');
    return join(runner, name);
  };
  const output = file('output');
  const summary = file('summary');
  const event = join(runner, 'event.json');
  writeFileSync(event, JSON.stringify(options.event ?? {}));
  const env = {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, value]),
    ),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_EVENT_PATH: event,
    GITHUB_TOKEN: 'ghs_not_for_children',
    ACTIONS_RUNTIME_TOKEN: 'jwt-not-for-children',
    GITHUB_ACTOR: 'octocat',
    GITHUB_REPOSITORY: 'octo/model',
    GITHUB_RUN_ID: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: join(runner, 'temp'),
    RUNNER_TOOL_CACHE: join(runner, 'tools'),
    ...options.env,
  };
  const ended = await run(
    [options.node ?? process.execPath, join(options.dist ?? join(root, 'dist'), 'index.js')],
    runner,
    env,
  );
  const text = (path: string): string => readFileSync(path, 'utf8');
  const files = { env: text(env.GITHUB_ENV), path: text(env.GITHUB_PATH), state: text(env.GITHUB_STATE) };
  return { ...ended, outputs: parseOutputs(text(output)), summary: text(summary), files };
}

/** The runner's form of multi-line values: name<<delimiter, lines, delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const start = /^([^<=]+)<<(.+)$/.exec(lines[i]!);
    if (start === null) continue;
    const end = lines.indexOf(start[2]!, i + 1);
    outputs[start[1]!] = lines.slice(i + 1, end).join('\n');
    i = end;
  }
  return outputs;
}
