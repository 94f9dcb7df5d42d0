import { join } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Manifest } from '../model/manifest.js';
import type { Snapshot } from '../model/snapshot.js';
import type { FetchSnapshot } from '../snapshot/pull-snapshot.js';
import type { PullingData } from './pull-data.js';

/** How the files of a snapshot come to this machine, wherever they are kept. */
export function snapshotFetcher(manifest: Manifest, snapshot: Snapshot, pulling: PullingData): FetchSnapshot {
  switch (snapshot.kind) {
    case 'release':
      return async (folder) => {
        for (const { name } of snapshot.files)
          await pulling.registry.snapshots.fetch(snapshot, name, join(folder, name));
      };
    case 'artifact':
      return (folder) => fromArtifact(manifest, snapshot, pulling, folder);
    case 'command':
      return (folder) => byCommand(snapshot, pulling, folder);
  }
}

/** From the workflow run that registered the version. */
async function fromArtifact(
  { name, version, run }: Manifest,
  snapshot: Snapshot,
  { files, doorway, log }: PullingData,
  folder: string,
): Promise<void> {
  const [{ ForeignArtifacts }, { ownLimits }, { fetchArtifact }, { runAddress }, { serverOf }, { clientOf }] =
    await Promise.all([
      import('../github/foreign-artifacts.js'),
      import('../github/unpack.js'),
      import('../snapshot/artifact.js'),
      import('./run-address.js'),
      import('./open-registry.js'),
      import('./open-client.js'),
    ]);
  const { variables, token } = doorway;
  const address = runAddress(run ?? '', serverOf(variables));
  if (address.kind !== 'github' || address.repository === null)
    throw new UserError(`${name} ${version}: its snapshot is an artifact, but its manifest names no workflow run.`);
  if (token === null)
    throw new UserError(
      `${name} ${version}: its snapshot is an artifact, which GitHub gives to a token only; set GITHUB_TOKEN or GH_TOKEN to one that has \`actions: read\`.`,
    );
  const client = await clientOf(address.repository, { variables, token, log });
  const wanted = (path: string): boolean => snapshot.files.some((file) => file.name === path);
  const source = new ForeignArtifacts(client, files, { run: address.number, wanted, limits: ownLimits });
  if (await fetchArtifact(source, files, snapshot, folder)) return;
  throw new UserError(
    `${name} ${version}: GitHub keeps the artifact of its rows no longer (run ${address.number}); data.snapshot: release keeps them for good.`,
  );
}

/** By the command of today's mlops.yml: a manifest never names what is run. */
async function byCommand(snapshot: Snapshot, { doorway, log }: PullingData, folder: string): Promise<void> {
  const [{ compose }, { inSession }, { runSnapshotCommand }] = await Promise.all([
    import('./compose.js'),
    import('./ending.js'),
    import('../snapshot/command.js'),
  ]);
  const session = await compose(doorway);
  await inSession(session, async () => {
    const options = session.config.data.snapshot;
    if (options === null || typeof options === 'string')
      throw new UserError(
        `data.snapshot: expected the commands push and pull, by which this snapshot is kept, got ${options ?? 'nothing'}; name them, or set data.snapshot.pull for this call.`,
      );
    await session.prepare();
    const { tools } = session.context;
    for (const { name, sha256 } of snapshot.files)
      await runSnapshotCommand(
        'pull',
        options.pull,
        { path: join(folder, name), sha256 },
        { tools, log, workspace: session.context.workspace },
      );
  });
}
