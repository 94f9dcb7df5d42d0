import { createHash } from 'node:crypto';
import type { Manifest } from '../model/manifest.js';
import type { ChampionRecord } from '../registry/record.js';
import { toMarkdown } from '../render/markdown.js';
import { figure, interval } from '../render/number.js';
import type { Block, Inline, Section } from '../render/section.js';
import { loadingBlocks } from './loading.js';
import type { ManifestText } from './manifest-text.js';
import type { Place } from './place.js';
import { versionTag } from './versions.js';

/** GitHub takes 125,000 characters. */
const limit = 100_000;

const meanings: Readonly<Record<Manifest['verdict']['verdict'], string>> = {
  promote: 'The data show that it is better than the champion.',
  hold: 'It is not better than the champion by a useful amount. A person may promote it.',
  inconclusive: 'The data could not decide. A person may promote it.',
  reject: 'It is worse, or breaks a limit.',
};

/**
 * What a version's release says: the verdict, the figures, the lines that load the model. Nothing of the manifest becomes markup.
 * @param place of the registry
 */
export function releaseNote(version: ManifestText, place: Place): string {
  const { manifest } = version;
  const sections: Section[] = [
    { title: `Verdict: ${manifest.verdict.verdict}`, order: 0, blocks: verdictBlocks(manifest) },
    { title: 'Use it', order: 1, blocks: [{ kind: 'code', text: commands(manifest, place.location) }] },
    { title: 'Load it', order: 2, blocks: loadingBlocks(manifest, place.web) },
  ];
  return `${toMarkdown(sections, { limit })}\n${releaseMark(version)}\n`;
}

/** The line by which a release or a draft is known to be this version's. */
export function releaseMark({ manifest: { name, version }, text }: ManifestText): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return `<!-- mlops ${versionTag(name, version)} manifest ${digest} -->`;
}

function verdictBlocks({ verdict, metrics, champion, data, flavor, actor, createdAt, run, epoch }: Manifest): Block[] {
  const rows = Object.entries(metrics[verdict.part] ?? {}).map(([name, { value, lower, upper }]) => [
    name,
    figure(value),
    interval(lower, upper),
  ]);
  const meaning =
    epoch !== undefined && verdict.verdict !== 'promote'
      ? 'Not everything that is asked was demonstrated on the frozen test rows. A person may promote it.'
      : meanings[verdict.verdict];
  const compared = champion === null ? 'It is the first, without a champion to compare with.' : meaning;
  return [
    {
      kind: 'paragraph',
      text: champion === null && verdict.verdict !== 'promote' ? meaning : compared,
    },
    ...(rows.length === 0
      ? []
      : ([{ kind: 'table', head: ['metric', 'value', 'interval'], align: ['left', 'right', 'right'], rows }] as const)),
    {
      kind: 'list',
      items: [
        `Decided on the ${verdict.part} rows${champion === null ? '' : ` against ${champion.version} (champion #${champion.number})`}.`,
        ...(epoch === undefined
          ? []
          : [`Its figures on the test rows stay sealed until epoch ${epoch.number} of the holdout closes.`]),
        `Trained on ${data.split.parts.train.rows} of ${data.rows} rows, flavor ${flavor.name}.`,
        [`By ${actor}, ${createdAt.slice(0, 16).replace('T', ' ')} UTC`, ...runOf(run), '.'],
      ],
    },
  ];
}

/** The run's address, to be copied where it is one; whatever else stands there is text. */
function runOf(run: string | null): Inline[] {
  if (run === null) return [];
  return /^https?:\/\/[\w./:-]+$/.test(run) ? [', run ', { code: run }] : [`, ${run}`];
}

function commands({ name, version, data }: Manifest, location: string): string {
  const at = `--model ${name} --version ${version} --registry ${location}`;
  return [
    `mlops pull ${at}   # all files, each verified`,
    ...(data.snapshot === undefined ? [] : [`mlops pull --data ${at}   # the rows that it was made from`]),
    `git show '${versionTag(name, version)}:manifest.json'`,
    `mlops predict --version ${version} --registry ${location} --input new.csv --output predictions.csv`,
  ].join('\n');
}

/**
 * The note of a version that a person promoted: above what the gate said, who decided otherwise, when and why.
 * @param body the note as it is
 * @returns null where nothing is to be added
 */
export function promotedNote(body: string, { kind, number, actor, at, reason }: ChampionRecord): string | null {
  const mark = `<!-- mlops champion ${number} -->`;
  if (kind !== 'person' || body.includes(mark)) return null;
  const text = `${actor} made it the champion (#${number}), ${at.slice(0, 10)}: ${reason}`;
  const callout: Block = { kind: 'callout', tone: 'neutral', title: 'Promoted by a person', text };
  return `${mark}\n${toMarkdown([{ title: 'Champion', order: 0, blocks: [callout] }])}\n${body}`;
}
