import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the program answers to one of its commands. */
export interface Answer {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly code?: number;
  /** What `build` writes to its --iidfile. */
  readonly id?: string;
  /** Go on for ever, after the output. */
  readonly hang?: boolean;
}

/** Answers by command: `info`, `build`, `image inspect`, `run` ...; of a list the first is for the first call, the last for all that follow. */
export type Answers = Readonly<Record<string, Answer | readonly Answer[]>>;

/** One call of the program. */
export interface Call {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export const id = `sha256:${'a1'.repeat(32)}`;

/** An engine at which all goes well. */
export const willing: Answers = {
  info: { stdout: '{"OSType":"linux","SecurityOptions":["name=seccomp,profile=default"]}' },
  'context inspect': { stdout: 'unix:///home/me/.engine/docker.sock' },
  build: { id },
  'image inspect': { stdout: JSON.stringify({ Id: id, RepoDigests: [], Config: { Env: ['PATH=/image/bin'] } }) },
  run: { stdout: '\n{"python": "3.12.4", "packages": [["Flowers", "1.2.0"], ["numpy", "2.4.6"]], "fault": null}\n' },
};

/** A program `docker` that does nothing but say what it is told to, and remember how it was called. */
export class FakeDocker {
  /** Goes to the front of PATH. */
  readonly bin: string;
  private readonly log: string;

  constructor(
    folder: string,
    private readonly answers: Answers,
  ) {
    this.bin = join(folder, 'bin');
    this.log = join(folder, 'calls');
    mkdirSync(this.bin, { recursive: true });
    const path = join(this.bin, 'docker');
    writeFileSync(path, this.script());
    chmodSync(path, 0o755);
    // Else a package.json in a folder above, as somebody may have left one in /tmp, says what kind of program it is.
    writeFileSync(join(this.bin, 'package.json'), '{"type": "commonjs"}');
  }

  /** How it was called, in order. `env` also holds what a build was given: `dockerfile` and `ignore`. */
  get calls(): readonly Call[] {
    if (!existsSync(this.log)) return [];
    return readFileSync(this.log, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Call);
  }

  /** The calls of one command. */
  of(command: string): readonly Call[] {
    return this.calls.filter(({ argv }) => argv.join(' ').startsWith(command));
  }

  private script(): string {
    return `#!${process.execPath}
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const [answers, log] = ${JSON.stringify([this.answers, this.log])};
const argv = process.argv.slice(2);
const name = Object.keys(answers).find((each) => (argv.join(' ') + ' ').startsWith(each + ' '));
const before = existsSync(log) ? readFileSync(log, 'utf8').split('\\n').filter(Boolean).map((line) => JSON.parse(line)) : [];
const nth = before.filter((call) => name !== undefined && (call.argv.join(' ') + ' ').startsWith(name + ' ')).length;
const file = argv.find((word) => word.startsWith('--file='))?.slice(7);
const read = file === undefined ? {} : { dockerfile: readFileSync(file, 'utf8'), ignore: readFileSync(file + '.dockerignore', 'utf8') };
appendFileSync(log, JSON.stringify({ argv, env: { ...process.env, ...read } }) + '\\n');
const given = name === undefined ? {} : answers[name];
const answer = Array.isArray(given) ? given[Math.min(nth, given.length - 1)] : given;
const at = argv.find((word) => word.startsWith('--iidfile='));
if (at !== undefined && answer.id !== undefined) writeFileSync(at.slice('--iidfile='.length), answer.id);
process.stdout.write(answer.stdout ?? '');
process.stderr.write(answer.stderr ?? '');
process.exitCode = answer.code ?? 0;
if (answer.hang === true) setInterval(() => undefined, 1000);
`;
  }
}
