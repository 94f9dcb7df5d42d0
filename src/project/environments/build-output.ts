import { OutsideError, ProgramError, UserError } from '../../host/errors.js';
import { bare } from './docker.js';

/** One instruction of a build, as BuildKit numbers them. */
interface Instruction {
  name: string;
  /** Its last lines, without number and time. */
  readonly lines: string[];
}

const kept = 15;
const basePrefix = '[internal] load metadata for ';

/** Follows the lines of `docker build --progress plain`, to tell in one sentence which instruction failed. */
export class BuildOutput {
  private readonly instructions = new Map<string, Instruction>();
  private failed: { readonly number: string; readonly why: string } | null = null;
  private last = '';
  private lacksBuildKit = false;

  push(line: string): void {
    const [, number, text] = /^#(\d+) (.*)$/.exec(line) ?? [];
    if (number === undefined || text === undefined) {
      this.lacksBuildKit ||= /buildx component is missing|unknown flag: --progress/.test(line);
      if (line.trim() !== '' && !/^(?:-+$| > )/.test(line)) this.last = line.trim();
      return;
    }
    const known = this.instructions.get(number);
    if (known === undefined) this.instructions.set(number, { name: text, lines: [] });
    else if (text.startsWith('ERROR: ')) this.failed ??= { number, why: text.slice('ERROR: '.length) };
    else if (/^\d+\.\d+ /.test(text)) {
      known.lines.push(text.replace(/^\d+\.\d+ /, ''));
      if (known.lines.length > kept) known.lines.shift();
    }
  }

  /** Why the build failed. @param dockerfile as a person knows it */
  fault(dockerfile: string): Error {
    if (this.lacksBuildKit)
      return new UserError(
        'environment.kind: container needs BuildKit, and this docker has none; install its package docker-buildx-plugin (docker-buildx).',
      );
    const { failed } = this;
    if (failed === null) return unnamed(dockerfile, bare(this.last));
    const { name, lines } = this.instructions.get(failed.number)!;
    if (name.startsWith(basePrefix)) return withoutBase(dockerfile, name.slice(basePrefix.length), failed.why);
    const instruction = name.replace(/^\[[^\]]*\] /, '');
    if (!/^RUN\b/.test(instruction)) return notPut(dockerfile, instruction, failed.why);
    const code = /exit code: (\d+)\s*$/.exec(failed.why)?.[1];
    const how = code === undefined ? `failed (${bare(failed.why)})` : `ended with code ${code}`;
    return new ProgramError(
      `${dockerfile}: "${instruction}" ${how}; correct it, or build the image by hand to see why.`,
      lines,
    );
  }
}

function withoutBase(dockerfile: string, image: string, why: string): Error {
  const sentence = `${dockerfile}: the image ${image}, with which it begins, cannot be had (${bare(why)})`;
  return /not found|denied|does not exist|unauthorized|invalid reference/i.test(why) &&
    !/no such host|timeout|refused/i.test(why)
    ? new UserError(`${sentence}; correct its name, or log in to its registry by environment.setup.`)
    : new OutsideError(`${sentence}; run again, or name one that is on this machine.`);
}

function notPut(dockerfile: string, instruction: string, why: string): Error {
  const absent = /not found|no such file/i.test(why);
  const hint = absent
    ? '; the build sees the workspace without data, run directories, .git and what .dockerignore names'
    : '';
  return new UserError(`${dockerfile}: "${instruction}" failed: ${bare(why)}${hint}.`);
}

/** A mistake in the text of the Dockerfile, or trouble of the engine. */
function unnamed(dockerfile: string, why: string): Error {
  const parse =
    /dockerfile parse error(?: on)? line \d+: .*|(?:file with no instructions|the Dockerfile .*cannot be empty).*/i.exec(
      why,
    )?.[0];
  if (parse !== undefined) return new UserError(`${dockerfile}: ${parse}.`);
  return new OutsideError(
    `${dockerfile}: the image could not be built (${why === '' ? 'docker said nothing' : why}); run again.`,
  );
}
