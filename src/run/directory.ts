import { join } from 'node:path';
import type { Files } from '../host/files.js';
import { UserError } from '../host/errors.js';
import { parseJson } from '../host/json.js';

/** `.mlops/`: what steps hand to each other. Everything is written atomically and read with a check. */
export class RunDirectory {
  constructor(
    readonly root: string,
    private readonly files: Files,
  ) {}

  /** Absolute path of something below the run directory. */
  path(...parts: string[]): string {
    return join(this.root, ...parts);
  }

  async has(...parts: string[]): Promise<boolean> {
    return (await this.files.stat(this.path(...parts))) !== undefined;
  }

  /**
   * Reads a JSON file that an earlier step wrote.
   * @param step the step that writes it, named in the error when it is missing
   * @param parse checks the value and throws on a wrong one (a zod schema's `parse`)
   */
  async read<T>(path: string, step: string, parse: (value: unknown) => T): Promise<T> {
    const full = this.path(path);
    if ((await this.files.stat(full)) === undefined) {
      throw new UserError(`${path}: not found in the run directory ${this.root}; run \`mlops ${step}\` first.`);
    }
    const text = await this.files.text(full);
    try {
      return parse(parseJson(text));
    } catch (cause) {
      throw new UserError(
        `${path}: not a file that \`mlops ${step}\` of this version wrote; run \`mlops ${step} --force\` again.`,
        { cause },
      );
    }
  }

  /** Writes a JSON file, indented, with a newline at its end. */
  async write(path: string, value: unknown): Promise<void> {
    await this.files.write(this.path(path), `${JSON.stringify(value, null, 2)}\n`);
  }

  /** Removes a step's folder so that nothing of an earlier run is mistaken for this one's. */
  async clear(folder: string): Promise<void> {
    await this.files.remove(this.path(folder));
  }
}
