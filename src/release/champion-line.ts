import type { ChampionRecord } from '../registry/record.js';

/**
 * The champions that stand behind the present one, oldest first, the present one last: promotions add to the line, a rollback takes away what
 * came after the version that it restores. So a second rollback goes further back instead of returning to what the first one left.
 * @param history all records, oldest first
 */
export function championLine(history: readonly ChampionRecord[]): ChampionRecord[] {
  const line: ChampionRecord[] = [];
  for (const record of history) {
    if (record.kind === 'rollback') {
      const restored = line.findLastIndex(({ version }) => version === record.version);
      if (restored >= 0) line.length = restored + 1;
      // Restored from before an earlier rollback: it is no longer in the line, and continues it.
      else line.push(record);
    } else {
      line.push(record);
    }
  }
  return line;
}

/** The champion that a rollback restores: the last one of the line with another version than the present; undefined where there is none. */
export function previousChampion(history: readonly ChampionRecord[]): ChampionRecord | undefined {
  const present = history.at(-1);
  return championLine(history).findLast(({ version }) => version !== present?.version);
}

/** The newest record of a version as champion; undefined where it never was. */
export function lastRecordOf(history: readonly ChampionRecord[], version: string): ChampionRecord | undefined {
  return history.findLast((record) => record.version === version);
}
