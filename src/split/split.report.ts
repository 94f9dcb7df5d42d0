import { count, figure } from '../render/number.js';
import type { Block, Section, Text } from '../render/section.js';
import type { SplitManifest } from './manifest.js';

const parts = ['train', 'validation', 'test'] as const;
const titles = { train: 'Training', validation: 'Validation', test: 'Test' } as const;

/** How the rows were divided: counts by part and class, digests, the policy. */
export function splitSection(manifest: SplitManifest): Section {
  const { target, data, deviation, policy } = manifest;
  const share = `${figure(policy.test * 100)}%`;
  const text: Text = [
    `${count(data.rows)} rows. A row's part depends on its key and the salt `,
    { code: policy.salt },
    ` only. The test part was asked to be ${share} of each group of rows; the worst group is off by ${figure(deviation)} rows.`,
  ];
  return {
    title: 'Split',
    order: 40,
    blocks: [
      countTable(manifest),
      { kind: 'paragraph', text },
      ...comparableBlock(manifest),
      { kind: 'details', summary: `Policy and data (target: ${target.column})`, blocks: [policyTable(manifest)] },
    ],
  };
}

function countTable({ parts: found, target }: SplitManifest): Block {
  const row = (name: (typeof parts)[number]): Text[] => {
    const { rows, classes, digest } = found[name];
    return [
      titles[name],
      count(rows),
      ...target.classes.map((label) => count(Object.hasOwn(classes, label) ? classes[label] : null)),
      { code: digest.slice(0, 12) },
    ];
  };
  return {
    kind: 'table',
    head: ['Part', 'Rows', ...target.classes, 'Digest'],
    align: ['left', 'right', ...target.classes.map(() => 'right' as const), 'left'],
    rows: parts.map(row),
  };
}

function comparableBlock({ comparable, parts: found }: SplitManifest): Block[] {
  const others = (['champion', 'anchor'] as const).flatMap((role) => {
    const other = comparable[role];
    return other === null || other.same ? [] : [{ role, ...other }];
  });
  if (others.length === 0) return [];
  return [
    {
      kind: 'list',
      items: others.map(
        ({ role, version, validation, test }) =>
          `The ${role} ${version} was trained under another policy: ${count(test)} of ${count(found.test.rows)} test rows and ${count(validation)} of ${count(found.validation.rows)} validation rows were held out under both.`,
      ),
    },
  ];
}

function policyTable({ policy, policyDigest, data, target, features }: SplitManifest): Block {
  const validation = policy.validation === null ? 'none: trains on all folds' : `fold ${policy.validation}`;
  return {
    kind: 'table',
    head: ['', ''],
    rows: [
      [
        'Task',
        target.positive === null ? target.task : `${target.task}, positive class ${JSON.stringify(target.positive)}`,
      ],
      ['Features', count(features.length)],
      ['Key', policy.key.map(({ name }) => name).join(', ')],
      ['Test share, folds, validation', `${policy.test}, ${policy.folds}, ${validation}`],
      ['Digest of the policy', { code: policyDigest.slice(0, 12) }],
      ['Fingerprint of the data', { code: data.fingerprint.slice(0, 12) }],
      ['Files', data.files.map(({ path }) => path).join(', ')],
    ],
  };
}
