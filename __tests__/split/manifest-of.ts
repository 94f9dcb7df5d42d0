import type { SplitManifest, SplitPolicy } from '../../src/split/manifest.js';

/** A policy by a hash of one text; what a test says of it is put in. */
export const policyOf = (more: Partial<SplitPolicy> = {}): SplitPolicy => ({
  format: 'mlops-split/1',
  key: [{ name: 'id', type: 'string' }],
  salt: 'v1/17',
  test: 0.2,
  folds: 5,
  validation: 0,
  ...more,
});

/** A digest of this one digit. */
export const digestOf = (digit: string): string => digit.repeat(64);

/** The manifest of 2,000 rows with the classes no and yes; what a test says of it is put in. */
export const manifestOf = (more: Partial<SplitManifest> = {}): SplitManifest => ({
  format: 'mlops-split-manifest/1',
  policy: policyOf(),
  policyDigest: digestOf('a'),
  target: { column: 'label', task: 'binary', classes: ['no', 'yes'], positive: 'yes' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'amount', type: 'number' },
    { name: 'label', type: 'string' },
  ],
  features: ['id', 'amount'],
  data: {
    files: [
      { path: 'data/a.csv', size: 10, sha256: digestOf('0') },
      { path: 'data/b.csv', size: 20, sha256: digestOf('1') },
    ],
    rows: 2000,
    fingerprint: digestOf('b'),
  },
  parts: {
    train: { rows: 1290, classes: { no: 1000, yes: 290 }, digest: digestOf('c') },
    validation: { rows: 310, classes: { no: 240, yes: 70 }, digest: digestOf('d') },
    test: { rows: 400, classes: { no: 310, yes: 90 }, digest: digestOf('e') },
  },
  deviation: 0.6,
  comparable: { champion: null, anchor: null },
  ...more,
});

/** What another version says of the test rows and the validation rows. */
export const comparableOf = (
  version: string,
  same: boolean,
  test: number,
  validation: number,
): NonNullable<SplitManifest['comparable']['champion']> => ({
  version,
  policyDigest: digestOf('f'),
  same,
  test,
  validation,
});
