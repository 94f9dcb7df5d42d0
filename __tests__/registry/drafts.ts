import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Files } from '../../src/host/files.js';
import type { Candidate, Manifest } from '../../src/model/manifest.js';
import type { ChampionRecord } from '../../src/registry/record.js';
import type { VersionDraft } from '../../src/registry/registry.js';

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A candidate of the iris kind; any key can be replaced. */
export function candidate(change: Partial<Candidate> = {}): Candidate {
  return {
    format: 'mlops-candidate/1',
    name: 'flowers',
    flavor: { name: 'tfjs', estimator: 'mlp', tfjs: '4.22.0', backend: 'wasm' },
    signature: {
      inputs: [
        { name: 'length', type: 'number' },
        { name: 'colour', type: 'string' },
      ],
      outputs: [{ name: 'prediction', type: 'string' }],
    },
    target: { column: 'kind', task: 'binary', classes: ['a', 'b'], positive: 'b' },
    params: { epochs: 10, layers: [8, 4] },
    seed: 1,
    data: {
      fingerprint: sha256('data'),
      rows: 100,
      files: [{ path: 'data.csv', size: 10, sha256: sha256('file') }],
      split: {
        policy: {
          format: 'mlops-split/1',
          key: [{ name: 'length', type: 'number' }],
          salt: 'v1/0',
          test: 0.2,
          folds: 5,
          validation: 0,
        },
        digest: sha256('policy'),
        parts: {
          train: { rows: 64, digest: sha256('train') },
          validation: { rows: 16, digest: sha256('validation') },
          test: { rows: 20, digest: sha256('test') },
        },
      },
    },
    code: { repository: null, revision: null, dirty: false, package: null },
    environment: { kind: 'host', digest: sha256('host') },
    model: { digest: sha256('model'), files: { 'model.json': { size: 5, sha256: sha256('model') } } },
    tool: '1.0.0',
    ...change,
  };
}

/** A version with real files in a folder; `change` replaces keys of its manifest. */
export async function draft(
  files: Files,
  folder: string,
  version: string,
  change: Partial<Manifest> = {},
  content = `model of ${version}`,
  report: string | null = null,
): Promise<VersionDraft> {
  const verdict = change.verdict?.verdict ?? 'promote';
  const verdictText = `{"verdict":"${verdict}","of":"${version}"}\n`;
  const texts = new Map([['verdict.json', verdictText]]);
  if (verdict !== 'reject') texts.set('model.tar.gz', content);
  const paths: Record<string, string> = {};
  const attachments: Record<string, string> = {};
  if (report !== null) {
    attachments['report.html'] = join(folder, version, `${sha256(report)}.html`);
    await files.write(attachments['report.html'], report);
  }
  const listed: Manifest['files'] = {};
  for (const [name, text] of texts) {
    paths[name] = join(folder, version, name);
    await files.write(paths[name], text);
    listed[name] = { size: Buffer.byteLength(text), sha256: sha256(text) };
  }
  const manifest: Manifest = {
    ...candidate({ model: { digest: sha256(content), files: {} } }),
    version,
    createdAt: '2025-01-02T03:04:05.000Z',
    actor: 'ada',
    run: null,
    metrics: { validation: null, test: { roc_auc: { value: 0.9, lower: 0.8, upper: 0.95, method: 'delong' } } },
    champion: null,
    files: listed,
    ...change,
    format: 'mlops-manifest/1',
    verdict: { part: 'test', rule: 'first', ...change.verdict, verdict, sha256: sha256(verdictText) },
  };
  return { manifest, files: paths, attachments };
}

export function record(
  model: string,
  number: number,
  version: string,
  change: Partial<ChampionRecord> = {},
): ChampionRecord {
  return {
    format: 'mlops-champion/1',
    model,
    number,
    version,
    anchor: version,
    kind: 'gate',
    reason: 'L > M.',
    verdict: null,
    actor: 'ada',
    run: null,
    at: '2025-01-02T03:04:05.000Z',
    ...change,
  };
}

/** The version with one more file. */
export async function withFile(
  files: Files,
  folder: string,
  version: VersionDraft,
  name: string,
  content: Uint8Array,
): Promise<VersionDraft> {
  const path = join(folder, version.manifest.version, name);
  await files.write(path, content);
  const listed = { ...version.manifest.files, [name]: { size: content.length, sha256: sha256(content) } };
  return { ...version, manifest: { ...version.manifest, files: listed }, files: { ...version.files, [name]: path } };
}

/** A manifest without files, registered on the day that its second number says; any key can be replaced. */
export function versionOf(version: string, change: Partial<Manifest>): Manifest {
  const { model, ...rest } = candidate();
  return {
    ...rest,
    format: 'mlops-manifest/1',
    model: { ...model, digest: sha256(version) },
    version,
    createdAt: `2025-01-0${version.split('.')[1]!}T00:00:00.000Z`,
    actor: 'ada',
    run: null,
    metrics: { validation: null, test: null },
    champion: null,
    verdict: {
      verdict: 'hold',
      part: 'test',
      rule: 'superiority',
      sha256: sha256('verdict'),
      policy: sha256('policy'),
    },
    files: {},
    ...change,
  };
}
