import { describe, expect, test } from '@jest/globals';
import { fitsPython } from '../../../src/project/environments/requires-python.js';

/* Answers of `packaging.specifiers.SpecifierSet(specifier).contains(version)`, packaging 26.4. */
describe('requires-python', () => {
  test.each([
    ['3.12.4', '>=3.11', true],
    ['3.10.14', '>=3.11', false],
    ['3.13.1', '>=3.11,<3.12', false],
    ['3.11.0', '>=3.11,<3.12', true],
    ['3.12.0', '<3.12', false],
    ['3.12.4', '==3.12.*', true],
    ['3.12.4', '==3.12', false],
    ['3.12.0', '==3.12', true],
    ['3.12.4', '!=3.12.*', false],
    ['3.12.4', '!=3.12.3', true],
    ['3.12.4', '~=3.11', true],
    ['4.0.0', '~=3.11', false],
    ['3.12.4', '~=3.12.2', true],
    ['3.13.0', '~=3.12.2', false],
    ['3.12.4', '>3.12', true],
    ['3.12.0', '<=3.12', true],
    ['3.12.4', '', true],
  ])('%s, %s: %s', (version, specifier, expected) => {
    expect(fitsPython(version, specifier)).toBe(expected);
  });
});
