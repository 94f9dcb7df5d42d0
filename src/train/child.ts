import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { parseJson } from '../host/json.js';
import { childErrorOf, childKinds, errorPath, type ChildKind } from '../model/child.js';
import { probeOrderSchema, scoreOrderSchema, trainOrderSchema, type TrainOrder } from './order.js';

/**
 * What a child process does: `mlops child train ORDER`, `mlops child score ORDER`, `mlops child probe ORDER`, with ORDER the path of a JSON file.
 * TensorFlow.js is loaded here and nowhere else, so that it never shares a process with a token.
 * @param print takes a line of progress (JSON) or for the log; standard output by default
 * @throws what failed, after writing it to `<order>.error.json`, from where the parent raises it: the door only ends with a code other than 0
 */
export async function runChild(
  kind: ChildKind,
  orderPath: string,
  files: Files,
  print: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
): Promise<void> {
  try {
    const order: unknown = parseJson(await files.text(orderPath));
    await works[kind](order, files, print);
  } catch (cause) {
    await files.write(errorPath(orderPath), JSON.stringify(childErrorOf(cause)));
    throw cause;
  }
}

type Print = (line: string) => void;

const works: Readonly<Record<ChildKind, (order: unknown, files: Files, print: Print) => Promise<void>>> = {
  train: (order, files, print) => train(trainOrderSchema.parse(order), files, print),
  score,
  probe,
};

async function train(order: TrainOrder, files: Files, print: Print): Promise<void> {
  const { trainModel } = await import('./tfjs/train-model.js');
  const { epochs } = order.params;
  const history = await trainModel(order, files, (epoch) => print(JSON.stringify({ ...epoch, epochs })), print);
  await files.write(order.history, `${JSON.stringify(history, null, 2)}\n`);
}

async function score(order: unknown, files: Files, print: Print): Promise<void> {
  const { scoreRows } = await import('../model/flavors/tfjs/score.js');
  await scoreRows(scoreOrderSchema.parse(order), files, print);
}

async function probe(order: unknown): Promise<void> {
  const { startBackend } = await import('../model/flavors/tfjs/backend.js');
  await startBackend(probeOrderSchema.parse(order).backend);
}

/** Whether a word is a kind of child. */
export function isChildKind(word: string): word is ChildKind {
  return childKinds.some((kind) => kind === word);
}

/** @throws UserError for the arguments of `mlops child` that are none: it is not for people. */
export function childArguments(words: readonly string[]): [ChildKind, string] {
  const [kind, order] = words;
  if (kind !== undefined && order !== undefined && isChildKind(kind)) return [kind, order];
  throw new UserError('mlops child: expected train, score or probe, and the path of an order; mlops starts it itself.');
}
