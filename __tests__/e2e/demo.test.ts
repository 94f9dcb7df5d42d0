import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mlops } from '../support/doors.js';
import { temporaryFolder } from '../support/folders.js';

/** What each act of the demo is there to show: its command, the verdict or what stops it, and how it ends. */
const acts: readonly (readonly [command: RegExp, shown: RegExp, code: string])[] = [
  [/^\$ mlops release/, /gate test +promote: /, '0'],
  [/^\$ mlops release/, /gate validation +hold: /, '0'],
  [/^\$ mlops promote --version 1\.1\.0 /, /1\.1\.0 is the champion now \(#2/, '0'],
  [/^\$ mlops release/, /gate validation +reject: /, '1'],
  [/^\$ mlops check/, /SCHEMA_MISSING_COLUMN: "mean_concave_points"/, '1'],
  [/^\$ mlops rollback /, /back from 1\.1\.0 to 1\.0\.0/, '0'],
  [/^\$ mlops show/, /1\.0\.0 \* +promote/, '0'],
];

test('the demo shows each verdict, bad data and a way back, and ends well', async () => {
  const kept = join(temporaryFolder(), 'kept');
  const { code, stdout, stderr } = await mlops(temporaryFolder(), 'demo', '--keep', kept);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const parts = stdout.split(/^\d\. .*$/m).slice(1);
  expect(parts).toHaveLength(acts.length);
  for (const [at, [command, shown, ends]] of acts.entries()) {
    const part = parts[at]!;
    expect(/^\$ .*$/m.exec(part)?.[0]).toMatch(command);
    expect(part).toMatch(shown);
    expect(/exit code (\d+)/.exec(part)?.[1]).toBe(ends);
  }
  expect(existsSync(join(kept, '.mlops', 'report', 'report.html'))).toBe(true);
});
