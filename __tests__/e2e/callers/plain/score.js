import { readFileSync, writeFileSync } from 'node:fs';
import { rows } from './rows.js';

const { scales, weights } = JSON.parse(readFileSync('model.json', 'utf8'));
const lines = rows(process.env.MLOPS_INPUT).map((row) => {
  const terms = scales.map(({ name, mean, deviation }, i) => (weights[i + 1] * (row[name] - mean)) / deviation);
  const score = 1 / (1 + Math.exp(-terms.reduce((sum, term) => sum + term, weights[0])));
  return `${row.row_id},${score > 0.5 ? 'yes' : 'no'},${score}`;
});
writeFileSync(process.env.MLOPS_OUTPUT, ['row_id,prediction,score', ...lines].join('\n') + '\n');
