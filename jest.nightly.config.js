import config from './jest.config.js';

/** What `.ci/nightly` runs: tests that need heavy things that it installs. */
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/nightly/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
