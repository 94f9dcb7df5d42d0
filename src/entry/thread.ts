import { parentPort, workerData } from 'node:worker_threads';
import { jobMaker } from '../host/inline-threads.js';
import { failureFrom, type Answer, type Question } from '../host/thread-message.js';
import { jobs } from './jobs.js';

/** The door of threads: does one job, message by message. */
export function thread([name = '']: readonly string[]): void {
  const port = parentPort;
  if (port === null) throw new Error('this door is for threads of the tool');
  const making = jobMaker(jobs, name)(workerData);
  // Failures of the making are told with the first answer.
  making.catch(() => undefined);
  let before: Promise<unknown> = Promise.resolve();
  const answer = async ({ number, message }: Question): Promise<void> => {
    try {
      const value = await (await making).call(message);
      port.postMessage({ number, value } satisfies Answer);
    } catch (cause) {
      port.postMessage({ number, failure: failureFrom(cause) } satisfies Answer);
    }
  };
  port.on('message', (question: Question) => {
    before = before.then(() => answer(question));
  });
}
