import * as z from 'zod';
import { columnSchema } from '../split/manifest.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Where a snapshot is kept. */
export const snapshotKind = z.enum(['artifact', 'release', 'command']);

/** The rows of the data as they were: files of Parquet. */
export const snapshotSchema = z.strictObject({
  kind: snapshotKind,
  /** SHA-256 of the files' bytes, one after the other: `cat data*.parquet | sha256sum`. It is the snapshot's name. */
  digest: sha256,
  rows: z.int(),
  /** All columns of the data, in their order, with the types that the rows were read by. */
  columns: z.array(columnSchema).min(1),
  /** In the order of the rows: data.parquet alone, or data-00001.parquet and so on. */
  files: z
    .array(z.strictObject({ name: z.string().regex(/^data(?:-\d{5})?\.parquet$/), size: z.int().positive(), sha256 }))
    .min(1),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
