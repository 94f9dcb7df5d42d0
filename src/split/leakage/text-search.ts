import type { Thread } from '../../host/threads.js';
import type { Crews } from '../../table/over-rows.js';
import type { Batch, Column } from '../../table/table.js';
import { featurePlaces } from './feature-rows.js';
import type { SimilarFound } from './similar-texts.js';
import type { TextsMessage } from './texts-job.js';

/** Rows of the data from which on a thread is worth its start. */
const worthThread = 20_000;

/** A column of texts, and what was found in it. */
export interface ColumnTexts {
  readonly column: Column;
  readonly found: SimilarFound;
}

/** Looks for similar texts beside what looks at all other columns. Held-out rows come before training rows. */
export class TextSearch {
  private readonly answers: Promise<unknown>[] = [];

  private constructor(
    private readonly columns: readonly Column[],
    private readonly thread: Thread | null,
  ) {}

  /** @param columns of texts; rows: of the data */
  static async open(columns: readonly Column[], rows: number, { threads, here }: Crews): Promise<TextSearch> {
    const crew = rows >= worthThread && threads.count > 1 ? threads : here;
    return new TextSearch(columns, columns.length === 0 ? null : await crew.open('texts', columns.length));
  }

  add(batch: Batch, kind: TextsMessage['kind']): void {
    if (this.thread === null) return;
    const message: TextsMessage = {
      kind,
      columns: featurePlaces(batch, this.columns).map((place) => batch.cells[place]!),
    };
    const answer = this.thread.call(message);
    // Until the result is asked for nobody else must take a failure for an unhandled one.
    answer.catch(() => undefined);
    this.answers.push(answer);
  }

  /** @throws what the thread met */
  async result(): Promise<ColumnTexts[]> {
    if (this.thread === null) return [];
    await Promise.all(this.answers);
    const found = (await this.thread.call({ kind: 'result' })) as readonly SimilarFound[];
    return this.columns.map((column, at) => ({ column, found: found[at]! }));
  }

  async close(): Promise<void> {
    await this.thread?.close();
  }
}
