import { yamlText } from '../schema/yaml.js';
import { named } from './choice.js';
import type { Proposal } from './proposal.js';

const head = `# yaml-language-server: $schema=https://raw.githubusercontent.com/org/mlops-action/v1/schema/mlops.json
# Written by \`mlops init\` from what it found: read it, correct it, commit it. All keys: docs/reference/configuration.md of mlops-action.`;
const widest = 130;

/** mlops.yml as a person reads it: each choice with its reason. Deterministic. */
export function document(proposal: Proposal): string {
  const { name, task } = proposal;
  const blocks = [
    [`model: ${scalar(name)}`],
    task.said ? [...comment('', sentence(`${named(proposal.target.value)}: ${task.why}`)), `task: ${task.value}`] : [],
    ['data:', ...dataLines(proposal)],
    proposal.quality.length === 0 ? [] : ['test:', `  quality: ${flow(proposal.quality)}`],
    trainLines(proposal),
    gateLines(proposal),
  ];
  return `${[head, ...blocks.flat()].join('\n')}\n`;
}

function dataLines({ source, target, positive, key }: Proposal): string[] {
  const others = target.others.map(({ value, why }) => `${named(value)} (${why})`).join(', ');
  const lines = [
    ...comment('  ', sentence(source.why)),
    `  source: ${typeof source.value === 'string' ? scalar(source.value) : flow(source.value)}`,
    ...comment('  ', sentence(target.why)),
    ...(others === '' ? [] : comment('  ', `It could also be ${others}.`)),
    `  target: ${scalar(target.value)}`,
  ];
  if (positive !== null) lines.push(...comment('  ', sentence(positive.why)), `  positive: ${scalar(positive.value)}`);
  if (key.key !== null) lines.push(...comment('  ', sentence(key.key.why)), `  key: ${flow(key.key.value)}`);
  if (key.hint !== null) {
    lines.push(
      ...comment(
        '  ',
        `${named(key.hint)} has another value in every row: if it identifies a row, name it as data.key and in data.ignore.`,
      ),
    );
  }
  if (key.ignore !== null)
    lines.push(...comment('  ', sentence(key.ignore.why)), `  ignore: ${flow(key.ignore.value)}`);
  return lines;
}

function trainLines({ training }: Proposal): string[] {
  const { flavor, command, score, estimator, params, why, note } = training;
  const keys = { flavor, command, score, estimator, params };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === null ? [] : [`  ${key}: ${scalar(value)}`]));
  const comments = [...comment('  ', why), ...(note === null ? [] : comment('  ', note))];
  return lines.length === 0 ? [] : ['train:', ...comments, ...lines];
}

function gateLines({ cap }: Proposal): string[] {
  if (cap === null) return [];
  const [test, validation] = cap.rows;
  const text = `A regression's loss has no end, so the gate asks for 200 rows; the test part has about ${test}, the validation fold ${validation}. With a largest loss 50 are enough. This one is the span of the target: it is true while predictions stay within what was seen. Correct it if a row can lose more.`;
  const few = cap.tooFew
    ? ['The validation fold has fewer than 50 rows even so: pull requests will be inconclusive.']
    : [];
  return ['gate:', ...comment('  ', [text, ...few].join(' ')), `  cap: ${cap.value}`];
}

/** A text as a value on one line, without quotes where every YAML reader takes it for that text. */
function scalar(text: string): string {
  return /^[A-Za-z_][\w./*-]*(?: [\w./*-]+)*$/.test(text) && /\W/.test(text) ? text : yamlText(text);
}

function flow(texts: readonly string[]): string {
  return `[${texts.map(scalar).join(', ')}]`;
}

function sentence(clause: string): string {
  return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}${clause.endsWith('.') ? '' : '.'}`;
}

/** Lines of a comment; what comes from data or from code stands in it in quotes, on one line (`named`). */
function comment(indent: string, text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + 2 + line.length + 1 + word.length > widest) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${indent}# ${each}`);
}
