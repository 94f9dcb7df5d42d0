import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pulled, pushed } from '../../support/act/events.js';
import { endOf } from '../../support/act/log.js';
import { expectInert, expectPlain } from '../../support/act/inert.js';
import { params, plain, tagsOf } from '../../support/act/plain.js';
import { Stage } from '../../support/act/stage.js';
import { openPull } from '../../support/fake-github/scene.js';

jest.setTimeout(300_000);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

/** Everything that a person may choose tries to be more than text. @param proof a file that a command would make */
function hostileFiles(proof: string): Record<string, string> {
  const names = [
    `$(touch ${proof})`,
    '::set-output name=verdict::promote',
    '<img src=x onerror=alert(1)>',
    '@everyone | # | `id`',
  ];
  const categories = ['<script>alert(1)</script>', '%0A::error::boo', '[x](javascript:alert(1))', '##[error]boo'];
  const { repository } = plain(stage, 'template');
  const rows = repository.text('main', 'data.csv')!.trim().split('\n').slice(1);
  const data = rows.map((row, i) => `${row},${names.map((_, j) => categories[(i * (j + 3)) % 4]!).join(',')}`);
  return {
    'data.csv': [['id,size,weight,age,colour,sold', ...names].join(','), ...data].join('\n'),
    'mlops/schema.yml':
      'format: mlops-schema/1\nextra_columns: warning\nkeys: error\ncolumns:\n  - { name: sold, type: string }\n',
    'mlops.yml': `${repository.text('main', 'mlops.yml')!}report: { values: true }\n`,
    'params.yml': params.worse,
  };
}

test.concurrent('names of columns, categories, branch, title and commits stay text', async () => {
  const folder = await stage.folder();
  const proof = join(folder, 'pwned');
  const caller = plain(stage, 'hostile', hostileFiles(proof));
  const branch = `x/$(touch\${IFS}${proof})-\`touch\${IFS}${proof}\`-<img/src=x>-%0A::error--boo-";|&'`.replace(
    '::',
    '--',
  );
  caller.repository.commit(
    branch,
    { 'params.yml': `${params.worse}note: 1\n` },
    `::set-output name=verdict::promote\n\n$(touch ${proof})\n##[error]boo`,
  );
  const pull = openPull(caller.repository, branch, {
    title: `\`touch ${proof}\` $(touch ${proof}) ::error::boo <img src=x> @everyone`,
  });
  const ran = await caller.run(pulled(caller.repository, pull));
  expect(ran.jobs).toHaveProperty(['check/report'], 'success');
  expectInert(ran);
  expect(ran.outputs['check/candidate']?.['mlops']?.['verdict']).toMatch(/^(?:reject|inconclusive)$/);
  expect(caller.state.comments).toHaveLength(1);
  expectPlain(caller.state.comments[0]!.body);
  expect(caller.state.comments[0]!.body).toContain('onerror'); // the names are there
  expect(existsSync(proof)).toBe(false);
});

test.concurrent('a release of such a repository: note, tags and files stay text', async () => {
  const folder = await stage.folder();
  const proof = join(folder, 'pwned');
  const caller = plain(stage, 'note', { ...hostileFiles(proof), 'params.yml': params.first });
  caller.repository.commit('main', { 'extra.txt': 'x' }, `$(touch ${proof})\n::set-output name=version::9.9.9`);
  const ran = await caller.run(pushed(caller.repository));
  expectInert(ran);
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(tagsOf(caller.state)).toEqual(['plain#champion#1', 'plain@v1.0.0']);
  expectPlain(caller.state.releases[0]!.body!);
  const html = caller.state.releases[0]!.assets['report.html']!.bytes.toString();
  expect(html).not.toMatch(/<(?:img|script|iframe|object|embed|form|input)\b/i);
  expect(existsSync(proof)).toBe(false);
});
