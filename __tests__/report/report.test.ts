import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Section } from '../../src/render/section.js';
import { aboutLine, aboutSection } from '../../src/report/about.js';
import { durationsSection } from '../../src/report/durations.js';
import { reportOptions } from '../../src/report/report.options.js';
import { reportStep, type ReportPorts } from '../../src/report/report.step.js';
import type { SectionSource } from '../../src/report/source.js';
import { readStepResults, type StepResult } from '../../src/report/step-results.js';
import { RunDirectory } from '../../src/run/directory.js';
import type { Context, Who } from '../../src/run/step.js';

const files = new NodeFiles();
const who: Who = {
  tool: '1.0.0',
  actor: 'octocat',
  run: null,
  repository: 'org/breast-cancer',
  revision: '3f9c2d1e8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e',
  dirty: true,
};
const at = new Date('2025-06-03T14:05:59Z');

let run: RunDirectory;
beforeEach(async () => {
  run = new RunDirectory(join(await mkdtemp(join(tmpdir(), 'report-')), '.mlops'), files);
});
afterEach(() => rm(join(run.root, '..'), { recursive: true }));

function result(step: string, startedAt: string, more: object = {}): object {
  const record = { format: 'mlops-result/1', step, status: 'ok', startedAt, finishedAt: startedAt, milliseconds: 1500 };
  return { ...record, summary: `${step} done.`, figures: { any: 1 }, ...more };
}

function source(step: string, section: Section): SectionSource {
  return { step, load: async (directory) => ((await directory.has(step)) ? section : null) };
}

function context(sections: readonly SectionSource[]): Context & ReportPorts {
  const refuse = (): never => {
    throw new Error('the report needs none of it');
  };
  const log = { info: refuse, notice: refuse, warning: refuse, error: refuse, output: refuse, mask: refuse };
  return {
    files,
    run,
    who,
    sections,
    ran: null,
    clock: { now: () => at, elapsed: () => 0 },
    process: { run: refuse, hide: (text) => text },
    log: { ...log, group: refuse, progress: refuse },
    workspace: join(run.root, '..'),
    child: [],
  };
}

const config = { model: { name: 'breast-cancer' }, report: reportOptions.parse({}) };
const verdict: Section = {
  title: 'Verdict',
  order: 0,
  blocks: [{ kind: 'callout', tone: 'good', title: 'promote', text: 'better' }],
};
const data: Section = { title: 'Data', order: 30, blocks: [{ kind: 'paragraph', text: '<569 rows>' }] };

describe('the step', () => {
  const sources = [source('split', data), source('gate', verdict), source('train', { ...data, title: 'Training' })];

  test('joins the sections of the steps that were run, verdict first', async () => {
    await run.write('split/result.json', result('split', '2025-06-03T14:00:00Z'));
    await run.write('gate/test/result.json', result('gate', '2025-06-03T14:01:00Z', { status: 'no' }));
    const outcome = await reportStep.run(config, context(sources));
    const markdown = await files.text(run.path('report', 'report.md'));
    const html = await files.text(run.path('report', 'report.html'));
    expect(markdown.match(/^#.*$/gm)).toEqual([
      '# breast-cancer',
      '## Verdict',
      '## Data',
      '## Steps and durations',
      '## About this report',
    ]);
    expect(Array.from(html.matchAll(/<h[12][^>]*>([^<]*)</g), (match) => match[1])).toEqual([
      'breast-cancer',
      'Verdict',
      'Data',
      'Steps and durations',
      'About this report',
    ]);
    expect(html).toContain('&lt;569 rows&gt;');
    expect(markdown).toContain('| `gate/test` | **said no** | 1.5\u00A0s | gate done. |');
    const comment = await files.text(run.path('report', 'comment.md'));
    expect(comment.match(/^(?:#.*|<summary>.*)$/gm)).toEqual([
      '### breast-cancer',
      '<summary>Verdict</summary>',
      '<summary>Data</summary>',
    ]);
    expect(outcome).toEqual({
      status: 'ok',
      summary: `Report of 4 sections: ${run.path('report', 'report.html')} (and report.md beside it).`,
      figures: { sections: 4, html: run.path('report', 'report.html'), markdown: run.path('report', 'report.md') },
    });
  });

  test('twice the same bytes', async () => {
    await run.write('split/result.json', result('split', '2025-06-03T14:00:00Z'));
    const digests: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      await reportStep.run(config, context(sources));
      digests.push(
        await files.digest(run.path('report', 'report.html')),
        await files.digest(run.path('report', 'report.md')),
      );
    }
    expect(digests.slice(2)).toEqual(digests.slice(0, 2));
  });

  test('nothing was run', async () => {
    await expect(reportStep.run(config, context(sources))).rejects.toMatchObject({
      name: 'UserError',
      message: `${run.root}: no step has left a result to report; run \`mlops check\` first.`,
    });
  });

  test('a source that finds damage stops the report', async () => {
    const damaged: SectionSource = {
      step: 'gate',
      load: (directory) => directory.read('gate/verdict.json', 'gate', () => verdict),
    };
    await expect(reportStep.run(config, context([damaged]))).rejects.toThrow('run `mlops gate` first');
  });

  test('values stay here unless asked for', () => {
    expect(reportOptions.parse({})).toEqual({ values: false });
    expect(reportOptions.safeParse({ value: true }).success).toBe(false);
  });
});

describe('results of the steps', () => {
  test('a flow shows its own steps only, and which of them were unchanged', async () => {
    await run.write('split/result.json', result('split', '2025-06-03T14:00:02Z'));
    await run.write('gate/validation/result.json', result('gate', '2025-06-03T14:00:03Z'));
    await reportStep.run(config, { ...context([]), ran: new Map([['split', { skipped: true }]]) });
    const markdown = await files.text(run.path('report', 'report.md'));
    expect(markdown).toContain('unchanged');
    expect(markdown).not.toContain('gate/validation');
  });

  test('in the order of their starts; what others wrote is passed over', async () => {
    await run.write('split/result.json', result('split', '2025-06-03T14:00:02Z'));
    await run.write('champion/result.json', result('champion', '2025-06-03T14:00:01Z', { later: {} }));
    await run.write('evaluate/test/result.json', result('evaluate', '2025-06-03T14:00:03Z', { status: 'failed' }));
    await run.write('predict/result.json', { accuracy: 1 });
    await files.write(run.path('train', 'model', 'result.json'), 'a model may hold any file');
    await run.write('train/model/deep/result.json', result('deep', '2025-06-03T14:00:00Z'));
    await run.write('result.json', result('none', '2025-06-03T14:00:00Z'));
    const found = await readStepResults(files, run);
    expect(found.map(({ folder, status }) => [folder, status])).toEqual([
      ['champion', 'ok'],
      ['split', 'ok'],
      ['evaluate/test', 'failed'],
    ]);
  });

  test.each([
    { name: 'not JSON', content: '{"format":"mlops-result/1"' },
    { name: 'a wrong status', content: JSON.stringify(result('split', '', { status: 'maybe' })) },
    { name: 'no start', content: JSON.stringify({ ...result('split', ''), startedAt: undefined }) },
  ])('damaged: $name', async ({ content }) => {
    await files.write(run.path('split', 'result.json'), content);
    await expect(readStepResults(files, run)).rejects.toMatchObject({
      name: 'UserError',
      message: 'split/result.json: not a result of this version; run `mlops split --force` again.',
    });
  });

  test('no run directory', async () => expect(await readStepResults(files, run)).toEqual([]));
});

describe('durations', () => {
  const base: StepResult = {
    folder: 'split',
    status: 'ok',
    skipped: false,
    startedAt: '',
    milliseconds: 90_000,
    summary: 's',
  };

  test.each([
    { name: 'done', given: {}, expect: [{ code: 'split' }, 'done', '1 min 30 s', 's'] },
    { name: 'unchanged', given: { skipped: true }, expect: [{ code: 'split' }, 'unchanged', '–', 's'] },
    {
      name: 'no',
      given: { status: 'no' as const },
      expect: [{ code: 'split' }, { strong: 'said no' }, '1 min 30 s', 's'],
    },
    {
      name: 'failed',
      given: { status: 'failed' as const },
      expect: [{ code: 'split' }, { strong: 'failed' }, '1 min 30 s', 's'],
    },
  ])('$name', ({ given, expect: expected }) => {
    expect(durationsSection([{ ...base, ...given }])!.blocks[0]).toMatchObject({ kind: 'table', rows: [expected] });
  });

  test('the total leaves out what was not run', () => {
    const section = durationsSection([base, { ...base, skipped: true }]);
    expect(section!.order).toBe(90);
    expect(section!.blocks[1]).toEqual({ kind: 'paragraph', text: ['Together ', { strong: '1 min 30 s' }, '.'] });
  });

  test('nothing was run', () => expect(durationsSection([])).toBeNull());
});

describe('about', () => {
  test('one line below the title', () => {
    expect(aboutLine({ model: 'm', at, who })).toEqual([
      { code: '3f9c2d1e8b' },
      ' with uncommitted changes · ',
      '2025-06-03 14:05 UTC · by octocat · mlops-action 1.0.0',
    ]);
    expect(aboutLine({ model: 'm', at, who: { ...who, revision: null } })).toEqual([
      '2025-06-03 14:05 UTC · by octocat · mlops-action 1.0.0',
    ]);
  });

  test('in full at the end', () => {
    const { order, blocks } = aboutSection({ model: 'm', at, who: { ...who, dirty: false, revision: null } });
    expect(order).toBe(95);
    expect(blocks[0]).toMatchObject({
      rows: [
        ['Model', { code: 'm' }],
        ['Repository', { code: 'org/breast-cancer' }],
        ['Revision', 'none: not a git repository'],
        ['Written', '2025-06-03 14:05 UTC'],
        ['By', 'octocat'],
        ['Workflow run', 'none: run on a local machine'],
        ['Tool', 'mlops-action 1.0.0'],
      ],
    });
  });
});
