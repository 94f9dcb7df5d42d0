import { archiveAttack } from './archive.js';
import type { Attack } from './attack.js';
import { jsonAttacks } from './json.js';
import { predictionsAttack } from './predictions.js';
import { profileDocumentAttack } from './profile-document.js';
import { tableAttacks } from './table.js';
import { yamlAttacks } from './yaml.js';

/** All attacks, by what they attack. */
export const attacks: readonly Attack[] = [
  ...tableAttacks,
  ...yamlAttacks,
  archiveAttack,
  ...jsonAttacks,
  profileDocumentAttack,
  predictionsAttack,
];
