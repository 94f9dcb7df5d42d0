import { type Answer, notFound, ok, Refusal } from './answer.js';
import type { Artifact } from './artifact.js';
import { type Call, param } from './call.js';
import { paged } from './paging.js';
import { digestOf } from './release.js';
import type { Repository } from './repository.js';

/** How long GitHub keeps an artifact, unless a repository says otherwise. */
const days = 90;

function list(call: Call, all: readonly Artifact[]): Answer {
  const name = call.query.get('name');
  const found = all.filter((artifact) => name === null || artifact.name === name).reverse();
  return paged(
    call,
    found,
    (artifact) => describe(call.repository, artifact),
    (artifacts, total) => ({
      total_count: total,
      artifacts,
    }),
  );
}

/** Newest first. */
export function listArtifacts(call: Call): Answer {
  return list(call, [...call.repository.artifacts.values()]);
}

export function listRunArtifacts(call: Call): Answer {
  const run = Number(param(call, 'run_id'));
  if (!call.repository.runs.has(run)) throw notFound();
  return list(
    call,
    [...call.repository.artifacts.values()].filter((artifact) => artifact.run === run),
  );
}

function find(call: Call): Artifact {
  const artifact = call.repository.artifacts.get(Number(param(call, 'artifact_id')));
  if (artifact === undefined) throw notFound();
  return artifact;
}

export function getArtifact(call: Call): Answer {
  return ok(describe(call.repository, find(call)));
}

/** The way to the archive. Asks for a token with `actions: read`, in a public repository too. */
export function downloadArtifact(call: Call): Answer {
  const { name, bytes, expired } = find(call);
  if (param(call, 'archive_format') !== 'zip') throw notFound();
  if (expired) throw new Refusal(410, 'Artifact has expired');
  return {
    status: 302,
    headers: { location: call.world.store({ bytes, name: `${name}.zip`, type: 'application/zip' }) },
  };
}

function describe(repository: Repository, { id, name, bytes, run, expired, createdAt }: Artifact): object {
  const of = repository.runs.get(run);
  const url = repository.api(`/actions/artifacts/${id}`);
  return {
    id,
    node_id: Buffer.from(`artifact:${id}`).toString('base64'),
    name,
    size_in_bytes: bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    digest: digestOf(bytes),
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: new Date(Date.parse(createdAt) + days * 86_400_000).toISOString(),
    workflow_run:
      of === undefined
        ? null
        : {
            id: run,
            repository_id: repository.id,
            head_repository_id: repository.world.find(of.headRepository)?.id ?? repository.id,
            head_branch: of.headBranch,
            head_sha: of.headSha,
          },
  };
}
