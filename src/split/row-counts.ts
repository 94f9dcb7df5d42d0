import type { PartName } from './manifest.js';

/** Rows of each part. */
export type PerPart = Record<PartName, number>;

/** How rows were divided: a plain value. */
export interface CountedRows {
  readonly rows: PerPart;
  /** Rows that are held out in the same part under the champion's policy. */
  readonly champion: PerPart;
  readonly anchor: PerPart;
  /** By label; at most 1,001 of them. */
  readonly labels: ReadonlyMap<string, PerPart>;
}

const mostLabels = 1000;

/** Counts rows as they are divided. */
export class RowCounts {
  private readonly rows = perPart();
  private readonly champion = perPart();
  private readonly anchor = perPart();
  private readonly labels = new Map<string, PerPart>();

  /** @param label the row's class, null where the target has none */
  add(part: PartName, label: string | null, champion: boolean, anchor: boolean): void {
    this.rows[part]++;
    if (champion) this.champion[part]++;
    if (anchor) this.anchor[part]++;
    if (label === null) return;
    let counts = this.labels.get(label);
    if (counts === undefined) {
      if (this.labels.size > mostLabels) return;
      this.labels.set(label, (counts = perPart()));
    }
    counts[part]++;
  }

  all(): CountedRows {
    const { rows, champion, anchor, labels } = this;
    return { rows, champion, anchor, labels };
  }
}

/** The counts of several threads together. */
export function addCounts(counted: readonly CountedRows[]): CountedRows {
  const labels = new Map<string, PerPart>();
  const sum = { rows: perPart(), champion: perPart(), anchor: perPart() };
  for (const each of counted) {
    addTo(sum.rows, each.rows);
    addTo(sum.champion, each.champion);
    addTo(sum.anchor, each.anchor);
    for (const [label, counts] of each.labels) {
      const before = labels.get(label);
      if (before === undefined) labels.set(label, { ...counts });
      else addTo(before, counts);
    }
  }
  return { ...sum, labels };
}

function perPart(): PerPart {
  return { train: 0, validation: 0, test: 0 };
}

function addTo(sum: PerPart, counts: PerPart): void {
  sum.train += counts.train;
  sum.validation += counts.validation;
  sum.test += counts.test;
}
