import { posix } from 'node:path';
import type { Log, Place, Progress } from '../host/log.js';
import type { Clock } from '../host/clock.js';
import { visible } from '../host/visible.js';
import type { AnnotationPlace, commands } from './commands.js';

type Toolkit = Pick<typeof commands, 'info' | 'annotate' | 'startGroup' | 'endGroup' | 'setSecret'>;

/** GitHub shows at most ten of each kind of annotation a step; the rest goes into the log as plain lines. */
const mostAnnotations = 10;

/** The log of a workflow's job: groups, annotations, masks. No text can become a workflow command. */
export class ActionLog implements Log {
  private readonly used = { notice: 0, warning: 0, error: 0 };
  private grouped = false;

  constructor(
    private readonly core: Toolkit,
    private readonly clock: Clock,
    /** The workspace, relative to the repository's root: annotations name files from there. */
    private readonly workspace = '.',
  ) {}

  info(text: string): void {
    this.core.info(harmless(text));
  }

  notice(text: string, place?: Place): void {
    this.annotate('notice', text, place);
  }

  warning(text: string, place?: Place): void {
    this.annotate('warning', text, place);
  }

  error(text: string, place?: Place): void {
    this.annotate('error', text, place);
  }

  output(line: string): void {
    this.core.info(harmless(line));
  }

  async group<T>(name: string, body: () => Promise<T>): Promise<T> {
    // GitHub knows no groups inside groups: the inner one is a line of the outer.
    if (this.grouped) {
      this.info(name);
      return body();
    }
    this.grouped = true;
    this.core.startGroup(harmless(name));
    try {
      return await body();
    } finally {
      this.core.endGroup();
      this.grouped = false;
    }
  }

  progress(name: string, total?: number): Progress {
    const started = this.clock.elapsed();
    let told = started;
    return {
      update: (done, note) => {
        const now = this.clock.elapsed();
        if (now - started < 1000 || now - told < 10_000) return;
        told = now;
        const share = total === undefined ? `${done}` : `${Math.round((100 * done) / total)}%`;
        this.info(`${name} ${share}${note === undefined ? '' : `  ${note}`}`);
      },
      end: () => undefined,
    };
  }

  mask(secret: string): void {
    this.core.setSecret(secret);
  }

  private annotationPlace(text: string, place: Place = {}): AnnotationPlace {
    const { file, line, column } = place.file === undefined ? placeIn(text) : place;
    return {
      ...(place.title === undefined ? {} : { title: visible(place.title) }),
      ...(file === undefined ? {} : { file: posix.join(this.workspace, file) }),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { col: column }),
    };
  }

  private annotate(level: 'notice' | 'warning' | 'error', text: string, place?: Place): void {
    if (this.used[level] >= mostAnnotations) {
      this.info(`${level}: ${text}`);
      return;
    }
    this.used[level] += 1;
    this.core.annotate(level, visible(text), this.annotationPlace(text, place));
  }
}

/** Text that the runner does not take for commands: it knows `::name::` at a line's start and `##[name]` anywhere. */
export function harmless(text: string): string {
  return withoutCommands(visible(text));
}

/** The same, with control characters as they are: for text that brings its own colours. */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '##\u200B[').replace(/^(\s*)::/gm, '$1\u200B::');
}

/** The place that a sentence begins with, as errors of the configuration and of the data do: `mlops.yml:9:3: ...`. */
function placeIn(text: string): Place {
  const found = /^(?![-/])([^:\n]+):(\d+)(?::(\d+))?: /.exec(text);
  if (found === null) return {};
  const [, file, line, column] = found;
  return { file: file!, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}
