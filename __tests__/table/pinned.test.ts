import { describe, expect, test } from '@jest/globals';
import { dataOptions } from '../../src/table/data.options.js';
import { pinnedOf } from '../../src/table/pinned.js';

const sha256 = '0123456789abcdef'.repeat(4);

describe('addresses in data.source', () => {
  test('are pinned by an object or a text', () => {
    const pinned = { url: 'https://a.example/x.csv?y=1', sha256 };
    const text = `https://a.example/x.csv?y=1#sha256=${sha256}`;
    expect(dataOptions.parse({ source: pinned, target: 'y' }).source).toEqual([text]);
    expect(dataOptions.parse({ source: ['a.csv', pinned], target: 'y' }).source).toEqual(['a.csv', text]);
    expect(pinnedOf(text)).toEqual(pinned);
    expect(pinnedOf('data/*.csv')).toBeNull();
    expect(pinnedOf('C:/data.csv')).toBeNull();
  });

  test.each([
    {
      name: 'no digest',
      given: 'https://a.example/x.csv?key=secret',
      says: 'https://a.example/x.csv: an address needs the digest',
    },
    { name: 'half a digest', given: 'https://a.example/x.csv#sha256=12', says: 'needs the digest' },
    { name: 'http', given: `http://a.example/x.csv#sha256=${sha256}`, says: 'expected an https address' },
    { name: 'another protocol', given: 's3://bucket/x.csv', says: 'expected an https address' },
    { name: 'a password', given: `https://me:secret@a.example/x.csv#sha256=${sha256}`, says: 'a name or password' },
  ])('refuses $name', ({ given, says }) => {
    expect(() => pinnedOf(given)).toThrow(says);
    expect(() => pinnedOf(given)).not.toThrow('secret');
  });
});
