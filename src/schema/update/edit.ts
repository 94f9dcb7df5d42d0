import type * as Yaml from 'yaml';
import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { lineAndColumn } from '../../config/position.js';
import { UserError } from '../../host/errors.js';
import { columnText } from '../yaml.js';
import { Splices, indentAt, leafEnd } from './splice.js';
import type { Change, NewColumn, RuleChange } from './change.js';
import { flowMap, flowSequence, scalarText } from './scalar.js';

/**
 * The schema file with the changes written into it, and not a byte else different: comments, order, quotes and blank lines stay.
 * @param file as shown in errors
 * @throws UserError where a rule is shared by an anchor, so that a change of it would change others
 */
export async function editSchema(text: string, file: string, changes: readonly Change[]): Promise<string> {
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text, { merge: true });
  return new Editor(yaml, text, file, document.contents as YAMLMap).apply(changes);
}

class Editor {
  private readonly splices: Splices;

  constructor(
    private readonly yaml: typeof Yaml,
    private readonly text: string,
    private readonly file: string,
    private readonly root: YAMLMap,
  ) {
    this.splices = new Splices(text);
  }

  apply(changes: readonly Change[]): string {
    const listed = this.value(this.root, 'columns');
    for (const change of changes) {
      if (change.kind === 'column') this.addColumn(listed, change);
      else this.rule(change.column === null ? this.root : this.column(listed, change.column), change);
    }
    return this.splices.result();
  }

  private column(listed: Node | null, name: string): YAMLMap {
    const items = this.yaml.isSeq(listed) ? listed.items : [];
    const found = items.find((item) => this.yaml.isMap(item) && String(item.get('name')) === name);
    if (!this.yaml.isMap(found)) throw this.byHand(listed, `the rules of the column ${JSON.stringify(name)}`);
    return found;
  }

  private rule(map: YAMLMap, { rule, change }: RuleChange): void {
    const value = this.value(map, rule);
    const collection = value !== null && !this.yaml.isAlias(value) && this.yaml.isCollection(value) ? value : null;
    if ('value' in change) this.set(map, rule, scalarText(change.value));
    else if ('keys' in change) {
      if (this.yaml.isMap(collection)) for (const [key, inner] of Object.entries(change.keys)) this.set(collection, key, scalarText(inner));
      else this.set(map, rule, flowMap(change.whole));
    } else if (this.yaml.isSeq(collection)) this.append(collection, change.add.map(scalarText));
    else this.set(map, rule, flowSequence(change.whole));
  }

  /** Sets a key of a mapping; one that is not there comes last. */
  private set(map: YAMLMap, key: string, written: string): void {
    const value = this.value(map, key);
    if (map.anchor !== undefined) throw this.byHand(map, `the rule ${key}`);
    if (value === null) this.insert(map, `${key}: ${written}`);
    else this.replace(value, key, written);
  }

  private replace(value: Node, key: string, written: string): void {
    if (!this.yaml.isAlias(value) && (value as YAMLMap).anchor !== undefined) throw this.byHand(value, `the rule ${key}`);
    this.splices.add(value.range![0], leafEnd(this.yaml, value), written);
  }

  private insert(map: YAMLMap, entry: string): void {
    if (map.flow === true) this.intoFlow(map, [entry]);
    else this.splices.afterLine(leafEnd(this.yaml, map), `${' '.repeat(indentAt(this.text, (map.items[0]!.key as Node).range![0]))}${entry}`);
  }

  private append(list: YAMLSeq, items: readonly string[]): void {
    if (list.anchor !== undefined) throw this.byHand(list, 'the domain');
    if (list.flow === true) this.intoFlow(list, items);
    else {
      const indent = ' '.repeat(dashAt(this.text, list));
      this.splices.afterLine(leafEnd(this.yaml, list), ...items.map((item) => `${indent}- ${item}`));
    }
  }

  private intoFlow(list: YAMLMap | YAMLSeq, entries: readonly string[]): void {
    const joined = entries.join(', ');
    if (list.items.length === 0) this.splices.add(list.range![0] + 1, list.range![0] + 1, joined);
    else {
      const end = leafEnd(this.yaml, list.items.at(-1) as Node);
      this.splices.add(end, end, `, ${joined}`);
    }
  }

  private addColumn(listed: Node | null, { rules }: NewColumn): void {
    if (!this.yaml.isSeq(listed) || listed.anchor !== undefined) throw this.byHand(listed, 'the list of the columns');
    if (listed.flow === true) this.intoFlow(listed, [`{ ${columnText(rules, 'flow').join(', ')} }`]);
    else {
      const indent = ' '.repeat(dashAt(this.text, listed));
      this.splices.afterLine(leafEnd(this.yaml, listed), ...columnText(rules, 'block').map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`));
    }
  }

  private value(map: YAMLMap, key: string): Node | null {
    const pair = map.items.find((item) => this.yaml.isScalar(item.key) && item.key.value === key);
    return (pair?.value ?? null) as Node | null;
  }

  private byHand(node: Node | null, what: string): UserError {
    const offset = node?.range?.[0] ?? 0;
    const { line, column } = lineAndColumn(this.text)(offset);
    return new UserError(`${this.file}:${String(line)}:${String(column)}: ${what} is shared by an anchor or an alias; relax it by hand.`);
  }
}

/** Columns before the dash of a block sequence's first item. */
function dashAt(text: string, list: YAMLSeq): number {
  const first = list.items[0] as Node;
  return indentAt(text, text.lastIndexOf('-', first.range![0] - 1));
}
