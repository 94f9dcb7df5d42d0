import { expect, test } from '@jest/globals';
import { isShortest } from '../../src/split/shortest-decimal.js';
import { rng } from '../../src/statistics/rng.js';

/** Asks for a decimal of 16 or 17 digits as it is written; null: it is none. */
function asked(text: string): boolean | null {
  const digits = text.replace('.', '').replace(/^0+/, '');
  const places = text.length - 1 - text.indexOf('.');
  if (digits.length < 16 || digits.length > 17 || places > 22 || !/^[0-9.]+$/.test(text)) return null;
  return isShortest(Number(digits.slice(0, 15)), Number(digits.slice(15)), digits.length - 15, places);
}

/** The decimals around a double: with 16 and with 17 digits, and some units of the last place away. */
function around(value: number): string[] {
  return [16, 17].flatMap((precision) => {
    const [whole = '', fraction = ''] = value.toPrecision(precision).split('.');
    const units = BigInt(whole + fraction);
    return [-7n, -2n, -1n, 0n, 1n, 2n, 7n].map((step) => {
      const text = String(units + step).padStart(fraction.length + 1, '0');
      return `${text.slice(0, -fraction.length)}.${text.slice(-fraction.length)}`;
    });
  });
}

/** What JavaScript prints of a double is the shortest text, and of these the nearest one. */
const isPrinted = (text: string): boolean => String(Number(text)) === text;

test.each([1e-3, 0.03, 0.7, 9, 80, 500, 4e3, 6e4, 1e6, 3e9, 1e11])(
  'the shortest text of a double below %d: what JavaScript prints',
  (size) => {
    const random = rng(`shortest ${size}`);
    let [yes, no] = [0, 0];
    for (let round = 0; round < 60; round++) {
      for (const text of around(random.next() * size + size / 8)) {
        const found = asked(text);
        if (found === null) continue;
        if (isPrinted(text)) yes++;
        else no++;
        expect([text, found]).toEqual([text, isPrinted(text)]);
      }
    }
    expect(Math.min(yes, no)).toBeGreaterThan(20);
  },
);

test('is never said of a decimal that is not: whole numbers and halves, tenths of them, powers of two and their neighbours', () => {
  for (const base of [1, 2, 3, 5, 7, 10, 64, 1000, 4096, 65536]) {
    for (let power = -12; power <= 12; power += 4) {
      const value = base * 2 ** power;
      for (const near of [value, value * (1 + Number.EPSILON), value * (1 - Number.EPSILON / 2), value / 10]) {
        for (const text of around(near))
          if (asked(text) === true) expect([text, isPrinted(text)]).toEqual([text, true]);
      }
    }
  }
});

test('a decimal that ends with a zero is none, and a power of two is left to others, its neighbours are not', () => {
  expect(asked('0.1234567890123450')).toBe(false);
  // 2^-22 exactly, in 16 digits.
  expect([2 ** -22 === 0.0000002384185791015625, asked('0.0000002384185791015625')]).toEqual([true, false]);
  expect([asked('0.30000000000000004'), asked('0.30000000000000002')]).toEqual([true, false]);
  // Doubles whose upper half, or whose lower half, is that of a power of two.
  const near = [1, 3, 7, 100, 12345].flatMap((step) => [1 + step * 2 ** -52, 1 + step * 2 ** -20, 4 + step * 2 ** -50]);
  const texts = near.map(String).filter((text) => asked(text) !== null);
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect([text, asked(text)]).toEqual([text, true]);
});

test.each([
  // Found by a search for what lies nearest to a bound: the edge of the doubles that are read as this one, half a unit of the last place, and
  // the edge again, for the next shorter decimal.
  { text: '50212.93177735063', shorter: false, of: 'edge' },
  { text: '40192.95201171187', shorter: false, of: 'edge' },
  { text: '127599.92657229315', shorter: false, of: 'unit' },
  { text: '215.83097418770151', shorter: true, of: 'edge' },
])('$text is nearer than a millionth to a bound, and left to others', ({ text, shorter, of }) => {
  const places = BigInt(text.length - 1 - text.indexOf('.'));
  const digits = BigInt(text.replace('.', ''));
  const value = Number(text);
  let power = 0;
  while (!Number.isInteger(value * 2 ** power)) power++;
  const scale = 10n ** places * 2n ** BigInt(power);
  const away =
    (shorter ? digits - (digits % 10n) : digits) * 2n ** BigInt(power) - BigInt(value * 2 ** power) * 10n ** places;
  // The distance from the double, exactly, in halves of its last bit or of the decimal's last place.
  const halves = of === 'edge' ? 2n ** BigInt(53 - Math.floor(Math.log2(value))) : 2n * 10n ** places;
  const ratio = Number(((away < 0n ? -away : away) * halves * 10n ** 12n) / scale) / 1e12;
  expect(Math.abs(ratio - 1)).toBeLessThan(1e-6);
  expect(asked(text)).toBe(false);
});
