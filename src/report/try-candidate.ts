import { markdownBlock } from '../render/markdown-block.js';
import type { Text } from '../render/section.js';

/**
 * How a reviewer gets hold of the candidate of a run: two commands, folded.
 * @param run number of the workflow run whose artifacts hold it
 * @param stranger its code comes from a fork: nothing of it is loaded before somebody has said so
 */
export function tryCandidate(run: number, stranger: boolean): string {
  const flag = stranger ? ' --trust' : '';
  const warning = stranger ? ' It is a program from a fork, and runs on your machine: read its code first.' : '';
  const text: Text = [
    'In a clone: ',
    { code: `mlops predict --from-run ${run}${flag} --input new.csv` },
    ' predicts with this candidate, ',
    { code: `mlops check --from-run ${run}${flag}` },
    ` opens this run: verdict, figures, report.${warning}`,
  ];
  return markdownBlock({ kind: 'details', summary: 'Try this candidate', blocks: [{ kind: 'paragraph', text }] });
}
