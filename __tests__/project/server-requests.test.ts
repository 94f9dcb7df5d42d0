import { afterEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { indexOf, isPrivate, serverAddress } from '../../src/project/server/address.js';
import { credentialsOf } from '../../src/project/server/credentials.js';
import { Http } from '../../src/project/server/http.js';
import { multipart } from '../../src/project/server/multipart.js';
import { serverOptions } from '../../src/project/server/server.options.js';
import { indexedFiles } from '../../src/project/server/simple-index.js';
import { coreMetadata } from '../../src/project/core-metadata.js';
import { FaultyProxy } from '../support/package-server/faulty-proxy.js';
import { metadata } from '../support/package-server/packages.js';

describe('addresses', () => {
  test.each([
    { url: 'https://upload.pypi.org/legacy/', index: 'https://pypi.org/simple/' },
    { url: 'https://test.pypi.org/legacy/', index: 'https://test.pypi.org/simple/' },
    { url: 'https://pypi.example.org', index: 'https://pypi.example.org/simple/' },
    {
      url: 'https://a.example/artifactory/api/pypi/models',
      index: 'https://a.example/artifactory/api/pypi/models/simple/',
    },
    { url: 'https://a.example/repository/legacy', index: 'https://a.example/repository/simple/' },
  ])('the index of $url is $index', ({ url, index }) => {
    expect(indexOf(serverAddress(url, 'package.server.url')).href).toBe(index);
  });

  test.each([
    { url: 'https://a.example', expected: true },
    { url: 'http://localhost:8080', expected: true },
    { url: 'http://127.0.0.1:8080', expected: true },
    { url: 'http://[::1]:8080', expected: true },
    { url: 'http://127.0.0.1.example', expected: false },
    { url: 'http://localhost.example', expected: false },
    { url: 'http://10.0.0.1', expected: false },
  ])('$url keeps a password to itself: $expected', ({ url, expected }) => {
    expect(isPrivate(new URL(url))).toBe(expected);
  });
});

describe('credentials', () => {
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
  test.each([
    {
      name: 'a token for PyPI',
      kind: 'pypi',
      options: {},
      variables: { MLOPS_PACKAGE_TOKEN: 'pypi-abc' },
      header: basic('__token__:pypi-abc'),
    },
    {
      name: 'a token for npm',
      kind: 'npm',
      options: {},
      variables: { MLOPS_PACKAGE_TOKEN: 'npm_abc\n' },
      header: 'Bearer npm_abc',
    },
    {
      name: 'user and password in one',
      kind: 'npm',
      options: {},
      variables: { MLOPS_PACKAGE_TOKEN: 'ada:a:b' },
      header: basic('ada:a:b'),
    },
    {
      name: 'a user, and the token as the password',
      kind: 'pypi',
      options: { username: 'U' },
      variables: { U: 'ada', MLOPS_PACKAGE_TOKEN: 'p' },
      header: basic('ada:p'),
    },
    { name: 'nothing', kind: 'pypi', options: {}, variables: {}, header: null },
  ])('$name', ({ kind, options, variables, header }) => {
    const given = serverOptions.parse({ kind, url: 'https://a.example', ...options });
    expect(credentialsOf(given, variables).header).toBe(header);
  });

  test('what is no name of a variable is not taken, and not shown', () => {
    const { error } = serverOptions.safeParse({ kind: 'npm', url: 'https://a.example', token: 'npm-s3cret' });
    expect(error!.message).toContain('expected the name of an environment variable');
    expect(error!.message).not.toContain('s3cret');
  });
});

describe('requests', () => {
  const server = serverOptions.parse({ kind: 'npm', url: 'http://pypi.example' });
  const credentials = credentialsOf(server, { MLOPS_PACKAGE_TOKEN: 'abc' });
  let proxy: FaultyProxy | null = null;
  afterEach(() => proxy?.stop());

  test('no password is sent where it could be read on the way', async () => {
    const http = new Http({ agent: 'a', credentials, origin: 'http://pypi.example', patience: 100 });
    await expect(http.get(new URL('http://pypi.example/x'), '*/*')).rejects.toThrow(
      /is not encrypted, so no password is sent there; use https/,
    );
  });

  test('redirects end', async () => {
    proxy = await FaultyProxy.start('http://127.0.0.1:9/');
    for (let count = 0; count < 9; count += 1)
      proxy.add('GET', { kind: 'answer', status: 302, headers: { location: '/again' } });
    const http = new Http({ agent: 'a', credentials, origin: new URL(proxy.url).origin, patience: 1000 });
    await expect(http.get(new URL(proxy.url), '*/*')).rejects.toThrow(/redirects again and again/);
    expect(proxy.count('GET')).toBe(6);
  });

  test('a server that is not there', async () => {
    const http = new Http({ agent: 'a', credentials, origin: 'http://127.0.0.1:9', patience: 1000 });
    await expect(http.get(new URL('http://127.0.0.1:9/'), '*/*')).rejects.toThrow(
      /the connection failed \(.*ECONNREFUSED/,
    );
  });
});

describe('forms', () => {
  test('are read by a parser of forms, whatever stands in them', async () => {
    const fields = [
      ['description', 'Ünicode\r\n--boundary\r\n"'],
      ['classifiers', 'a'],
      ['classifiers', 'b'],
    ] as const;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield Buffer.from([0, 13, 10]);
      yield await Promise.resolve(Buffer.from([45, 45, 255]));
    }
    const body = multipart(fields, { field: 'content', name: 'a.whl', size: 6, chunks: chunks() }, 'seed');
    const sent: Uint8Array[] = [];
    for await (const chunk of body.chunks) sent.push(chunk);
    const bytes = Buffer.concat(sent);
    expect(bytes.length).toBe(body.length);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a second reader of forms, for bytes of our own
    const form = await new Response(bytes, { headers: { 'content-type': body.type } }).formData();
    expect(form.get('description')).toBe(fields[0][1]);
    expect(form.getAll('classifiers')).toEqual(['a', 'b']);
    const file = form.get('content') as File;
    expect([file.name, [...new Uint8Array(await file.arrayBuffer())]]).toEqual(['a.whl', [0, 13, 10, 45, 45, 255]]);
  });

  test('core metadata: fields, continued lines, and the description below', () => {
    const text = metadata('1.0').replace('Summary: ', 'License: MIT\n        and more\nSummary: ');
    expect(coreMetadata(text)).toEqual(
      expect.arrayContaining([
        ['License', 'MIT\nand more'],
        ['Requires-Dist', 'numpy'],
        ['Requires-Dist', 'pandas; extra == "frames"'],
        ['Description', '# Iris\n\nÜnicode, and a line --like a boundary\n'],
      ]),
    );
  });
});

describe('simple index', () => {
  const page = new URL('https://a.example/simple/iris/');
  const sha256 = createHash('sha256').update('x').digest('hex');

  test('HTML', () => {
    const text = `<!DOCTYPE html><html><body>
      <a href="../../packages/iris-1.0.tar.gz#sha256=${sha256.toUpperCase()}" data-requires-python="&gt;=3.9">iris-1.0...</a>
      <A class=x HREF='https://files.example/iris-1.0%2Bx.whl?a=1&amp;b=2#md5=abc'>x</A> <a name="top">y</a> <a href="javascript:alert(1)">z</a>`;
    expect(indexedFiles(text, 'text/html', page)).toEqual([
      {
        name: 'iris-1.0.tar.gz',
        url: new URL(`https://a.example/packages/iris-1.0.tar.gz#sha256=${sha256.toUpperCase()}`),
        sha256,
      },
      { name: 'iris-1.0+x.whl', url: new URL('https://files.example/iris-1.0%2Bx.whl?a=1&b=2#md5=abc'), sha256: null },
    ]);
  });

  test('JSON', () => {
    const listed = [
      { filename: 'a.whl', url: '/files/a.whl', hashes: { sha256 } },
      { filename: 'b.whl', url: 'b.whl', hashes: {} },
      { filename: 7, url: 'c.whl' },
    ];
    const type = 'application/vnd.pypi.simple.v1+json; charset=utf-8';
    expect(indexedFiles(JSON.stringify({ files: listed }), type, page)).toEqual([
      { name: 'a.whl', url: new URL('https://a.example/files/a.whl'), sha256 },
      { name: 'b.whl', url: new URL('https://a.example/simple/iris/b.whl'), sha256: null },
    ]);
  });

  test.each([
    { text: 'plain', type: 'text/html' },
    { text: '{', type: 'application/json' },
    { text: 'null', type: 'application/json' },
    { text: '{"files":{}}', type: 'application/json' },
  ])('$text is none', ({ text, type }) => {
    expect(indexedFiles(text, type, page)).toBeNull();
  });
});
