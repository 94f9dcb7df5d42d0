import { afterEach, beforeEach, jest } from '@jest/globals';

/**
 * The toolkit reads the environment of the process and writes to its standard output: both are put back after each test.
 * @returns what was written, from the test's begin on
 */
export function toolkitProcess(): { readonly text: () => string } {
  const before = { ...process.env };
  let written = '';
  beforeEach(() => {
    written = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      written += String(chunk);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  });
  return { text: () => written };
}
