import type { Rng } from '../../../src/statistics/rng.js';
import { mutatedBytes } from './bytes.js';
import { mutatedTree, pick, type Tree } from './tree.js';

/** A document as text: mostly changed as a tree, sometimes in the spelling of its numbers and keys, sometimes in its bytes. */
export function jsonCase(tree: Tree, random: Rng): string {
  const changed = random.int(10) === 0 ? tree : mutatedTree(tree, random);
  const text = JSON.stringify(changed, null, random.int(3));
  switch (random.int(12)) {
    case 0:
      return mutatedBytes(Buffer.from(text), random).toString('utf8');
    case 1:
      return respelled(text, random);
    case 2:
      return `${pick(['\uFEFF', ' ', '\n', '\u0000', '//', '{}'], random)}${text}`;
    case 3:
      return random.int(2) === 0 ? deep(random) : withText(text, deep(random), random);
    default:
      return text;
  }
}

/** A number as another one writes it, a key twice. */
function respelled(text: string, random: Rng): string {
  if (random.int(4) === 0) return text.replace(/\{\s*("[^"]*"):/, '{$1: null, $1:');
  const others = ['1e400', '-1e400', '-0', '0.0', '1E5', '00', '1.', 'NaN', 'Infinity', '1e-400', '9'.repeat(400)];
  return withText(text, pick(others, random), random);
}

/** With another text in the place of a number. */
function withText(text: string, other: string, random: Rng): string {
  const places = [...text.matchAll(/(?<=[:[,]\s*)-?\d[\d.eE+-]*/g)];
  if (places.length === 0) return text;
  const place = pick(places, random);
  return text.slice(0, place.index) + other + text.slice(place.index + place[0].length);
}

/** Levels without a value in them, closed or not; sometimes very many. */
function deep(random: Rng): string {
  const levels = pick([10, 100, 1000, random.int(20) === 0 ? 200_000 : 5000], random);
  const [open, close] = pick(
    [
      ['[', ']'],
      ['{"a":', '}'],
      ['[[', ']]'],
      ['[{"a":[', ']}]'],
    ] as const,
    random,
  );
  return open.repeat(levels) + (random.int(2) === 0 ? '1' : '{}') + (random.int(4) === 0 ? '' : close.repeat(levels));
}
