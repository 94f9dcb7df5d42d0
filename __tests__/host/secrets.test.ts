import { describe, expect, test } from '@jest/globals';
import { Secrets, secretsOf } from '../../src/host/secrets.js';

const secret = 'p/ss+w?rd "ü" 0123456789';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('Secrets', () => {
  const { hide } = { hide: (text: string) => new Secrets([secret, 'abc', '']).hide(text) };

  test.each([
    { name: 'as it is', text: `key=${secret}.`, expect: 'key=***.' },
    { name: 'in an address', text: `?key=${encodeURIComponent(secret)}&b`, expect: '?key=***&b' },
    { name: 'in JSON', text: JSON.stringify({ key: secret }), expect: '{"key":"***"}' },
    { name: 'a short one, as it is only', text: `abc ${base64('abc')}`, expect: `*** ${base64('abc')}` },
    { name: 'a password in an address', text: 'see postgres://ada:x@host/db', expect: 'see postgres://***@host/db' },
    { name: 'a token in an address', text: 'https://abcdef@github.com/o/r', expect: 'https://***@github.com/o/r' },
    { name: 'a token of GitHub', text: `as ghp_${'a1B2'.repeat(9)}, too`, expect: 'as ***, too' },
    {
      name: 'addresses without',
      text: 'https://a.b/c@d git@github.com:o/r',
      expect: 'https://a.b/c@d git@github.com:o/r',
    },
  ])('$name', ({ text, expect: expected }) => {
    expect(hide(text)).toBe(expected);
  });

  test('in base64 at every place, so that nothing of it can be read', () => {
    for (const before of ['', 'a', 'ab', 'abc', 'x-access-token:']) {
      for (const after of ['', 'z', 'yz', 'xyz']) {
        for (const encoding of ['base64', 'base64url'] as const) {
          const shown = hide(`basic ${Buffer.from(before + secret + after).toString(encoding)} end`);
          expect(shown).toMatch(/^basic [\w+/=-]*\*\*\*[\w+/=-]* end$/);
          // What is left of both sides are the digits that it shares with its neighbours.
          expect(shown.length).toBeLessThanOrEqual(
            'basic *** end'.length + 4 * Math.ceil((before.length + after.length + 4) / 3),
          );
        }
      }
    }
  });

  test('takes no time that grows with the square of a line', () => {
    const line = 'a.'.repeat(500_000) + '://'.repeat(10_000);
    expect(hide(line)).toBe(line);
  });
});

test('values whose variables say that they are secrets, and passwords in addresses', () => {
  const variables = {
    DEPLOY_TOKEN: 'deploy-1234',
    AWS_SECRET_ACCESS_KEY: 'aws-123456',
    WANDB_API_KEY: 'wandb-1234',
    DB_PASSWORD: 'user:db-123456',
    MYSQL_PWD: 'mysql-1234',
    PIP_INDEX_URL: 'https://bot:index-1234@host/simple',
    PWD: '/home/ada/model',
    TOKENIZERS_PARALLELISM: 'false-or-so',
    AWS_ACCESS_KEY_ID: 'AKIA-1234567',
    SHORT_TOKEN: 'true',
    SSH_PRIVATE_KEY: '/home/ada/.ssh/id',
    HOME: undefined,
  };
  expect(secretsOf(variables)).toEqual([
    'deploy-1234',
    'aws-123456',
    'wandb-1234',
    'user:db-123456',
    'db-123456',
    'mysql-1234',
    'index-1234',
  ]);
});
