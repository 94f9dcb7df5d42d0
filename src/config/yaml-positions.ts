import { EVENT_ID, getScalarValue, type Event } from 'js-yaml';
import { Positions, lineAndColumn } from './position.js';

/** An open collection while the events are walked. */
interface Frame {
  readonly path: readonly string[];
  readonly kind: 'mapping' | 'sequence' | 'document';
  /** mapping: the key whose value comes next; undefined where a key comes next. */
  key: string | undefined;
  index: number;
}

/** Where the keys and values of a document stand, from the events of its parser. O(events). */
export function positionsOf(events: readonly Event[], source: string, file: string): Positions {
  const positions = new Positions(file);
  const open: Frame[] = [];
  const at = lineAndColumn(source);
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const frame = open.at(-1);
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ path: [], kind: 'document', key: undefined, index: 0 });
      continue;
    }
    if (frame === undefined) continue;
    if (frame.kind === 'mapping' && frame.key === undefined) {
      frame.key = event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : '';
      const offset = startOf(event);
      if (offset >= 0) positions.setKey([...frame.path, frame.key], at(offset));
      // A collection as a key has no name; it is refused later as an unknown key, here its events only pass by.
      if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
        open.push(frameOf(event.type, [...frame.path, '']));
      continue;
    }
    const path =
      frame.kind === 'document'
        ? []
        : [...frame.path, frame.kind === 'mapping' ? (frame.key ?? '') : String(frame.index)];
    frame.key = undefined;
    frame.index += 1;
    const offset = startOf(event);
    if (offset >= 0) positions.setValue(path, at(offset));
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open.push(frameOf(event.type, path));
  }
  return positions;
}

function frameOf(type: number, path: readonly string[]): Frame {
  return { path, kind: type === EVENT_ID.MAPPING ? 'mapping' : 'sequence', key: undefined, index: 0 };
}

/** The offset of what an event is about; -1 where it is about nothing that was written. */
export function startOf(event: Event): number {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return event.valueStart;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart;
    default:
      return -1;
  }
}
