import type { Log, Place } from '../../src/host/log.js';

/** A log that remembers what was said: `warning: text (file:line)`. */
export function recordingLog(): { log: Log; said: string[] } {
  const said: string[] = [];
  const say = (level: string) => (text: string, place?: Place) => {
    const where = place?.file === undefined ? '' : ` (${place.file}:${String(place.line)})`;
    said.push(`${level}: ${text}${where}`);
  };
  const log = {
    info: say('info'),
    notice: say('notice'),
    warning: say('warning'),
    error: say('error'),
    output: say('output'),
    group: (name, body) => {
      said.push(`group: ${name}`);
      return body();
    },
    progress: () => ({ update: () => undefined, end: () => undefined }),
    mask: say('mask'),
  } satisfies Log;
  return { log, said };
}
