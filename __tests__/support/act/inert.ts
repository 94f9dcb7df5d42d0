import { expect } from '@jest/globals';
import type { ActRun } from './log.js';

/** Markdown without its code, where nothing is interpreted. */
export function outsideCode(markdown: string): string {
  return markdown.replace(/^(`{3,}|~{3,})[^]*?^\1$/gm, '').replace(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
}

const ownOutputs = new Set([
  ...['verdict', 'version', 'champion', 'promoted', 'metrics', 'report', 'model', 'package'],
  ...['run-directory', 'artifact', 'changed'],
]);

/** Nothing that a stranger wrote became a command of the runner, an output or markup. */
export function expectInert(ran: ActRun): void {
  for (const steps of Object.values(ran.outputs)) {
    for (const outputs of Object.values(steps)) {
      expect(Object.keys(outputs).filter((name) => !ownOutputs.has(name))).toEqual([]);
    }
  }
  for (const { title, text } of ran.annotations) {
    // A command that a stranger wrote has no title of this tool, and its text is all there is.
    expect({ title, text }).not.toMatchObject({ title: undefined, text: expect.stringMatching(/^boo$/) });
  }
  for (const { text } of ran.summaries) expectPlain(text);
}

/** No element, link, image or mention outside of code but those that reports are made of. */
export function expectPlain(markdown: string): void {
  const text = outsideCode(markdown);
  expect(text).not.toMatch(/<(?!\/?(?:details|summary|code|strong|span|br|sub|sup)\b|!-- mlops)[a-z!/]/i);
  expect(text).not.toMatch(/@everyone|\]\(javascript:|!\[|##\[|\u202E|\*\*bold/u);
}
