import type { Section, Text } from '../render/section.js';
import type { Package } from './package.js';

/**
 * What the repository was packaged as.
 * @param built null where there is nothing to package
 */
export function packageSection(built: Package | null): Section {
  if (built === null) {
    return { title: 'Package', order: 70, blocks: [{ kind: 'paragraph', text: 'Nothing to package.' }] };
  }
  const rows: Text[][] = [
    ['Package', [{ strong: built.name }, ` ${built.version} (${built.kind})`]],
    ['File', { code: built.file }],
    ['SHA-256', { code: built.sha256 }],
    ['Content digest', { code: built.content }],
  ];
  for (const { file, sha256 } of built.files.filter((each) => each.file !== built.file))
    rows.push(['Beside it', { code: file }], ['SHA-256', { code: sha256 }]);
  return { title: 'Package', order: 70, blocks: [{ kind: 'table', head: ['', ''], rows }] };
}
