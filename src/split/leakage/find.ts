import type { Files } from '../../host/files.js';
import type { Log } from '../../host/log.js';
import type { RunDirectory } from '../../run/directory.js';
import type { Crews } from '../../table/over-rows.js';
import type { Batch, Column } from '../../table/table.js';
import type { PartName, SplitManifest } from '../manifest.js';
import type { Data } from '../survey.js';
import { ColumnSample, columnSampleLimit } from './column-sample.js';
import { Crossing } from './crossing.js';
import { FeatureRow, featurePlaces } from './feature-rows.js';
import * as found from './findings.js';
import { HeldSearch } from './held-search.js';
import { isIdentifier, RowOrder } from './identifier.js';
import type { Finding, Leakage } from './leakage.js';
import type { LeakageOptions } from './leakage.options.js';
import { notesOf } from './notes.js';
import { observedTarget } from './observed-target.js';
import type { Gathered } from './part-search.js';
import { partRows, preview, type Preview } from './part-rows.js';
import { sampledRows, searchParts, type Searched as Equal } from './search-parts.js';
import { tellsTarget } from './proxy.js';
import { TextSearch, type ColumnTexts } from './text-search.js';
import { TimeBounds } from './time-bounds.js';

type Checks = Exclude<LeakageOptions, 'off'>;

/** What is searched. */
export interface Searched {
  readonly manifest: SplitManifest;
  /** The source, of which the first rows are read: parts are not in its order. */
  readonly data: Data;
  readonly checks: Checks;
  /** What was found while the parts were written; null: the files are read. */
  readonly gathered: Gathered | null;
}

/** What was found, and the ids of the rows that equal a training row. */
export interface LeakageFound {
  readonly leakage: Leakage;
  /** null: not all rows were looked at. */
  readonly leaked: Readonly<Record<'validation' | 'test', readonly number[]>> | null;
}

/**
 * Searches the parts that the split wrote for what tells a model too much. Deterministic: depends on the rows, not on their order or files,
 * but for `row_order`.
 * Equal rows are found among all rows by hashes of 64 bits, mostly while the parts are written; all else in a sample of 100,000 rows. With a group,
 * a time or columns that must be apart, the parts are read once more, as texts and in this thread.
 */
export async function findLeakage(
  { manifest, data, checks, gathered }: Searched,
  ports: Crews & { readonly files: Files; readonly run: RunDirectory; readonly log: Log },
): Promise<LeakageFound> {
  const { files, run, log } = ports;
  const own = new Set(manifest.features);
  const features = manifest.columns.filter(({ name }) => own.has(name));
  const looked = gathered?.looked ?? (await preview(partRows(files, run, 'test'), features, manifest.data.rows));
  const pass = new Pass(manifest, checks, features, looked);
  const progress = log.progress('looking for leakage', manifest.data.rows);
  const texts = await TextSearch.open(pass.texts, manifest.data.rows, ports);
  let equal: Equal;
  let all: readonly found.Found[];
  let similar: readonly ColumnTexts[];
  try {
    const onRows = (rows: number): void => {
      progress.update(rows);
    };
    equal = gathered?.searched ?? (await searchParts(manifest, features, looked, { ...ports, onRows }));
    for (const part of ['test', 'validation', 'train'] as const) {
      if (part === 'train') pass.search.closeHeld();
      for (const batch of sampledRows(equal.lines[part], manifest.columns, looked.sample.rows)) {
        texts.add(batch, part === 'train' ? 'train' : 'held');
        pass.add(batch, part);
      }
      if (!pass.looksTogether || manifest.parts[part].rows === 0) continue;
      for await (const batch of partRows(files, run, part)) pass.addTogether(batch, part);
    }
    const [columns, order] = [pass.columnFindings(), await orderFindings(manifest, data, features)];
    similar = await texts.result();
    all = [...pass.findings(equal, similar), ...columns, ...order];
  } finally {
    progress.end();
    await texts.close();
  }
  const named = all.map((each): Finding => {
    const name = each.column === null ? each.kind : `${each.kind}:${each.column}`;
    const accepted = checks.accept.includes(name) || checks.accept.includes(each.kind);
    return { name, ...each, accepted };
  });
  const { share, leaked, rows } = equal;
  const { validation, test } = leaked;
  const leakage: Leakage = {
    format: 'mlops-leakage/1',
    share,
    rows,
    leaked: { validation: validation.length, test: test.length },
    notes: notesOf(pass.search, similar, { equal: share, sample: looked.sample.share }, checks.near, features.length),
    findings: named.sort((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning')),
  };
  return { leakage, leaked: share < 1 ? null : leaked };
}

/** Features that follow the order of the source's first rows. */
async function orderFindings(
  { policy, data: { rows } }: SplitManifest,
  data: Data,
  features: readonly Column[],
): Promise<found.Found[]> {
  const divides = policy.time !== undefined || policy.group !== undefined;
  const divider = new Set(divides ? policy.key.map(({ name }) => name) : []);
  const columns = features.filter(({ name }) => !divider.has(name));
  const order = new RowOrder(columns, Math.min(columnSampleLimit(columns.length), rows));
  for await (const batch of data.pass()) if (!order.add(batch)) break;
  return order.following().map(found.rowOrder);
}

/** What is looked for in a sample of the rows, and in all of them what must not be together. The held-out parts come first. */
class Pass {
  readonly search: HeldSearch;
  private readonly row: FeatureRow;
  private readonly columns: ColumnSample;
  private readonly targets: (string | null)[] = [];
  private readonly crossings: readonly Crossing[];
  private readonly group: Crossing | null;
  private readonly times: TimeBounds | null;

  constructor(
    private readonly manifest: SplitManifest,
    private readonly checks: Checks,
    private readonly features: readonly Column[],
    private readonly looked: Preview,
  ) {
    const { policy, columns } = manifest;
    const { train, validation, test } = manifest.parts;
    this.search = new HeldSearch(features.length, checks.near, validation.rows + test.rows);
    this.row = new FeatureRow(features);
    this.columns = new ColumnSample(features, train.rows);
    this.group = policy.group === true ? new Crossing(policy.key) : null;
    this.crossings = checks.apart.map((name) => new Crossing(columns.filter((column) => column.name === name)));
    this.times = policy.time === undefined ? null : new TimeBounds(policy);
  }

  /** Columns of texts, among which similar ones are looked for. */
  get texts(): Column[] {
    return this.checks.near > 0 ? this.features.filter(({ name }) => this.looked.kinds.get(name) === 'text') : [];
  }

  /** Whether all rows are looked at one by one. */
  get looksTogether(): boolean {
    return this.crossings.length > 0 || this.group !== null || this.times !== null;
  }

  /** All rows. */
  addTogether(batch: Batch, part: PartName): void {
    const together = [...this.crossings, ...(this.group === null ? [] : [this.group])];
    const places = together.map(({ columns }) => featurePlaces(batch, columns));
    const timeOf = this.times?.reader(batch);
    for (let row = 0; row < batch.rows; row++) {
      for (const [at, each] of together.entries()) each.add(batch, places[at]!, row, part);
      if (timeOf !== undefined) this.times!.add(part, timeOf(row));
    }
  }

  /** Rows of the sample. */
  add(batch: Batch, part: PartName): void {
    const places = featurePlaces(batch, this.features);
    const label = batch.cells[batch.names.indexOf(this.manifest.target.column)]!;
    for (let row = 0; row < batch.rows; row++) {
      this.row.set(batch.cells, places, row);
      if (part !== 'train') {
        this.search.addHeld(part, Number(batch.cells[0]![row]), this.row);
        continue;
      }
      this.search.meet(this.row);
      if (this.columns.full) continue;
      this.columns.add(batch, places, row);
      this.targets.push(label[row]!);
    }
  }

  /** Of rows. */
  findings({ rows, leaked }: Equal, texts: readonly ColumnTexts[]): found.Found[] {
    const { search, checks, group, manifest } = this;
    const chance = search.near.chance();
    const same = {
      validation: { found: leaked.validation.length, rows: rows.validation },
      test: { found: leaked.test.length, rows: rows.test },
    };
    const near = !search.looksNear
      ? []
      : found.nearRows(search.nearCounts(), search.train, chance.near, checks.near, search.near.capped);
    return [
      ...this.crossings.flatMap((each) => this.crossed(each)),
      ...(group === null
        ? []
        : [
            ...this.crossed(group),
            ...found.missingGroup(
              group.columns.map(({ name }) => name),
              group.missing,
              manifest.data.rows,
            ),
          ]),
      ...(this.times?.crosses() === true ? [found.crossingTime(manifest.policy.key[0]!.name)] : []),
      ...found.sameRows(same, rows.train, chance.same),
      ...near,
      ...texts.flatMap(({ column, found: similar }) => found.similarText(column.name, search.textCounts(similar))),
    ];
  }

  private crossed(crossing: Crossing): found.Found[] {
    const { crossing: crossed, values } = crossing.found();
    return found.crossing(
      crossing.columns.map(({ name }) => name),
      crossed,
      values,
      crossing.share,
    );
  }

  /** Of columns, in the sample of training rows. */
  columnFindings(): found.Found[] {
    const target = observedTarget(this.manifest.target, this.targets);
    return Array.from(this.columns.columns(), (values): found.Found[] => {
      const { name } = values.column;
      const telling = tellsTarget(values, target);
      const kind = this.looked.kinds.get(name) ?? 'other';
      return [
        ...(telling === null ? [] : [found.proxy(name, telling)]),
        ...(isIdentifier(values, kind) ? [found.identifier(name)] : []),
      ];
    }).flat();
  }
}
