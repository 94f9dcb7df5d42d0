// Logistic regression by gradient descent on the columns that params.yml names.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rows } from './rows.js';

const { columns, epochs = 200 } = JSON.parse(readFileSync(process.env.MLOPS_PARAMS, 'utf8'));
const data = rows(process.env.MLOPS_TRAIN_DATA);
const scales = columns.map((name) => {
  const values = data.map((row) => Number(row[name]));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    name,
    mean,
    deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length),
  };
});
const inputs = data.map((row) => [1, ...scales.map(({ name, mean, deviation }) => (row[name] - mean) / deviation)]);
let weights = inputs[0].map(() => 0);
for (let epoch = 0; epoch < epochs; epoch++) {
  const slope = weights.map(() => 0);
  data.forEach((row, i) => {
    const odds = inputs[i].reduce((sum, value, j) => sum + value * weights[j], 0);
    const error = 1 / (1 + Math.exp(-odds)) - (row.sold === 'yes' ? 1 : 0);
    inputs[i].forEach((value, j) => (slope[j] += (error * value) / data.length));
  });
  weights = weights.map((weight, j) => weight - slope[j]);
}
const folder = process.env.MLOPS_MODEL_DIR;
writeFileSync(join(folder, 'model.json'), JSON.stringify({ scales, weights }));
writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
for (const file of ['score.js', 'rows.js']) copyFileSync(file, join(folder, file));
