import { afterEach } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';

const made: string[] = [];

const opened: NodeFiles[] = [];

afterEach(async () => {
  for (const files of opened) await files.close();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The file system; what it makes for a while goes when the test ends. */
export function testFiles(): NodeFiles {
  const files = new NodeFiles();
  opened.push(files);
  return files;
}

/** A real folder for one test; it goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-test-'));
  made.push(folder);
  return folder;
}
