import { expect, test } from '@jest/globals';
import { candidateSchema } from '../../src/model/manifest.js';

const installed = { system: 'linux x64', python: '3.12.4', packages: [], image: null };
const onePackage = { name: 'numpy', version: '2.4.6', sha256: [] };

function parses(changed: Record<string, unknown>): boolean {
  const environment = { kind: 'venv', digest: 'x', installed: { ...installed, ...changed } };
  return candidateSchema.shape.environment.safeParse(environment).success;
}

test.each(['3.12.4', '3.14.0rc1', '3.9.0+', null])('a record of Python %s', (python) => {
  expect(parses({ python })).toBe(true);
});

// A version becomes part of a program's name, and packages become lines for an installer.
test.each(['3.12', '3./../../tmp/x.sh', '-c.1.2', '3.12.4\n::error::', ''])('no record of Python %j', (python) => {
  expect(parses({ python })).toBe(false);
});

test.each([
  { name: 'as it is', changed: {}, expected: true },
  { name: 'of a local version', changed: { version: '2.4.6+cpu' }, expected: true },
  { name: 'from an address', changed: { origin: 'a'.repeat(64) }, expected: true },
  { name: 'an option as name', changed: { name: '--index-url' }, expected: false },
  { name: 'a second line', changed: { version: '1\n--index-url=https://evil.example' }, expected: false },
  { name: 'an option behind the version', changed: { version: '1 --config-settings=x' }, expected: false },
  { name: 'an address as origin', changed: { origin: 'https://evil.example' }, expected: false },
])('a package on record: $name', ({ changed, expected }) => {
  expect(parses({ packages: [{ ...onePackage, ...changed }] })).toBe(expected);
});
