import type { ChampionRecord } from '../registry/record.js';
import type { Block, Section, Text } from '../render/section.js';
import type { Published } from './published.js';

/**
 * What became of the candidate: its version, whether it is the champion now, and how to get it.
 * @param promotion the champion's record that this run wrote, or null
 * @param registry the registry's location
 */
export function publishSection(published: Published, promotion: ChampionRecord | null, registry: string): Section {
  const { version } = published;
  const blocks: Block[] = [{ kind: 'paragraph', text: sentence(published, promotion) }];
  if (version !== null) {
    if (published.verdict !== 'reject') blocks.push({ kind: 'code', text: commands(published, version, registry) });
    if (published.verdict === 'hold' || published.verdict === 'inconclusive') {
      blocks.push({
        kind: 'paragraph',
        text: ['A person may promote it: ', { code: `mlops promote --version ${version} --reason "..."` }, '.'],
      });
    }
  }
  return { title: 'Version', order: 5, blocks, brief: blocks.slice(0, 1) };
}

function sentence({ model, version, verdict, why }: Published, promotion: ChampionRecord | null): Text {
  if (version === null) return `No new version: the candidate is ${why}.`;
  const name = { strong: `${model} ${version}` };
  if (promotion !== null)
    return [name, ` is published and is the champion now (#${promotion.number}). Number: ${why}.`];
  if (verdict === 'reject') {
    return [name, ` is on record as rejected: its manifest and verdict are kept, its model is not. Number: ${why}.`];
  }
  return [name, ` is published; the champion is unchanged. Number: ${why}.`];
}

function commands({ model }: Published, version: string, registry: string): string {
  const at = `--registry ${/^[\w./:@-]+$/.test(registry) ? registry : JSON.stringify(registry)}`;
  return [
    `# model and manifest into a folder, predictions for a CSV file, all versions of ${model}`,
    `mlops pull --version ${version} ${at}`,
    `mlops predict --version ${version} ${at} --input new.csv --output predictions.csv`,
    `mlops show ${at}`,
  ].join('\n');
}
