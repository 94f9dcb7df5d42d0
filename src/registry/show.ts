import type { Manifest } from '../model/manifest.js';
import type { ChampionRecord } from './record.js';
import type { Registry } from './registry.js';
import { modelFile } from './names.js';

/** One version in a listing. */
export interface ShownVersion {
  readonly version: string;
  readonly verdict: Manifest['verdict']['verdict'];
  /** The part that the verdict was decided on. */
  readonly part: 'validation' | 'test';
  /** Values of that part's metrics; null where one could not be computed. */
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly createdAt: string;
  readonly actor: string;
  /** False for a rejected version, of which only manifest and verdict are kept. */
  readonly model: boolean;
}

/** What a registry holds of one model. */
export interface Description {
  readonly registry: string;
  readonly model: string;
  /** Oldest first by semantic version. */
  readonly versions: readonly ShownVersion[];
  readonly champion: { readonly number: number; readonly version: string; readonly anchor: string } | null;
  /** Oldest first. */
  readonly history: readonly ChampionRecord[];
}

/** Versions, champion and history of a model. Reads every manifest. Throws as the registry does. */
export async function describeRegistry(registry: Registry, model: string): Promise<Description> {
  const { history, manifests } = await registry.holdings(model);
  const versions = manifests.map(shownVersion);
  const last = history.at(-1);
  const champion = last === undefined ? null : { number: last.number, version: last.version, anchor: last.anchor };
  return { registry: registry.location, model, versions, champion, history };
}

function shownVersion(manifest: Manifest): ShownVersion {
  const { verdict, part } = manifest.verdict;
  const metrics = Object.entries(manifest.metrics[part] ?? {}).map(([name, { value }]) => [name, value] as const);
  return {
    version: manifest.version,
    verdict,
    part,
    metrics: Object.fromEntries(metrics),
    createdAt: manifest.createdAt,
    actor: manifest.actor,
    model: Object.hasOwn(manifest.files, modelFile),
  };
}

/** A listing for a terminal: versions newest first, then the champion's history newest first. */
export function showText(description: Description): string {
  const { registry, model, champion, versions, history } = description;
  if (versions.length === 0) return `${model} has no versions in ${registry}.\n`;
  const head =
    champion === null ? 'no champion' : `champion ${champion.version} (#${champion.number}, anchor ${champion.anchor})`;
  const names = [...new Set(versions.flatMap((version) => Object.keys(version.metrics)))].slice(0, 4);
  const listed = [...versions]
    .reverse()
    .map((version) => [
      version.version === champion?.version ? `${version.version} *` : version.version,
      version.verdict,
      version.part,
      ...names.map((name) => figure(version.metrics[name])),
      day(version.createdAt),
      version.actor,
    ]);
  const champions = [...history]
    .reverse()
    .map((record) => [`#${record.number}`, record.version, record.kind, day(record.at), record.actor, record.reason]);
  const blocks = [
    `${model} in ${registry}: ${head}`,
    table([['version', 'verdict', 'part', ...names, 'date', 'by'], ...listed]),
  ];
  if (champions.length > 0) blocks.push(table([['champion', 'version', 'by', 'date', 'who', 'reason'], ...champions]));
  return `${blocks.join('\n\n')}\n`;
}

function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '-' : value.toFixed(4);
}

function day(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** Columns padded to their widest cell. Control characters become `?`: a registry's texts must not steer the terminal. */
function table(rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')));
  const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)));
  return clean
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
