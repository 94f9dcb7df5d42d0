import { csvRow } from '../../../table/write.js';
import type { Pipeline } from './pipeline.js';

/** Writes a row of predictions from the network's outputs (rows x outputs). */
export type PrintRow = (id: string | null, outputs: Float32Array, row: number) => string;

/** The columns of a file of predictions. */
export function headOf({ output, target }: Pipeline): string[] {
  switch (output.kind) {
    case 'number':
      return ['row_id', 'prediction'];
    case 'logit':
      return ['row_id', 'prediction', 'score'];
    case 'logits':
      return ['row_id', 'prediction', ...target.classes.map((name) => `p_${name}`)];
  }
}

/** Numbers are written in the shortest form that reads back as the same double. */
export function rowPrinter({ output, target }: Pipeline): PrintRow {
  switch (output.kind) {
    case 'number':
      return (id, outputs, row) => line(id, String(output.mean + output.sd * outputs[row]!));
    case 'logit': {
      const positive = target.positive ?? '';
      const negative = target.classes.find((name) => name !== positive) ?? '';
      return (id, outputs, row) => {
        // In doubles: a 32-bit sigmoid is exactly 1 from 17 on, which makes ties and infinite losses.
        const score = 1 / (1 + Math.exp(-outputs[row]!));
        return line(id, score >= 0.5 ? positive : negative, String(score));
      };
    }
    case 'logits': {
      const { classes } = target;
      return (id, outputs, row) => {
        const logits = outputs.subarray(row * classes.length, (row + 1) * classes.length);
        const { probabilities, most } = softmax(logits);
        return line(id, classes[most]!, ...probabilities.map(String));
      };
    }
  }
}

/** Probabilities in doubles, and the place of the largest logit: of equal ones the first. */
function softmax(logits: Float32Array): { readonly probabilities: number[]; readonly most: number } {
  let most = 0;
  logits.forEach((logit, at) => {
    if (logit > logits[most]!) most = at;
  });
  const parts = Array.from(logits, (logit) => Math.exp(logit - logits[most]!));
  const sum = parts.reduce((a, b) => a + b, 0);
  return { probabilities: parts.map((part) => part / sum), most };
}

function line(...cells: (string | null)[]): string {
  return `${csvRow(cells)}\n`;
}
