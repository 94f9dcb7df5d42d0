import { isDeepStrictEqual } from 'node:util';
import type { Rng } from '../../../src/statistics/rng.js';
import type { Tree } from './tree.js';
import { pick } from './tree.js';

type Mapping = Readonly<Record<string, Tree>>;

const words = /^(?:true|false|null|True|False|Null|TRUE|FALSE|NULL|~|y|n|yes|no|on|off)$/i;

/** What stands in the place of a value as it is written. */
class Written {
  constructor(readonly yaml: string) {}
}

/**
 * Writes documents as YAML in any of its spellings: blocks and flows, all kinds of quotes, comments, anchors with aliases, merge keys. Whatever it
 * picks, the text means the given value.
 */
export class YamlWriter {
  private readonly named: { readonly name: string; readonly value: Tree }[] = [];
  private next = 0;

  constructor(private readonly random: Rng) {}

  document(value: Tree): string {
    const head = pick(['', '', '', '%YAML 1.2\n---\n', '---\n', '# a comment\n', '\uFEFF'], this.random);
    return `${head}${this.block(value, 0)}\n${pick(['', '', '...\n', '# the end\n'], this.random)}`;
  }

  private chance(of: number): boolean {
    return this.random.int(of) === 0;
  }

  /** After a key, a dash, or at the top: begins on this line or on the next. */
  private block(value: Tree, indent: number): string {
    const alias = this.alias(value);
    if (alias !== null) return alias;
    if (!isCollection(value) || Object.keys(value).length === 0 || this.chance(5)) return this.flow(value);
    const name = this.anchor();
    const pad = ' '.repeat(indent);
    const lines = Array.isArray(value)
      ? (value as readonly Tree[]).map((item) => `${pad}- ${this.item(item, indent + 2)}`)
      : this.entries(value as Mapping).map(
          ([key, inner]) =>
            `${pad}${key}:${this.chance(4) ? '  ' : ' '}${this.item(inner, indent + 1 + this.random.int(3))}`,
        );
    this.name(name, value);
    const comment = this.chance(8) ? ' # why' : '';
    const anchor = name === null ? '' : `&${name}`;
    return `${anchor}${comment}\n${lines.join('\n')}`;
  }

  private item(written: Tree | Written, indent: number): string {
    if (written instanceof Written) return written.yaml;
    if (typeof written === 'string' && this.chance(3) && /^[!-~][ -~]*(?:\n[!-~][ -~]*)*$/.test(written)) {
      return `|-\n${written
        .split('\n')
        .map((line) => ' '.repeat(indent) + line)
        .join('\n')}`;
    }
    return this.block(written, indent);
  }

  private flow(value: Tree): string {
    const alias = this.alias(value);
    if (alias !== null) return `${alias} `;
    const name = this.anchor();
    const text = this.bareFlow(value);
    this.name(name, value);
    return name === null ? text : `&${name} ${text}`;
  }

  private bareFlow(value: Tree): string {
    if (!isCollection(value)) return this.scalar(value);
    if (Array.isArray(value))
      return `[${(value as readonly Tree[]).map((item) => this.flow(item)).join(', ')}${this.chance(6) && value.length > 0 ? ',' : ''}]`;
    const entries = this.entries(value as Mapping);
    return `{${entries.map(([key, inner]) => `${key}: ${inner instanceof Written ? inner.yaml : this.flow(inner)}`).join(', ')}}`;
  }

  /** The entries as they are written: some of them may come by a merge key from a mapping that stands before. */
  private entries(value: Mapping): [string, Tree | Written][] {
    const known = this.named.filter(
      ({ value: other }) =>
        isMapping(other) &&
        Object.keys(other).length > 0 &&
        Object.keys(other).every((key) => Object.hasOwn(value, key)),
    );
    const own = Object.entries(value);
    const written = (entries: typeof own): [string, Tree][] => entries.map(([key, inner]) => [this.key(key), inner]);
    if (known.length === 0 || this.chance(3)) return written(own);
    const base = pick(known, this.random);
    const inherited = base.value as Mapping;
    const rest = own.filter(
      ([key, inner]) => !Object.hasOwn(inherited, key) || !isDeepStrictEqual(inherited[key], inner),
    );
    const merge = new Written(this.chance(3) ? `[*${base.name} ]` : `*${base.name} `);
    return [['<<', merge], ...written(rest)];
  }

  private key(key: string): string {
    return this.text(key);
  }

  private scalar(value: Tree): string {
    if (typeof value === 'string') return this.text(value);
    if (value === null) return pick(['null', '~', 'Null'], this.random);
    if (typeof value === 'number') return String(value);
    return pick(value === true ? ['true', 'True', 'TRUE'] : ['false', 'False'], this.random);
  }

  private text(value: string): string {
    const plain = /^[A-Za-z][A-Za-z0-9_./-]*$/.test(value) && !words.test(value);
    if (plain && !this.chance(4)) return value;
    if (/^[ -~]*$/.test(value) && this.chance(2)) return `'${value.replaceAll("'", "''")}'`;

    return JSON.stringify(value).replace(
      /[^\x20-\x7e]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }

  private anchor(): string | null {
    return this.chance(6) ? `a${this.next++}` : null;
  }

  private name(name: string | null, value: Tree): void {
    if (name !== null) this.named.push({ name, value });
  }

  private alias(value: Tree): string | null {
    const same = this.named.find((other) => isDeepStrictEqual(other.value, value));
    return same === undefined || this.chance(3) ? null : `*${same.name}`;
  }
}

function isCollection(value: Tree): value is readonly Tree[] | Mapping {
  return typeof value === 'object' && value !== null;
}

function isMapping(value: Tree): value is Mapping {
  return isCollection(value) && !Array.isArray(value);
}
