import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { parseOverride } from '../../src/config/override.js';
import { compose } from '../../src/entry/compose.js';
import { Engine } from '../../src/entry/engine.js';
import { runFlow } from '../../src/entry/flow.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { RememberedLog } from '../project/context.js';
import { tinyConfig, tinyCsv, tinyRows } from '../support/tiny.js';

const files = new NodeFiles();

/** Runs `check` on the tiny repository; what it threw, and what the report says. */
async function checked(override: string) {
  const workspace = await files.temporary();
  await files.write(join(workspace, 'mlops.yml'), tinyConfig());
  await files.write(join(workspace, 'data.csv'), tinyCsv(tinyRows(300)));
  const session = await compose({
    ...{ workspace, config: 'mlops.yml', registry: '.registry', runDirectory: '.mlops', command: 'mlops check' },
    ...{ token: null, jobToken: null, base: null, received: null, cache: false, overrides: [parseOverride(override)] },
    given: { environment: '', variables: '' },
    variables: { PATH: process.env['PATH'] ?? '', HOME: workspace },
    log: new RememberedLog(),
  });
  try {
    const engine = new Engine(session, false, { around: (_step, _part, body) => body() });
    const thrown: unknown = await runFlow('check', null, engine).catch((cause: unknown) => cause);
    const report = (name: string): Promise<string> => files.text(join(workspace, '.mlops/report', name));
    return {
      ...{ thrown: thrown as Error, comment: await report('comment.md'), html: await report('report.html') },
      markdown: await report('report.md'),
    };
  } finally {
    await session.close();
  }
}

test.each([
  ['gate.cluster=nosuch', 'gate/validation', 'gate.cluster'],
  ['gate.slices={required: [nosuch]}', 'gate/validation', 'gate.slices'],
  ['evaluate.weight=nosuch', 'evaluate/validation', 'evaluate.weight'],
])('%s, which only the data show to be wrong, heads the report', async (override, folder, key) => {
  const { thrown, comment, markdown, html } = await checked(override);
  expect(thrown.message).toContain(key);
  expect(thrown.message).toContain('nosuch');
  for (const text of [comment, markdown, html]) {
    expect(text).toContain(`Failed at ${folder}`);
    const at = text.indexOf(`Failed at ${folder}`);
    expect(text.slice(at, at + 500)).toContain('nosuch');
  }
  // Before anything else that the comment says.
  expect(comment.split('\n').slice(0, 4)).toEqual(['### tiny', '', '> [!CAUTION]', `> **Failed at ${folder}**`]);
});
