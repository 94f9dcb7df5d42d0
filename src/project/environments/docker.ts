import * as z from 'zod';
import { OutsideError, UserError } from '../../host/errors.js';
import type { Command, Ended, Process } from '../../host/process.js';
import { parseJson } from '../../host/json.js';

/** The engine that answers. */
export interface Engine {
  /** Whether it runs as the calling user: that user is root inside, and nobody else's files can be reached. */
  readonly rootless: boolean;
  /** Absolute paths of the sockets by which it is ruled. */
  readonly sockets: readonly string[];
}

/** What is known of an image that is on this machine. */
export interface Image {
  /** `sha256:...` */
  readonly id: string;
  /** Names by digest, `ghcr.io/octo/flowers@sha256:...`, of the repositories that have it. */
  readonly digests: readonly string[];
  /** `NAME=value`, as it sets them. */
  readonly variables: readonly string[];
}

const infoSchema = z.object({
  ServerErrors: z.array(z.string()).nullish(),
  OSType: z.string().nullish(),
  SecurityOptions: z.array(z.string()).nullish(),
});

const imageSchema = z.object({
  Id: z.string(),
  RepoDigests: z.array(z.string()).nullish(),
  Config: z.object({ Env: z.array(z.string()).nullish() }).nullish(),
});

/** The usual sockets, beside the one that is in use. */
const usualSockets = ['/run/docker.sock', '/var/run/docker.sock', '/run/containerd/containerd.sock'];

/** The program docker, as the user of this machine has set it up. */
export class Docker {
  /** @param cwd where it runs: absolute */
  constructor(
    private readonly process: Process,
    private readonly cwd: string,
  ) {}

  /** @throws UserError where there is no program docker */
  async run(argv: readonly string[], more: Partial<Command> = {}): Promise<Ended> {
    try {
      return await this.process.run({ cwd: this.cwd, ...more, argv: ['docker', ...argv] });
    } catch (cause) {
      if (!(cause instanceof UserError)) throw cause;
      throw new UserError(
        'environment.kind: container needs Docker, and no program docker can be started here; install it, or choose the kind venv or host.',
        { cause },
      );
    }
  }

  /** @throws UserError where no engine answers, or none of Linux */
  async engine(): Promise<Engine> {
    const asked = await this.run(['info', '--format', '{{json .}}'], { capture: true });
    const info = infoSchema.safeParse(parsed(asked.stdout)).data;
    if (asked.code !== 0 || info === undefined || (info.ServerErrors ?? []).length > 0) {
      const why = info?.ServerErrors?.[0] ?? reasonOf(asked);
      throw new UserError(
        `environment.kind: container needs a Docker engine, and none answers (${bare(why)}); start it, let this user reach it, or choose the kind venv or host.`,
      );
    }
    if (info.OSType !== 'linux')
      throw new UserError(
        `environment.kind: expected a Docker engine that runs containers of Linux, this one runs those of ${info.OSType ?? 'another system'}; switch it.`,
      );
    const rootless = (info.SecurityOptions ?? []).some((option) => option.split(',').includes('name=rootless'));
    return { rootless, sockets: [...usualSockets, ...(await this.socket())] };
  }

  /** null where it is not on this machine. @param image id, name or digest */
  async image(image: string): Promise<Image | null> {
    const asked = await this.run(['image', 'inspect', '--format', '{{json .}}', image], { capture: true });
    if (asked.code !== 0) {
      if (asked.tail.some((line) => /no such image/i.test(line))) return null;
      throw new OutsideError(`docker image inspect ${image}: ${bare(reasonOf(asked))}.`);
    }
    const { Id, RepoDigests, Config } = imageSchema.parse(parsed(asked.stdout));
    return { id: Id, digests: RepoDigests ?? [], variables: Config?.Env ?? [] };
  }

  /** Ends a container and takes it away; nothing happens where there is none of that name. */
  async remove(name: string): Promise<void> {
    await this.run(['rm', '--force', '--volumes', name]);
  }

  private async socket(): Promise<readonly string[]> {
    const asked = await this.run(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'], { capture: true });
    const path = /^unix:\/\/(\/.*)$/m.exec(asked.stdout)?.[1];
    return asked.code === 0 && path !== undefined ? [path] : [];
  }
}

/** The last thing that a program of docker said. */
export function reasonOf({ tail, code }: Pick<Ended, 'tail' | 'code'>): string {
  const said = tail.findLast((line) => line.trim() !== '' && !/^(?:-+|See '.*'\.?)$/.test(line.trim()));
  return said?.trim() ?? `it ended with code ${String(code)} and said nothing`;
}

/** Without the names of programs before it and the full stop behind it: it becomes part of a sentence. */
export function bare(reason: string): string {
  return reason.replace(/^(?:ERROR: |Error: |docker: |Error response from daemon: )+/i, '').replace(/[.\s]+$/, '');
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
