import { rng } from '../../../src/statistics/rng.js';
import { Finding, type Attack } from './attack.js';

/** What a case may use: processor time, and memory beyond what was there before. */
export const limits = { seconds: 2, megabytes: 512 };

/** How an attack went. */
export interface Round {
  readonly attack: string;
  readonly cases: number;
  readonly accepted: number;
  readonly refused: number;
  /** Processor time of the longest case. */
  readonly slowest: number;
  readonly seconds: number;
  readonly megabytes: number;
  /** What went wrong, each with the number of its case. */
  readonly findings: readonly string[];
}

/**
 * Runs the cases of an attack. Each has numbers of its own, so that it can be run again alone.
 * @param begun told the number of a case before it runs
 */
export async function round(
  attack: Attack,
  seed: string,
  { from, cases }: { readonly from: number; readonly cases: number },
  begun: (number: number) => void,
): Promise<Round> {
  const ended = { accepted: 0, refused: 0 };
  const findings: string[] = [];
  const before = peak();
  const started = processorTime();
  let [slowest, most] = [0, before];
  for (let number = from; number < from + cases && findings.length < 10; number++) {
    begun(number);
    const start = processorTime();
    try {
      ended[await attack.attempt(rng(`${seed}/${attack.name}/${number}`))]++;
    } catch (cause) {
      findings.push(`case ${number}: ${cause instanceof Finding ? cause.message : String((cause as Error).stack)}`);
    }
    const took = processorTime() - start;
    if (took > limits.seconds) findings.push(`case ${number}: ${took.toFixed(1)} s of processor time`);
    slowest = Math.max(slowest, took);
    const now = peak();
    if (now > most && now - before > limits.megabytes)
      findings.push(`case ${number}: ${Math.round(now - before)} MB of memory`);
    most = now;
  }
  const { accepted, refused } = attack.least;
  if (cases >= 1000 && findings.length === 0) {
    if (ended.accepted < accepted * cases) findings.push(`only ${ended.accepted} of ${cases} cases were accepted`);
    if (ended.refused < refused * cases) findings.push(`only ${ended.refused} of ${cases} cases were refused`);
  }
  const seconds = processorTime() - started;
  return { attack: attack.name, cases, ...ended, slowest, seconds, megabytes: Math.round(most - before), findings };
}

/** Of the process, in seconds: a machine that is busy with other things does not add to it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The most memory that the process ever had, in MB. */
function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}
