import { UserError } from '../host/errors.js';
import { numberText } from '../split/number-text.js';

/** How a cell and a value are compared. */
export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** A value of a condition, as it is written: a number, a text in quotes, or a word without. */
export interface Literal {
  readonly kind: 'number' | 'text' | 'word';
  /** Of a number its canonical text. */
  readonly text: string;
}

/** What a condition says of a row. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'compare'; readonly column: string; readonly operator: Operator; readonly value: Literal }
  | { readonly kind: 'in'; readonly column: string; readonly values: readonly Literal[]; readonly not: boolean }
  | { readonly kind: 'missing'; readonly column: string; readonly not: boolean };

const mostSigns = 2000;
const mostDeep = 20;
const token =
  /\s+|(?<column>`[^`]+`)|(?<text>"[^"]*"|'[^']*')|(?<sign>==|!=|<=|>=|[=<>()[\],])|(?<word>[^\s`"'=!<>()[\],]+)/uy;
const operators = new Set<string>(['==', '!=', '<', '<=', '>', '>=']);

interface Token {
  readonly kind: 'column' | 'text' | 'sign' | 'word' | 'end';
  /** Without quotes. */
  readonly text: string;
  /** From 1. */
  readonly at: number;
}

/**
 * Reads a condition on the columns of a row: `age >= 18 and (region == north or region in ["south east", west])`, `income is missing`.
 * A column is a word, or any text in backticks; a value is a number, a word, or any text in single or double quotes; `and` binds closer than `or`.
 * @param key of the configuration, for errors
 * @throws UserError that names the place in the text
 */
export function parseCondition(text: string, key: string): Condition {
  return new Parser(tokensOf(text, key), text, key).whole();
}

/** Names of the columns that a condition asks for, each once. */
export function columnsOf(condition: Condition): string[] {
  if (!('of' in condition)) return [condition.column];
  return [...new Set(condition.of.flatMap((part) => columnsOf(part)))];
}

function tokensOf(text: string, key: string): Token[] {
  if (text.length > mostSigns) {
    throw new UserError(`${key}: a condition of ${text.length} characters; expected at most ${mostSigns}.`);
  }
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex + 1;
    const found = token.exec(text);
    if (found === null) throw wrong(key, text, at, `expected a condition, got ${JSON.stringify(text[at - 1])}`);
    for (const [kind, value] of Object.entries(found.groups!) as [Token['kind'], string | undefined][]) {
      if (value === undefined) continue;
      tokens.push({ kind, text: kind === 'column' || kind === 'text' ? value.slice(1, -1) : value, at });
    }
  }
  return [...tokens, { kind: 'end', text: '', at: text.length + 1 }];
}

class Parser {
  private next = 0;
  private deep = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
    private readonly key: string,
  ) {}

  whole(): Condition {
    const condition = this.either();
    if (this.token.kind !== 'end') throw this.unexpected('`and`, `or` or the end');
    return condition;
  }

  private either(): Condition {
    return this.joined('or', () => this.joined('and', () => this.single()));
  }

  private joined(kind: 'and' | 'or', part: () => Condition): Condition {
    const of = [part()];
    while (this.takes(kind)) of.push(part());
    return of.length === 1 ? of[0]! : { kind, of };
  }

  private single(): Condition {
    if (!this.takes('(')) return this.comparison();
    if (++this.deep > mostDeep) throw this.unexpected(`at most ${mostDeep} parentheses inside each other`);
    const condition = this.either();
    if (!this.takes(')')) throw this.unexpected('`and`, `or` or `)`');
    this.deep--;
    return condition;
  }

  private comparison(): Condition {
    const { kind, text } = this.token;
    if (kind !== 'column' && kind !== 'word') throw this.unexpected('the name of a column');
    this.next++;
    const column = text;
    if (this.takes('is')) {
      const not = this.takes('not');
      if (!this.takes('missing')) throw this.unexpected('`missing`');
      return { kind: 'missing', column, not };
    }
    const not = this.takes('not');
    if (this.takes('in')) return { kind: 'in', column, values: this.list(), not };
    if (not) throw this.unexpected('`in`');
    const operator = this.token.text === '=' ? '==' : this.token.text;
    if (this.token.kind !== 'sign' || !operators.has(operator)) {
      throw this.unexpected('one of ==, !=, <, <=, >, >=, in, not in, is missing');
    }
    this.next++;
    return { kind: 'compare', column, operator: operator as Operator, value: this.value() };
  }

  private list(): Literal[] {
    if (!this.takes('[')) throw this.unexpected('a list such as [north, south]');
    const values = [this.value()];
    while (this.takes(',')) values.push(this.value());
    if (!this.takes(']')) throw this.unexpected('`,` or `]`');
    return values;
  }

  private value(): Literal {
    const { kind, text } = this.token;
    if (kind !== 'word' && kind !== 'text') throw this.unexpected('a value');
    this.next++;
    if (kind === 'text') return { kind, text: text.normalize('NFC') };
    const number = numberText(text)?.replaceAll('"', '');
    return number === undefined ? { kind, text: text.normalize('NFC') } : { kind: 'number', text: number };
  }

  private get token(): Token {
    return this.tokens[this.next]!;
  }

  /** A word of the language or a sign; names and texts in quotes are never one. */
  private takes(word: string): boolean {
    const { kind, text } = this.token;
    if ((kind !== 'word' && kind !== 'sign') || text !== word) return false;
    this.next++;
    return true;
  }

  private unexpected(expected: string): UserError {
    const { kind, text, at } = this.token;
    const got = kind === 'end' ? 'the end' : JSON.stringify(text);
    return wrong(this.key, this.text, at, `expected ${expected}, got ${got}`);
  }
}

function wrong(key: string, text: string, at: number, what: string): UserError {
  const shown = text.length > 80 ? `${text.slice(0, 77)}...` : text;
  return new UserError(`${key}: ${what} at character ${at} of ${JSON.stringify(shown)}; correct the condition.`);
}
