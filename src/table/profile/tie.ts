import { Contingency, cramersV, mostClasses, type ContingencyPart } from './contingency.js';
import { correlationRatio, GroupSums, mostGroups, type GroupsPart } from './group-sums.js';
import type { NumberScratch } from './number-cells.js';
import type { NumbersPart } from './number-column.js';
import { PairSums, pearson, together, type PairsPart } from './pair-sums.js';
import type { Association } from './profile.js';
import type { TextScratch } from './text-cells.js';
import type { Dictionary } from './dictionary.js';

/** What is known of a column and the target together. `groups`: numbers of one of them by the categories of the other one. */
export type TiePart =
  | { readonly kind: 'pairs'; readonly pairs: PairsPart }
  | { readonly kind: 'groups'; readonly groups: GroupsPart }
  | { readonly kind: 'contingency'; readonly contingency: ContingencyPart };

export type Decoded = NumberScratch | TextScratch;

/** The dictionaries of a column and of the target, where they have one. */
export interface TieDictionaries {
  readonly column: Dictionary | null;
  readonly target: Dictionary | null;
}

/** Accumulates how a column goes together with the target; gives up where there are too many categories. */
export class Tie {
  private readonly pairs = new PairSums();
  private readonly groups = new GroupSums();
  private readonly contingency = new Contingency();
  private lost = false;

  constructor(private readonly dictionaries: TieDictionaries) {}

  add(column: Decoded, target: Decoded): void {
    if (this.over) return;
    if (column.kind === 'texts') {
      if (target.kind === 'texts') this.contingency.add(column, target);
      else this.groups.add(column, target);
    } else if (target.kind === 'texts') this.groups.add(target, column);
    else this.pairs.add(column, target);
  }

  /** @param columnSlots, targetSlots this one's slots for those of the part's dictionaries */
  absorb(part: TiePart | null, columnSlots: Int32Array, targetSlots: Int32Array): void {
    if (part === null) this.lost = true;
    if (this.over || part === null) return;
    const { column, target } = this.dictionaries;
    if (part.kind === 'pairs') this.pairs.absorb(part.pairs);
    else if (part.kind === 'contingency') {
      this.contingency.absorb(part.contingency, columnSlots, targetSlots, column!.size, target!.size);
    } else this.groups.absorb(part.groups, column === null ? targetSlots : columnSlots, (column ?? target)!.size);
  }

  /** null: too many categories. */
  part(): TiePart | null {
    if (this.over) return null;
    const { column, target } = this.dictionaries;
    if (column !== null && target !== null) {
      return { kind: 'contingency', contingency: this.contingency.part(column.size, target.size) };
    }
    const categories = column ?? target;
    if (categories === null) return { kind: 'pairs', pairs: this.pairs.part() };
    return { kind: 'groups', groups: this.groups.part(categories.size) };
  }

  private get over(): boolean {
    const { column, target } = this.dictionaries;
    const most = column === null ? mostGroups : mostClasses;
    return this.lost || isOver(column, mostGroups) || isOver(target, most);
  }
}

function isOver(dictionary: Dictionary | null, most: number): boolean {
  return dictionary !== null && (dictionary.full || dictionary.size > most);
}

/** @param column, target their numbers, where they have some */
export function associationOf(
  part: TiePart | null,
  column: NumbersPart | null,
  target: NumbersPart | null,
): Association | null {
  if (part === null) return null;
  switch (part.kind) {
    case 'pairs':
      return stated('pearson', pearson(part.pairs, column!, target!), part.pairs.pairs);
    case 'groups': {
      const numbers = (column ?? target)!;
      return stated(
        'correlation_ratio',
        correlationRatio(part.groups, numbers),
        together(numbers, part.groups.alone).count,
      );
    }
    case 'contingency': {
      const { value, rows } = cramersV(part.contingency);
      return stated('cramers_v', value, rows);
    }
  }
}

function stated(form: Association['form'], value: number | null, rows: number): Association | null {
  return value === null ? null : { form, value, rows };
}
