import { UserError } from '../host/errors.js';

/** What stands on the command line, before any step's own options are known. */
export interface Arguments {
  readonly command: string | undefined;
  readonly positional: readonly string[];
  readonly workspace: string | undefined;
  readonly config: string | undefined;
  readonly registry: string | undefined;
  readonly runDirectory: string | undefined;
  readonly set: readonly string[];
  readonly force: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
  /** Flags that the command itself has to know: [name, value]; null where none was given. */
  readonly own: readonly (readonly [string, string | null])[];
}

const valued = ['workspace', 'config', 'registry', 'run-dir', 'set'] as const;
const plain = ['force', 'json', 'quiet', 'help'] as const;

/**
 * Reads the command line. A flag that is not one of the global ones belongs to the command: `--name value`, `--name=value`, `--name`.
 * @throws UserError for a global flag without its value or one given twice
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const set: string[] = [];
  const own: (readonly [string, string | null])[] = [];
  const positional: string[] = [];
  const rest = [...argv];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      positional.push(...rest.splice(0));
    } else if (word === '-h') flags.add('help');
    else if (!word.startsWith('--')) positional.push(word);
    else {
      const sign = word.indexOf('=');
      const name = sign < 0 ? word.slice(2) : word.slice(2, sign);
      const inline = sign < 0 ? undefined : word.slice(sign + 1);
      const next = (): string | undefined => inline ?? (rest[0]?.startsWith('--') === true ? undefined : rest.shift());
      if (isOneOf(name, valued)) {
        const value = next();
        if (value === undefined) throw new UserError(`--${name}: expected a value after it; see mlops --help.`);
        if (name === 'set') set.push(value);
        else if (values.has(name)) throw new UserError(`--${name}: given twice; give it once.`);
        else values.set(name, value);
      } else if (isOneOf(name, plain)) {
        if (inline !== undefined) throw new UserError(`--${name}: expected no value, got one; write --${name} alone.`);
        flags.add(name);
      } else if (name === 'version' && positional.length === 0) flags.add('version');
      else own.push([name, next() ?? null]);
    }
  }
  const [command, ...others] = positional;
  return {
    command,
    positional: others,
    workspace: values.get('workspace'),
    config: values.get('config'),
    registry: values.get('registry'),
    runDirectory: values.get('run-dir'),
    set,
    force: flags.has('force'),
    json: flags.has('json'),
    quiet: flags.has('quiet'),
    help: flags.has('help'),
    version: flags.has('version'),
    own,
  };
}

function isOneOf<T extends string>(name: string, names: readonly T[]): name is T {
  return (names as readonly string[]).includes(name);
}
