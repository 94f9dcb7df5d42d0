import type { Attack } from './attack.js';
import { archiveAttack } from './archive.js';
import { jsonAttacks } from './json.js';
import { predictionsAttack } from './predictions.js';
import { profileDocumentAttack } from './profile-document.js';
import { yamlAttacks } from './yaml.js';

/** All attacks, by what they attack. */
export const attacks: readonly Attack[] = [
  ...yamlAttacks,
  archiveAttack,
  predictionsAttack,
  ...jsonAttacks,
  profileDocumentAttack,
];
