import type { Manifest } from '../model/manifest.js';
import type { Section, Text } from '../render/section.js';
import type { Pin } from './record.js';

/**
 * What this run compared its candidate with.
 * @param champion the pinned champion's manifest, or null where there is none
 */
export function championSection(pin: Pin, champion: Manifest | null): Section {
  const rows: Text[][] =
    champion === null
      ? [['Champion', 'none yet']]
      : [
          ['Champion', [{ strong: `${pin.model} ${champion.version}` }, ` (champion #${pin.number})`]],
          ['Registered', `${champion.createdAt.slice(0, 10)} by ${champion.actor}`],
          ['Anchor', pin.anchor === pin.champion ? 'the champion itself' : (pin.anchor ?? 'none')],
        ];
  rows.push(['Newest version', pin.newest ?? 'none']);
  rows.push(['Earlier looks at this holdout', String(pin.looks.length)]);
  rows.push(['Registry', { code: pin.registry }]);
  return { title: 'Champion', order: 60, blocks: [{ kind: 'table', head: ['', ''], rows }] };
}
