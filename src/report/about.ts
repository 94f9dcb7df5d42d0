import type { Section, Text } from '../render/section.js';
import type { Who } from '../run/step.js';

/** What the report says of its run. */
export interface About {
  readonly model: string;
  readonly at: Date;
  readonly who: Who;
}

/** One line below the report's title: revision, when, by whom, tool. */
export function aboutLine({ at, who }: About): Text {
  const revision =
    who.revision === null
      ? []
      : [{ code: who.revision.slice(0, 10) }, who.dirty ? ' with uncommitted changes · ' : ' · '];
  return [...revision, `${moment(at)} · by ${who.actor} · mlops-action ${who.tool}`];
}

/** The same in full, as the report's last section. */
export function aboutSection({ model, at, who }: About): Section {
  const rows: [string, Text][] = [
    ['Model', { code: model }],
    ['Repository', optional(who.repository)],
    [
      'Revision',
      who.revision === null
        ? 'none: not a git repository'
        : [{ code: who.revision }, who.dirty ? ', with uncommitted changes' : ''],
    ],
    ['Written', moment(at)],
    ['By', who.actor],
    ['Workflow run', optional(who.run)],
    ['Tool', `mlops-action ${who.tool}`],
  ];
  const table = { kind: 'table', title: 'About this report', head: ['', ''], rows } as const;
  return { title: 'About this report', order: 95, blocks: [table] };
}

function optional(value: string | null): Text {
  return value === null ? 'none: run on a local machine' : { code: value };
}

/** A moment in Coordinated Universal Time: the same text on every machine. */
function moment(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
