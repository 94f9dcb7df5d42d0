import { gzipSync } from 'node:zlib';
import { gateSection } from '../../../src/gate/gate.report.js';
import { judge } from '../../../src/gate/judge.js';
import { readVerdict } from '../../../src/gate/read-verdict.js';
import { signed } from '../../../src/gate/signature.js';
import { verifyVerdict } from '../../../src/gate/verify.js';
import { candidateSchema, manifestSchema, type Manifest } from '../../../src/model/manifest.js';
import { readPipeline } from '../../../src/model/flavors/tfjs/pipeline.js';
import { parseRecord } from '../../../src/registry/damage.js';
import { epochsOf } from '../../../src/registry/epochs.js';
import { judgedModels } from '../../../src/registry/looks.js';
import { championRecordSchema, pinSchema } from '../../../src/registry/record.js';
import { recordedVerdict } from '../../../src/registry/recorded-verdict.js';
import { describeRegistry, showText } from '../../../src/registry/show.js';
import type { Registry } from '../../../src/registry/registry.js';
import { toHtml } from '../../../src/render/html.js';
import { toMarkdown } from '../../../src/render/markdown.js';
import type { Section } from '../../../src/render/section.js';
import { readStepResults } from '../../../src/report/step-results.js';
import { RunDirectory } from '../../../src/run/directory.js';
import { policyDigest } from '../../../src/split/policy.js';
import { rng, type Rng } from '../../../src/statistics/rng.js';
import { readChampionProfile } from '../../../src/table/compare/champion-profile.js';
import { compareProfiles } from '../../../src/table/compare/compare.js';
import { comparisonSection } from '../../../src/table/compare/comparison.report.js';
import { readRecord } from '../../../src/entry/handing.js';
import { receivedConfiguration } from '../../../src/entry/configuration.js';
import { columnOf, optionsOf, sceneOf, sha, versionOf } from '../../gate/scene.js';
import { record } from '../../registry/drafts.js';
import { profileOf } from '../../table/compare/profile-of.js';
import { ending, Finding, type Attack, type Ending } from './attack.js';
import { jsonCase } from './json-text.js';
import { memoryFiles } from './memory-files.js';
import { mutatedTree, pick, type Tree } from './tree.js';

/** Reads the text of a document, and goes on with what came of it as the tool does. */
type Read = (text: string) => unknown;

function attack(
  name: string,
  seeds: readonly Tree[],
  file: string,
  read: Read,
  least = { accepted: 0.1, refused: 0.2 },
): Attack {
  return {
    name,
    least,
    attempt(random): Promise<Ending> {
      const text = jsonCase(pick(seeds, random), random);
      return ending(
        () => text.slice(0, 20_000),
        file,
        () => read(text),
      );
    },
  };
}

const tree = (value: unknown): Tree => JSON.parse(JSON.stringify(value)) as Tree;

/** What is drawn must be drawn, whatever a record says. */
function render(...sections: readonly Section[]): void {
  for (const text of [toMarkdown(sections), toHtml('fuzz', sections)]) {
    if (/\[object|\bundefined\b/.test(text))
      throw new Finding(`a report with words of the program: ${text.slice(0, 4000)}`);
  }
}

// Versions of a registry.

const manifests: Tree[] = [
  versionOf('binary', '1.0.0', sha('b')),
  versionOf('multiclass', '1.2.0', sha('c'), {
    champion: { number: 3, version: '1.1.0' },
    metrics: { validation: null, test: { accuracy: { value: 0.9, lower: 0.8, upper: null, method: 't' } } },
    epoch: { number: 1, looks: 5, frozen: 100, key: sha('1') },
    decision: { threshold: 0.4, chosen: 'f1' },
    files: { 'model.tar.gz': { size: 5, sha256: sha('4') }, 'test-rows.bin': { size: 8, sha256: sha('5') } },
  }),
].map(tree);

const history = [record('demo', 1, '1.0.0'), record('demo', 2, '1.2.0')];

async function shown(all: readonly Manifest[], champions: typeof history): Promise<void> {
  const registry = { location: '/r', holdings: () => Promise.resolve({ history: champions, manifests: all }) };
  showText(await describeRegistry(registry as unknown as Registry, 'demo'));
}

const manifestAttack = attack('manifest.json', manifests, 'manifest.json', async (text) => {
  const manifest = parseRecord('/r/manifest.json', text, 'mlops-manifest/1', manifestSchema);
  const all = [manifest, ...manifests.map((each) => manifestSchema.parse(each))];
  judgedModels(all, manifest.data.split.digest);
  epochsOf(all);
  policyDigest(manifest.data.split.policy);
  recordedVerdict(all, sha('1'), { candidate: sha('b'), champion: null, part: 'test' });
  await shown(all, history);
});

const championAttack = attack('champion record', history.map(tree), '1.json', async (text) => {
  const champion = parseRecord('/r/champion/1.json', text, 'mlops-champion/1', championRecordSchema);
  await shown([], [champion]);
});

// Verdicts.

const columns = new Map([['region', columnOf('string', 120, (i) => ['n', 's'][i % 2]!)]]);
const policy = optionsOf({
  guards: { brier: { margin: 0.01 }, f1: { gain: 0.001, on: 'value' } },
  thresholds: { accuracy: { min: 0.6, max: 0.999 }, log_loss: { max: 0.9, on: 'value' } },
  slices: { watched: [{ column: 'region', metric: 'recall', min: 0.2 }] },
  fairness: { recall: { across: 'region', max_difference: 0.3 } },
});
const verdicts = [
  judge(sceneOf('binary', 120, { candidate: 2, champion: 1 }, { options: policy, columns })),
  judge(sceneOf('regression', 120, { candidate: 3, champion: 5 })),
  judge(sceneOf('multiclass', 90, { candidate: 1.2, champion: null })),
].map(tree);

function readAndVerify(text: string): void {
  const verdict = readVerdict('verdict.json', text);
  verifyVerdict(verdict, '1.0.0');
  const { digest, ...content } = verdict;
  // Signed anew, so that what is behind the digest is reached as well.
  if (digest !== '') verifyVerdict(signed(content), '1.0.0');
  render(gateSection(verdict));
}

/** Changes in the evidence, where the arithmetic is. */
function changedEvidence(random: Rng): string {
  const verdict = pick(verdicts, random) as { readonly comparisons: readonly { readonly [key: string]: Tree }[] };
  const comparisons = verdict.comparisons.map((each) =>
    random.int(3) === 0 ? { ...each, evidence: mutatedTree(each['evidence']!, random) } : each,
  );
  return JSON.stringify({ ...verdict, comparisons });
}

const verdictAttack: Attack = {
  name: 'verdict.json',
  least: { accepted: 0.2, refused: 0.2 },
  attempt(random): Promise<Ending> {
    const text = random.int(3) === 0 ? changedEvidence(random) : jsonCase(pick(verdicts, random), random);
    return ending(
      () => text.slice(0, 20_000),
      'verdict.json',
      () => readAndVerify(text),
    );
  },
};

// Run directories.

const result = tree({
  ...{
    format: 'mlops-result/1',
    step: 'split',
    status: 'ok',
    summary: 'Done.',
    figures: { rows: 3, more: { a: [1] } },
  },
  ...{ tool: '1.0.0', actor: 'ada', run: null, revision: null, startedAt: '2026-01-01T00:00:00.000Z' },
  ...{
    finishedAt: '2026-01-01T00:00:01.000Z',
    milliseconds: 1000,
    inputs: sha('1'),
    outputs: { 'train.csv': sha('2') },
  },
});
const handed = tree({
  ...{ format: 'mlops-run/1', model: 'tiny', flow: 'check', job: 'check', attempt: 1, repository: 'octo/model' },
  ...{ revision: 'a'.repeat(40), dirty: false },
  configuration: {
    data: { source: 'data.csv', target: 'sold' },
    train: { estimator: 'mlp', params: { layers: [8, 4] } },
  },
});
const pin = tree({
  ...{
    format: 'mlops-pin/1',
    registry: '/r',
    model: 'demo',
    number: 2,
    champion: '1.0.0',
    anchor: '1.0.0',
    newest: '1.2.0',
  },
  ...{ looks: [sha('1')], epochs: [] },
});

const resultsAttack = attack('result.json', [result], 'result.json', async (text) => {
  const files = memoryFiles({ '/w/.mlops': '', '/w/.mlops/split/result.json': text });
  await readStepResults(files, new RunDirectory('/w/.mlops', files));
});

const runAttack = attack('run.json', [handed], 'run.json', async (text) => {
  const files = memoryFiles({ '/a/run.json': text });
  const found = await readRecord(files, '/a/run.json', 'run.json');
  await receivedConfiguration(found, []);
});

const pinAttack = attack('pin.json', [pin], 'champion/pin.json', async (text) => {
  const files = memoryFiles({ '/w/.mlops/champion/pin.json': text });
  await new RunDirectory('/w/.mlops', files).read('champion/pin.json', 'champion', (value) => pinSchema.parse(value));
});

const candidateAttack = attack(
  'train/manifest.json',
  [tree(candidateOfManifest())],
  'train/manifest.json',
  async (text) => {
    const files = memoryFiles({ '/w/.mlops/train/manifest.json': text });
    await new RunDirectory('/w/.mlops', files).read('train/manifest.json', 'train', (value) =>
      candidateSchema.parse(value),
    );
  },
);

function candidateOfManifest(): unknown {
  return candidateSchema.strip().parse({ ...(manifests[0] as object), format: 'mlops-candidate/1' });
}

// The profile of a champion's data, which is compared with today's.

const random = rng('profile');
const rows = Array.from({ length: 60 }, (_, at) => at);
const today = profileOf({
  size: rows.map(() => random.normal()),
  count: rows.map(() => random.int(4)),
  colour: rows.map(() => pick(['rose', 'moss', 'azure'], random)),
  active: rows.map(() => random.int(2) === 0),
  day: rows.map((at) => (at % 9 === 0 ? null : new Date(86_400_000 * at))),
});

/** Whatever it says, it is read, or passed over as one that this version does not know. */
const profileAttack: Attack = {
  name: 'profile.json.gz',
  least: { accepted: 0.1, refused: 0.2 },
  async attempt(random): Promise<Ending> {
    const text = jsonCase(tree(today), random);
    let ended: Ending = 'refused';
    await ending(
      () => text.slice(0, 20_000),
      'profile',
      async () => {
        const champion = { version: '1.0.0', files: { 'profile.json.gz': {} } };
        const files = memoryFiles({
          '/w/.mlops/champion/pin.json': '{"champion": "1.0.0"}',
          '/w/.mlops/champion/champion/manifest.json': JSON.stringify(champion),
          '/w/.mlops/champion/champion/profile.json.gz': gzipSync(text, { level: 1 }),
        });
        const found = await readChampionProfile(files, new RunDirectory('/w/.mlops', files));
        if (found === null || found.profile === null) return;
        ended = 'accepted';
        const comparison = compareProfiles(found.profile, today);
        render(comparisonSection({ format: 'mlops-data-comparison/1', champion: '1.0.0', comparison }, 'demo'));
      },
      'accepted',
    );
    return ended;
  },
};

// What the built-in flavor makes of columns.

const pipeline = tree({
  ...{
    format: 'mlops-tfjs/1',
    estimator: 'logistic',
    width: 6,
    tfjs: '4.22.0',
    backend: 'wasm',
    output: { kind: 'logit' },
  },
  target: { column: 'sold', task: 'binary', classes: ['no', 'yes'], positive: 'yes' },
  columns: [
    { name: 'size', type: 'number', impute: 3, indicator: true, mean: 3, sd: 1 },
    { name: 'colour', type: 'string', impute: 'rose', indicator: false, categories: ['moss', 'rose', 'x'] },
  ],
});

const pipelineAttack = attack('pipeline.json', [pipeline], 'pipeline.json', (text) =>
  readPipeline(memoryFiles({ '/m/pipeline.json': text }), '/m'),
);

export const jsonAttacks: readonly Attack[] = [
  ...[manifestAttack, verdictAttack, championAttack, resultsAttack, runAttack, pinAttack, candidateAttack],
  ...[profileAttack, pipelineAttack],
];
