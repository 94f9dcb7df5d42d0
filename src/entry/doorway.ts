import { parseOverride } from '../config/override.js';
import type { Log } from '../host/log.js';
import type { Arguments } from './arguments.js';
import type { Doorway } from './compose.js';

/** What every command of the CLI hands to compose. */
export function doorway(given: Arguments, command: string, log: Log): Doorway {
  return {
    workspace: given.workspace ?? process.cwd(),
    config: given.config ?? 'mlops.yml',
    registry: given.registry ?? '.mlops-registry',
    token:
      [process.env['GITHUB_TOKEN'], process.env['GH_TOKEN']].find((token) => token !== undefined && token !== '') ??
      null,
    runDirectory: given.runDirectory ?? '.mlops',
    overrides: given.set.map((text) => parseOverride(text)),
    variables: process.env,
    log,
    command: `mlops ${command}`,
    jobToken: null,
    base: null,
    received: null,
    given: { environment: '', variables: '' },
    cache: false,
  };
}

/** Colour in a terminal unless NO_COLOR (https://no-color.org) is set to something. */
export function colourful(stream: { readonly isTTY: boolean }): boolean {
  return stream.isTTY && (process.env['NO_COLOR'] ?? '') === '';
}
