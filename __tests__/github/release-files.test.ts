import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { OutsideError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { draft, sha256 } from '../registry/drafts.js';
import { judge, pin, promote, publish, train } from '../release/judged-run.js';
import type { FakeGitHub } from '../support/fake-github/github.js';
import { openRegistry, startGitHub } from './registry-under-test.js';

const files = new NodeFiles();
const name = 'ada/flowers';
let github: FakeGitHub;
let folder: string;

beforeEach(async () => {
  ({ github } = await startGitHub());
  folder = await files.temporary();
});
afterEach(async () => {
  await github.stop();
  await files.close();
});

const make = (report: string | null, version = '1.0.0'): ReturnType<typeof draft> =>
  draft(files, folder, version, {}, 'model', report);

/** The assets of the only release, and the lines of its sums. */
function assets(): { readonly texts: Record<string, string>; readonly sums: Record<string, string> } {
  const [only, ...others] = github.state(name).releases;
  expect(others).toEqual([]);
  const texts = Object.entries(only?.assets ?? {}).map(([asset, { bytes }]) => [asset, bytes.toString()] as const);
  const lines = (only?.assets['SHA256SUMS']?.bytes.toString() ?? '').trimEnd().split('\n');
  return {
    texts: Object.fromEntries(texts),
    sums: Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)])),
  };
}

describe('the report is an asset', () => {
  test('beside those of the version, with its digest in the sums', async () => {
    await openRegistry(github, files).publish(await make('<p>report</p>'));
    const { texts, sums } = assets();
    expect(Object.keys(texts).sort()).toEqual([
      'SHA256SUMS',
      'manifest.json',
      'model.tar.gz',
      'report.html',
      'verdict.json',
    ]);
    expect(Object.keys(sums)).toEqual(['manifest.json', 'model.tar.gz', 'report.html', 'verdict.json']);
    for (const [file, digest] of Object.entries(sums))
      expect([file, digest]).toEqual([file, sha256(texts[file] ?? '')]);
    expect(texts['manifest.json']).not.toContain('report.html');
  });

  /** A run that dies when it makes its draft public: all files are there. */
  async function dies(report: string | null): Promise<void> {
    github.fault({ kind: 'before-500', method: 'PATCH', path: /\/releases\/\d+$/, times: 4 });
    await expect(openRegistry(github, files).publish(await make(report))).rejects.toThrow(OutsideError);
  }

  test.each([
    { name: 'another time of day: it stays', dead: '<p>10:00</p>', now: '<p>10:05</p>', stays: '<p>10:00</p>' },
    { name: 'there was none: it comes', dead: null, now: '<p>10:05</p>', stays: '<p>10:05</p>' },
    { name: 'this run has none: it stays', dead: '<p>10:00</p>', now: null, stays: '<p>10:00</p>' },
  ])('in the draft of a run that died; $name', async ({ dead, now, stays }) => {
    await dies(dead);
    expect(github.state(name).releases).toMatchObject([{ draft: true }]);
    expect(await openRegistry(github, files).publish(await make(now))).toBe('published');
    const { texts, sums } = assets();
    expect(texts['report.html']).toBe(stays);
    expect(sums['report.html']).toBe(sha256(stays));
    expect(Object.keys(texts).length).toBe(Object.keys(sums).length + 1);
    expect(github.state(name).releases).toMatchObject([{ draft: false }]);
  });

  test('a broken upload of it in the draft of a run that died is done again', async () => {
    github.fault({ kind: 'starter', method: 'POST', path: /\/assets$/, nth: 3, times: 3 });
    await expect(openRegistry(github, files).publish(await make('<p>10:00</p>'))).rejects.toThrow(OutsideError);
    const [dead] = github.state(name).releases;
    expect(dead?.assets['report.html']?.state).toBe('starter');
    expect(await openRegistry(github, files).publish(await make(null))).toBe('published');
    expect(Object.keys(assets().texts).sort()).toEqual(['SHA256SUMS', 'manifest.json', 'model.tar.gz', 'verdict.json']);
  });

  test('in a published release it stays, and nothing is written', async () => {
    await openRegistry(github, files).publish(await make('<p>10:00</p>'));
    const before = github.calls.length;
    expect(await openRegistry(github, files).publish(await make('<p>10:05</p>'))).toBe('published');
    expect(assets().texts['report.html']).toBe('<p>10:00</p>');
    const wrote = github.calls.slice(before).filter(({ method, path }) => method !== 'GET' && /\/releases/.test(path));
    expect(wrote).toEqual([]);
  });

  test.each([false, true])(
    'of two jobs at once one stays, and the sums are right; immutable: %s',
    async (immutable) => {
      const repository = github.repository('ada/race', { private: true, immutableReleases: immutable });
      for (let round = 1; round <= 10; round += 1) {
        const jobs = ['one', 'two'].map(async (report) =>
          openRegistry(github, files, { repository: repository.fullName }).publish(
            await draft(files, join(folder, report), `1.0.${round}`, {}, 'model', report),
          ),
        );
        expect(await Promise.all(jobs)).toEqual(['published', 'published']);
        const last = github.state('ada/race').releases.find(({ tag }) => tag === `flowers@v1.0.${round}`);
        const report = last?.assets['report.html']?.bytes.toString() ?? '';
        expect(['one', 'two']).toContain(report);
        expect(last?.assets['SHA256SUMS']?.bytes.toString()).toContain(`${sha256(report)}  report.html\n`);
      }
    },
  );
});

describe("the model's own file is an asset", () => {
  async function release(file: string): Promise<RegistryContext> {
    github.repository('ada/open');
    const registry = openRegistry(github, files, { repository: 'ada/open' });
    const context = { ...contextIn(folder, files), registry };
    await pin(context);
    await train(context, 'weights', {}, file);
    await judge(context);
    await publish(context);
    await promote(context);
    return context;
  }

  test('by the address that never changes', async () => {
    await release('model.joblib');
    const answer = await fetch(`${github.web}/ada/open/releases/latest/download/model.joblib`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('weights');
  });

  test.each([
    { file: 'model.joblib', load: 'model = joblib.load("model.joblib")', pickle: true },
    { file: 'model.pkl', load: 'model = pickle.load(file)', pickle: true },
    { file: 'model.onnx', load: 'session = onnxruntime.InferenceSession("model.onnx")', pickle: false },
    { file: 'model.ubj', load: 'model = xgboost.Booster(model_file="model.ubj")', pickle: false },
    { file: 'model.json', load: null, pickle: false },
    { file: 'weights.bin', load: null, pickle: false },
  ])('$file: the note says how to load it', async ({ file, load, pickle }) => {
    await release(file);
    const body = github.state('ada/open').releases[0]?.body ?? '';
    const asset = file === 'weights.bin' ? 'model.tar.gz' : file;
    expect(body).toMatch(
      new RegExp(`^gh release download 'flowers@v1\\.0\\.0' --repo \\S+ada/open --pattern ${asset}$`, 'm'),
    );
    expect(body).toContain(`/ada/open/releases/download/flowers%40v1.0.0/${asset}'`);
    expect(body).toContain(`releases/latest/download/${asset} `);
    if (load !== null) expect(body).toContain(load);
    expect(body.includes('A pickle is code')).toBe(pickle);
    expect(/\bimport\b/.test(body)).toBe(load !== null);
  });
});
