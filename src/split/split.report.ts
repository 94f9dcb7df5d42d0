import { changeBlocks } from './change.report.js';
import type { SplitChange } from './change.js';
import { count, figure } from '../render/number.js';
import type { Block, Section, Text } from '../render/section.js';
import { leakageBlocks, leakageBrief } from './leakage/leakage.report.js';
import type { Leakage } from './leakage/leakage.js';
import type { SplitManifest } from './manifest.js';

const parts = ['train', 'validation', 'test'] as const;
const titles = { train: 'Training', validation: 'Validation', test: 'Test' } as const;

/** More classes than these have no column each. */
const mostColumns = 10;

/** What stands beside the manifest, where there is something. */
export interface SplitFindings {
  readonly leakage?: Leakage | null;
  readonly change?: SplitChange | null;
}

/**
 * How the rows were divided: counts by part and class, digests, the policy; what changed and what leaks.
 * @param values whether the names of several classes may be shown; else they are numbered in their order
 */
export function splitSection(
  manifest: SplitManifest,
  values = false,
  { leakage = null, change = null }: SplitFindings = {},
): Section {
  const { target } = manifest;
  const brief = leakage === null ? [] : leakageBrief(leakage);
  return {
    title: 'Split',
    order: 40,
    ...(brief.length === 0 ? {} : { brief }),
    blocks: [
      ...(change === null ? [] : changeBlocks(change, manifest)),
      countTable(manifest, values),
      { kind: 'paragraph', text: howDivided(manifest) },
      ...comparableBlock(manifest),
      ...(leakage === null ? [] : leakageBlocks(leakage)),
      { kind: 'details', summary: `Policy and data (target: ${target.column})`, blocks: [policyTable(manifest)] },
    ],
  };
}

/** What a row's part depends on, and how near the test part is to its share. */
function howDivided({ data, deviation, policy, parts: found }: SplitManifest): Text {
  const share = `${figure(policy.test * 100)}%`;
  const size = `${count(data.rows)} rows.`;
  const names = policy.key.map(({ name }) => name).join(', ');
  if (policy.time !== undefined) {
    const { test, validation } = policy.time;
    return [
      `${size} A row's part depends on its time in `,
      { code: names },
      ' only: test rows from ',
      { code: String(test) },
      ' on',
      ...(validation === null ? [] : [', validation rows from ', { code: String(validation) }, ' on before them']),
      `. The cutoffs were chosen for ${share} test rows and are frozen; today ${figure((100 * found.test.rows) / data.rows)}% are.`,
    ];
  }
  return [
    `${size} A row's part depends on its ${policy.group === true ? 'group' : 'key'} and the salt `,
    { code: policy.salt },
    ` only${policy.group === true ? `: all rows with the same ${names} are in one part` : ''}. The test part was asked to be ${share} of each group of rows; the worst group is off by ${figure(deviation)} rows.`,
  ];
}

function countTable({ parts: found, target }: SplitManifest, values: boolean): Block {
  const many = target.classes.length > mostColumns;
  const numbered = target.task === 'multiclass' && !values;
  const heads = many
    ? ['Classes', 'Smallest class', 'Largest class']
    : target.classes.map((label, index) => (numbered ? `class ${index + 1}` : label));
  const row = (name: (typeof parts)[number]): Text[] => {
    const { rows, classes, digest } = found[name];
    const byClass = target.classes.map((label) => (Object.hasOwn(classes, label) ? classes[label]! : null));
    const cells = many ? extremes(byClass) : byClass;
    return [titles[name], count(rows), ...cells.map((cell) => count(cell)), { code: digest.slice(0, 12) }];
  };
  return {
    kind: 'table',
    head: ['Part', 'Rows', ...heads, 'Digest'],
    align: ['left', 'right', ...heads.map(() => 'right' as const), 'left'],
    rows: parts.map(row),
  };
}

/** How many classes have rows; the rows of the smallest and of the largest one. */
function extremes(byClass: readonly (number | null)[]): [number, number, number] {
  const rows = byClass.map((each) => each ?? 0);
  return [rows.filter((each) => each > 0).length, Math.min(...rows), Math.max(...rows)];
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
      [
        policy.time !== undefined ? 'Time' : policy.group === true ? 'Group' : 'Key',
        policy.key.map(({ name }) => name).join(', '),
      ],
      ['Test share, folds, validation', `${policy.test}, ${policy.folds}, ${validation}`],
      ['Digest of the policy', { code: policyDigest.slice(0, 12) }],
      ['Fingerprint of the data', { code: data.fingerprint.slice(0, 12) }],
      ['Files', data.files.map(({ path }) => path).join(', ')],
    ],
  };
}
