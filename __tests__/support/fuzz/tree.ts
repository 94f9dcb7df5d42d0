import type { Rng } from '../../../src/statistics/rng.js';

/** A document as JSON and YAML have it. */
export type Tree = null | boolean | number | string | readonly Tree[] | { readonly [key: string]: Tree };

const numbers = [
  ...[
    0, 1, -1, 2, 3, 0.5, 1e-12, 5e-324, 1e308, -1e308, 1.7976931348623157e308, 255, 256, 65_536, 1e5, 1e9, 1e15, 1e21,
  ],
  ...[2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2, -(2 ** 31), -(2 ** 53), 0.1, 0.95, 1 / 3],
];

const texts = [
  ...[
    '',
    ' ',
    'a',
    'x'.repeat(300),
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\x',
    'a/b',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...[
    'null',
    'true',
    '~',
    '1',
    '1.0',
    '-0',
    '1e400',
    '.nan',
    '.inf',
    '0x10',
    '2026-11-28',
    '2026-02-30T25:61:00Z',
    'é',
    'e\u0301',
  ],
  ...[
    '\u0000',
    'a\nb',
    '\r\n',
    '\t',
    '\u001b[31m',
    '\u202e',
    '\ufeff',
    '\u2028',
    '\ud800',
    '😀',
    '`${x}`',
    '<script>',
    '::error::x',
    '%d',
    '%Y',
  ],
  ...[
    '"',
    "'",
    '\\',
    '{',
    '[',
    ']',
    '}',
    ',',
    ':',
    '- a',
    '# a',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%',
    '@',
    '?',
    '${{ x }}',
  ],
];

/** One to three changes of a document: values, keys, lists, depth. What is not changed is shared with the given one. */
export function mutatedTree(tree: Tree, random: Rng): Tree {
  let changed = tree;
  for (let count = 1 + random.int(3); count > 0; count--) changed = changeBelow(changed, tree, random);
  return changed;
}

function changeBelow(tree: Tree, whole: Tree, random: Rng): Tree {
  const keys = keysOf(tree);
  if (keys.length === 0 || random.int(6) === 0) return changed(tree, whole, random);
  const key = keys[random.int(keys.length)]!;
  return withKey(tree, key, changeBelow((tree as Record<string, Tree>)[key]!, whole, random));
}

function changed(tree: Tree, whole: Tree, random: Rng): Tree {
  if (random.int(8) === 0) return anything(whole, random);
  if (typeof tree === 'number') return otherNumber(tree, random);
  if (typeof tree === 'string') return otherText(tree, whole, random);
  if (typeof tree === 'boolean') return !tree;
  if (tree === null) return anything(whole, random);
  return Array.isArray(tree)
    ? otherList(tree as readonly Tree[], whole, random)
    : otherMapping(tree as Record<string, Tree>, whole, random);
}

function otherNumber(value: number, random: Rng): Tree {
  switch (random.int(5)) {
    case 0:
      return value + 1;
    case 1:
      return -value + 0;
    case 2:
      return Number.isFinite(value * 1.0000001) ? value * 1.0000001 : value;
    default:
      return pick(numbers, random);
  }
}

function otherText(value: string, whole: Tree, random: Rng): Tree {
  switch (random.int(4)) {
    case 0:
      return pick(texts, random);
    case 1:
      return value.slice(0, random.int(value.length + 1)) + pick(texts, random);
    case 2:
      return value.slice(1);
    default: {
      const other = anyNode(whole, random);
      return typeof other === 'string' ? other : JSON.stringify(other).slice(0, 40);
    }
  }
}

function otherList(list: readonly Tree[], whole: Tree, random: Rng): Tree {
  const at = random.int(list.length + 1);
  switch (random.int(5)) {
    case 0:
      return list.filter((_, i) => i !== at);
    case 1:
      return [...list.slice(0, at), anything(whole, random), ...list.slice(at)];
    case 2:
      return [...list, ...list.slice(at)];
    case 3:
      return list.length === 0 ? list : Array.from({ length: 1 + random.int(40) }, () => list[at % list.length]!);
    default:
      return [];
  }
}

function otherMapping(mapping: Record<string, Tree>, whole: Tree, random: Rng): Tree {
  const keys = Object.keys(mapping);
  const key = keys.length === 0 ? 'a' : pick(keys, random);
  switch (random.int(5)) {
    case 0:
      return Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== key));
    case 1:
      return withKey(mapping, pick(texts, random).slice(0, 40), anything(whole, random));
    case 2:
      return withKey(mapping, key, anything(whole, random));
    case 3:
      return withKey(mapping, `${key}${pick(['', '_', 's', ' '], random)}`, mapping[key] ?? null);
    default:
      return {};
  }
}

/** A value of any kind: a plain one, a part of the document, or one in many levels. */
function anything(whole: Tree, random: Rng): Tree {
  switch (random.int(8)) {
    case 0:
      return null;
    case 1:
      return random.int(2) === 0;
    case 2:
      return pick(numbers, random);
    case 3:
      return pick(texts, random);
    case 4: {
      let deep: Tree = pick(numbers, random);
      for (let depth = random.int(60); depth > 0; depth--) deep = random.int(2) === 0 ? [deep] : { a: deep };
      return deep;
    }
    default:
      return anyNode(whole, random);
  }
}

function anyNode(tree: Tree, random: Rng): Tree {
  const keys = keysOf(tree);
  if (keys.length === 0 || random.int(4) === 0) return tree;
  return anyNode((tree as Record<string, Tree>)[pick(keys, random)]!, random);
}

function keysOf(tree: Tree): string[] {
  return typeof tree === 'object' && tree !== null ? Object.keys(tree) : [];
}

function withKey(tree: Tree, key: string, value: Tree): Tree {
  if (Array.isArray(tree)) return (tree as readonly Tree[]).map((item, at) => (String(at) === key ? value : item));
  // fromEntries makes an own key of `__proto__`, as JSON.parse does.
  return Object.fromEntries([...Object.entries(tree as object).filter(([name]) => name !== key), [key, value]]);
}

/** One of several. */
export function pick<T>(from: readonly T[], random: Rng): T {
  return from[random.int(from.length)]!;
}
