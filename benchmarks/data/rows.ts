import { rng, type Rng } from '../../src/statistics/rng.js';

/** The columns of the generated file, with the types that DuckDB gives them in Parquet. */
export const columnTypes = {
  id: 'BIGINT',
  amount: 'DOUBLE',
  price: 'DOUBLE',
  score: 'DOUBLE',
  ratio: 'DOUBLE',
  tiny: 'DOUBLE',
  age: 'BIGINT',
  visits: 'BIGINT',
  balance: 'BIGINT',
  region: 'VARCHAR',
  product: 'VARCHAR',
  customer: 'VARCHAR',
  status: 'VARCHAR',
  active: 'BOOLEAN',
  verified: 'BOOLEAN',
  signup: 'DATE',
  seen: 'TIMESTAMP',
  city: 'VARCHAR',
  comment: 'VARCHAR',
  target: 'VARCHAR',
} as const;

const regions = ['north', 'south', 'east', 'west', 'centre', 'islands', 'overseas', 'unknown'];
const states = ['new', 'open', 'paid', 'returned'];
const words = (
  'the parcel came late but whole and I would order it again although colour of box was not what picture shows ' +
  'delivery took three days more than promised support answered same evening thanks works fine so far café'
).split(' ');
const dates = Array.from({ length: 3650 }, (_, day) => new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10));
const sixty = Array.from({ length: 60 }, (_, at) => String(at).padStart(2, '0'));
const cities = Array.from({ length: 5000 }, (_, at) => {
  const name = `${words[at % words.length]!}${words[(at * 7) % words.length]!}${String(at)}`;
  return at % 10 === 0 ? `"${name}, ${regions[at % 8]!}"` : name;
});

/**
 * Rows of CSV as text, without a header: the same for the same seed, and the first rows of a longer file are those of a shorter one. Numbers of
 * several scales, categories of low and high cardinality, booleans, dates, times, free text (a tenth of it quoted, with commas, quotes and line
 * breaks), nulls, and a target that follows from some columns. 216 bytes a row.
 */
export function* rowsOfText(rows: number, seed = 'data'): Generator<string> {
  const random = rng(seed);
  const block = 2000;
  for (let row = 0; row < rows; row += block) {
    let text = '';
    for (let id = row + 1; id <= Math.min(row + block, rows); id++) text += line(id, random);
    yield text;
  }
}

/** The header's line. */
export const header = `${Object.keys(columnTypes).join(',')}\n`;

function line(id: number, random: Rng): string {
  const score = random.normal();
  const age = 18 + random.int(73);
  const region = random.int(8);
  const chance = 1 / (1 + Math.exp(-(score + (age - 54) / 30 + (region < 3 ? 0.5 : -0.5))));
  const day = random.int(3650);
  return (
    `${id},${Math.round(100 * Math.exp(3 + random.normal())) / 100},` +
    `${maybe(Math.round(random.next() * 100_000) / 100, 0.05, random)},${Math.round(score * 1e6) / 1e6},` +
    `${random.next()},${maybe(Math.round(1000 * random.next()) / 1e12, 0.2, random)},${maybe(age, 0.02, random)},` +
    `${Math.floor(-6 * Math.log(1 - random.next()))},${Math.floor((random.next() - 0.3) * 2e9)},` +
    // Some products are sold often, most seldom.
    `${regions[region]!},product-${Math.floor(500 * random.next() ** 3)},c${1_000_000 + random.int(1_000_000)},` +
    `${maybe(states[random.int(4)]!, 0.1, random)},${random.next() < 0.7},${maybe(random.next() < 0.1, 0.3, random)},` +
    `${dates[day]!},${time(day, random)},${cities[random.int(5000)]!},${comment(random)},` +
    `${random.next() < chance ? 'out' : 'in'}\n`
  );
}

function maybe(value: number | string | boolean, missing: number, random: Rng): string {
  return random.next() < missing ? '' : String(value);
}

function time(day: number, random: Rng): string {
  const second = random.int(86_400);
  const clock = `${sixty[Math.floor(second / 3600)]!}:${sixty[Math.floor(second / 60) % 60]!}:${sixty[second % 60]!}`;
  return `${dates[Math.min(day + random.int(300), 3649)]!} ${clock}`;
}

function comment(random: Rng): string {
  const length = 2 + random.int(14);
  let text = words[random.int(words.length)]!;
  for (let at = 0; at < length; at++) text += ` ${words[random.int(words.length)]!}`;
  const how = random.int(100);
  if (how < 3) return `"He said ""${text}"" and left"`;
  if (how < 5) return `"${text},\nand more"`;
  if (how < 10) return `"${text}, really"`;
  return how < 12 ? '' : text;
}
