import { createHash } from 'node:crypto';
import type { Blobs } from './blobs.js';
import { text, TwirpError, whole, type Request } from './twirp.js';

/** An artifact as the service knows it. */
export interface ServiceArtifact {
  readonly id: number;
  readonly run: string;
  readonly job: string;
  readonly name: string;
  readonly mime: string;
  readonly createdAt: string;
  size: number;
  digest: string | null;
  done: boolean;
}

/** The service of artifacts: a name is one artifact of its run, and what it holds never changes. */
export class ServiceArtifacts {
  readonly all: ServiceArtifact[] = [];

  constructor(
    private readonly blobs: Blobs,
    private readonly base: () => string,
  ) {}

  readonly methods: Readonly<Record<string, (request: Request) => object>> = {
    CreateArtifact: (request) => this.create(request),
    FinalizeArtifact: (request) => this.finalize(request),
    ListArtifacts: (request) => ({ artifacts: this.listed(request).map(describe) }),
    GetSignedArtifactURL: (request) => {
      const found = this.listed(request).find(({ name }) => name === text(request, 'name'));
      if (found === undefined) throw new TwirpError('not_found', 'artifact not found');
      return { signed_url: this.blobs.sign(this.base(), blobOf(found)) };
    },
  };

  /** @param run whose artifact it is; any run's by default */
  bytes(name: string, run?: string): Buffer | null {
    const found = this.all.find((each) => each.done && each.name === name && (run ?? each.run) === each.run);
    return found === undefined ? null : this.blobs.bytes(blobOf(found));
  }

  private create(request: Request): object {
    this.checkRun(request);
    const name = text(request, 'name');
    if (name === '' || /["<>|*?:\\/\r\n]/.test(name)) throw new TwirpError('invalid_argument', 'name is not valid');
    const { version, mime_type: mime } = request.body;
    if (version !== 7) throw new TwirpError('invalid_argument', 'expected version 7');
    if (this.all.some((each) => each.done && each.run === request.run && each.name === name))
      throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run');
    const artifact: ServiceArtifact = {
      id: this.all.length + 101,
      run: request.run,
      job: request.job,
      name,
      mime: typeof mime === 'string' ? mime : '',
      createdAt: '2026-11-21T00:00:00Z',
      size: 0,
      digest: null,
      done: false,
    };
    this.all.push(artifact);
    return { ok: true, signed_upload_url: this.blobs.sign(this.base(), blobOf(artifact)) };
  }

  private finalize(request: Request): object {
    this.checkRun(request);
    const name = text(request, 'name');
    const artifact = this.all.findLast((each) => each.run === request.run && each.name === name && !each.done);
    const bytes = artifact === undefined ? null : this.blobs.bytes(blobOf(artifact));
    if (artifact === undefined || bytes === null) throw new TwirpError('not_found', 'nothing was uploaded');
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    if (text(request, 'hash') !== digest || whole(request, 'size') !== bytes.length)
      throw new TwirpError('invalid_argument', 'size or hash is not that of the upload');
    Object.assign(artifact, { size: bytes.length, digest, done: true });
    return { ok: true, artifact_id: String(artifact.id) };
  }

  private listed(request: Request): ServiceArtifact[] {
    this.checkRun(request);
    const [id, name] = [text(request, 'id_filter'), text(request, 'name_filter')];
    return this.all.filter(
      (each) =>
        each.done &&
        each.run === request.run &&
        (id === '' || id === String(each.id)) &&
        (name === '' || name === each.name),
    );
  }

  private checkRun(request: Request): void {
    if (text(request, 'workflow_run_backend_id') !== request.run)
      throw new TwirpError('permission_denied', 'the token is of another run');
  }
}

function blobOf({ id }: ServiceArtifact): string {
  return `artifact-${id}`;
}

function describe({ id, run, job, name, size, digest, createdAt }: ServiceArtifact): object {
  return {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job,
    database_id: String(id),
    name,
    size: String(size),
    created_at: createdAt,
    digest,
  };
}
