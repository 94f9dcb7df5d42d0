/** Programs that the repository brings say what they like: after `Its last lines`, indented. */
const theirs = /Its last lines:(?:\n {2}.*)+/g;

/** The errors of a run, one a line, without what programs of the repository said. */
export function errorsTold(stderr: string): string[] {
  return stderr
    .replace(theirs, '')
    .split('\n')
    .filter((line) => line.startsWith('error '));
}

/** What no person should ever read: a stack trace, or that something is a defect of ours. */
export function untold(stderr: string): string | undefined {
  return /\n\s+at .*|defect of mlops-action.*/.exec(stderr.replace(theirs, ''))?.[0];
}
