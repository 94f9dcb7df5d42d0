import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachmentsOf, sumsText } from '../../src/registry/sums.js';
import { sha256, versionOf } from './drafts.js';

describe('SHA256SUMS', () => {
  test('is what sha256sum writes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sums-'));
    try {
      const texts = { 'z.html': 'report', 'b.json': 'two', 'manifest.json': '{}\n', 'B.json': 'three' };
      for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
      const names = Object.keys(texts).sort();
      const theirs = execFileSync('sha256sum', ['--', ...names], { cwd: folder, encoding: 'utf8' });
      const files = (['z.html', 'b.json', 'B.json'] as const).map((name) => ({ name, sha256: sha256(texts[name]) }));
      expect(sumsText(files, texts['manifest.json'])).toBe(theirs);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const manifest = versionOf('1.1.0', { files: { 'verdict.json': { size: 1, sha256: sha256('v') } } });
  const digest = sha256('x');
  test('gives what is neither the manifest nor in it, binary marks and blank lines or not', () => {
    const text = `${digest}  manifest.json\n${digest} *report.html\n\n${digest}  verdict.json\n${digest}  a b.html`;
    expect(() => attachmentsOf('S', text, manifest)).toThrow('S: line 5 holds no plain file name. ');
    expect(attachmentsOf('S', text.replace('a b', 'b'), manifest)).toEqual({ 'report.html': digest, 'b.html': digest });
    expect(attachmentsOf('S', '', manifest)).toEqual({});
  });

  test.each([
    'nonsense',
    digest,
    `${digest} x.html`,
    `${digest}   `.trimEnd(),
    `x${digest}  x.html`,
    `${digest.slice(1)}  x.html`,
    `${digest.toUpperCase()}X  x.html`,
  ])('line %j is no digest and name', (wrong) => {
    expect(() => attachmentsOf('S', `${digest}  a.html\n${wrong}\n`, manifest)).toThrow(
      'S: line 2 is not a digest and a name. The registry is damaged here',
    );
  });
});
