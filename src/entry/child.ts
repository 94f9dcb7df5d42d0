import { NodeFiles } from '../host/node-files.js';
import { childArguments, runChild } from '../train/child.js';
import { exit, failureOf } from './failure.js';

/** The door of training and scoring children: they hold no token. What fails is written beside the order, and the parent raises it. */
export async function child(argv: readonly string[]): Promise<number> {
  try {
    const [kind, order] = childArguments(argv);
    await runChild(kind, order, new NodeFiles());
    return exit.done;
  } catch (cause) {
    const { code, sentences } = failureOf(cause);
    process.stderr.write(`${sentences.join('\n')}\n`);
    return code;
  }
}
