import { describe, expect, test } from '@jest/globals';
import { TextSearch } from '../../../src/split/leakage/text-search.js';
import { TextsJob } from '../../../src/split/leakage/texts-job.js';
import { rng } from '../../../src/statistics/rng.js';
import type { Batch, Cell, Column } from '../../../src/table/table.js';
import type { Thread, Threads } from '../../../src/host/threads.js';

const random = rng('texts');
const letters = (count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + random.int(26))).join('');
const sentence = (): string => Array.from({ length: 12 }, () => letters(2 + random.int(8))).join(' ');

describe('the search beside all others', () => {
  const columns: Column[] = [
    { name: 'note', type: 'string' },
    { name: 'title', type: 'string' },
  ];
  const batchOf = (notes: readonly Cell[], titles: readonly Cell[]): Batch => ({
    file: 'a',
    names: ['row_id', 'title', 'x', 'note'],
    rows: notes.length,
    cells: [notes.map(() => '1'), titles, titles, notes],
    lines: new Float64Array(notes.length),
  });
  const [note, title] = [sentence(), sentence()];

  /** Crews that tell which of them was asked, and for how many columns. */
  function asked(count: number): { threads: Threads; here: Threads; said: string[] } {
    const said: string[] = [];
    const crew = (name: string, size: number): Threads => ({
      count: size,
      open: (job, init) => {
        said.push(`${name}: ${job} of ${String(init)}`);
        const texts = new TextsJob(init as number);
        const thread: Thread = {
          call: (message) => Promise.resolve(texts.call(message)),
          close: () => Promise.resolve(void said.push('closed')),
        };
        return Promise.resolve(thread);
      },
    });
    return { threads: crew('threads', count), here: crew('here', 1), said };
  }

  test('each column is searched on its own', async () => {
    const crews = asked(1);
    const search = await TextSearch.open(columns, 10, crews);
    search.add(batchOf([note, null, sentence()], [sentence(), title, note]), 'held');
    search.add(batchOf([note, title], [sentence(), title]), 'train');
    const looked = { held: 3, train: 2 };
    expect(await search.result()).toEqual([
      { column: columns[0], found: { looked, capped: false, similar: new Set([0]) } },
      { column: columns[1], found: { looked, capped: false, similar: new Set([1]) } },
    ]);
    await search.close();
    expect(crews.said).toEqual(['here: texts of 2', 'closed']);
  });

  test.each([
    { rows: 19_999, count: 2, who: 'here' },
    { rows: 20_000, count: 2, who: 'threads' },
    { rows: 20_000, count: 1, who: 'here' },
  ])('$rows rows and $count threads: $who', async ({ rows, count, who }) => {
    const crews = asked(count);
    await TextSearch.open(columns, rows, crews);
    expect(crews.said).toEqual([`${who}: texts of 2`]);
  });

  test('without columns of texts no thread is started', async () => {
    const crews = asked(2);
    const search = await TextSearch.open([], 1e6, crews);
    search.add(batchOf([note], [title]), 'held');
    expect(await search.result()).toEqual([]);
    await search.close();
    expect(crews.said).toEqual([]);
  });

  test('what a thread met is told with the result, and not before', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    const broken: Thread = {
      call: (message) =>
        (message as { kind: string }).kind === 'held'
          ? Promise.reject(new Error('out of memory'))
          : Promise.resolve([]),
      close: () => Promise.resolve(),
    };
    const crew: Threads = { count: 1, open: () => Promise.resolve(broken) };
    const search = await TextSearch.open(columns, 1, { threads: crew, here: crew });
    search.add(batchOf([note], [title]), 'held');
    await new Promise((resolve) => setImmediate(resolve));
    await expect(search.result()).rejects.toThrow('out of memory');
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
  });
});
