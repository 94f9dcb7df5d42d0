import { farmFingerprint, FarmFingerprint } from '../../src/split/farm-fingerprint.js';
import type { PartName, SplitPolicy } from '../../src/split/manifest.js';

const farm = new FarmFingerprint();

/** ABS(MOD(FARM_FINGERPRINT(salt || key), 1000000)), by SQL's arithmetic. */
export const bucketOf = (salt: string, key: string): number => {
  const rest = farmFingerprint(salt + key, farm) % 1_000_000n;
  return Number(rest < 0n ? -rest : rest);
};

/** The part of a row by its id, as the query for BigQuery has it. */
export const partOf = (id: string, { salt, test, folds, validation }: SplitPolicy): PartName => {
  const key = `{"id":"${id}"}`;
  if (bucketOf(salt, key) < test * 1_000_000) return 'test';
  return Math.floor((bucketOf(`${salt}/fold`, key) * folds) / 1_000_000) === validation ? 'validation' : 'train';
};
