import type { Rng } from '../../../src/statistics/rng.js';

/**
 * Some changes: bits, bytes, lengths, pieces that are cut out, doubled or cut off.
 * @param near half of the changes fall among so many last bytes: where a footer says most
 * @param most changes
 */
export function mutatedBytes(bytes: Buffer, random: Rng, near = 600, most = 4): Buffer {
  let changed = Buffer.from(bytes);
  for (let count = 1 + random.int(most); count > 0; count--) {
    const within = random.int(2) === 0 ? Math.min(changed.length, near) : changed.length;
    const at = changed.length - 1 - random.int(Math.max(1, within));
    const end = Math.min(changed.length, at + 1 + random.int(20));
    switch (random.int(7)) {
      case 0:
        changed[at]! ^= 1 << random.int(8);
        break;
      case 1:
        changed[at] = random.int(256);
        break;
      case 2:
        changed.fill([0, 255, 127, 128, 34, 10][random.int(6)]!, Math.max(0, at), Math.min(end, at + 5));
        break;
      case 3:
        changed = Buffer.concat([changed.subarray(0, at), changed.subarray(end)]);
        break;
      case 4:
        changed = Buffer.concat([changed.subarray(0, end), changed.subarray(Math.max(0, at))]);
        break;
      case 5:
        changed = changed.subarray(0, Math.max(0, at));
        break;
      default:
        changed = Buffer.concat([changed.subarray(0, at), Buffer.from([random.int(256)]), changed.subarray(at)]);
    }
    if (changed.length === 0) break;
  }
  return changed;
}
