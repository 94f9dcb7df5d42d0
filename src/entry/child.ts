import { NodeFiles } from '../host/node-files.js';
import { runChild } from '../train/child.js';
import { exit } from './failure.js';

/** The door of training and scoring children: they hold no token, and whatever they fail with goes to the parent. */
export async function child(argv: readonly string[]): Promise<number> {
  const [kind, spec] = argv;
  if ((kind !== 'train' && kind !== 'score') || spec === undefined) {
    globalThis.process.stderr.write(
      'mlops child: expected train or score and the path of its task; this door is for the tool itself.\n',
    );
    return exit.input;
  }
  return runChild(kind, spec, new NodeFiles());
}
