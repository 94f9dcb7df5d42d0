import { describe, expect, test } from '@jest/globals';
import { barText } from '../../../src/render/bars.js';
import { toHtml } from '../../../src/render/html.js';
import { markdownBlock } from '../../../src/render/markdown-block.js';
import { columns as widthOf } from '../../../src/render/width.js';
import { mergeParts, ProfileJob } from '../../../src/table/profile/profile-job.js';
import { profileBlocks } from '../../../src/table/profile/profile-blocks.js';
import { profileText } from '../../../src/table/profile/profile-text.js';
import { toProfile } from '../../../src/table/profile/to-profile.js';
import { withoutValues } from '../../../src/table/profile/without-values.js';
import { chunkOf, partOfRows, type Written } from './profiling.js';

const rows = Array.from({ length: 60 }, (_, at): Written[] => [
  String((at * 7) % 50),
  at % 9 === 0 ? null : ['red', 'green', 'blue', 'red'][at % 4]!,
  `2024-03-${10 + (at % 20)}`,
  at % 3 === 0 ? 'true' : 'false',
  `"note ${at}"`,
]);
const part = partOfRows(rows, ['number', 'string', 'string', 'boolean', 'string'], { target: 'a' });

describe('a profile', () => {
  test('is drawn for a terminal', () => {
    expect(profileText(toProfile(part), { width: 120, colour: false })).toMatchSnapshot();
  });

  test.each([200, 100, 80])('fits a terminal of %i columns', (width) => {
    const text = profileText(toProfile(part), { width, colour: false });
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(width);
  });

  test('is drawn for a report, training beside test, with the same edges', () => {
    const test = partOfRows(rows.slice(0, 25), ['number', 'string', 'string', 'boolean', 'string'], { target: 'a' });
    const whole = mergeParts([part, test]);
    const [training, other] = [toProfile(part, whole), toProfile(test, whole)];
    expect(training.columns[0]!.numbers!.histogram!.edges).toEqual(other.columns[0]!.numbers!.histogram!.edges);
    expect(
      profileBlocks(training, other)
        .map((block) => markdownBlock(block))
        .join('\n\n'),
    ).toMatchSnapshot();
    const blocks = profileBlocks(withoutValues(training));
    const markdown = blocks.map((block) => markdownBlock(block)).join('\n\n');
    expect(markdown).toMatchSnapshot();
    for (const value of ['red', 'note', '2024']) expect(markdown).not.toContain(value);
  });

  test('steers neither terminal nor page by its names and values', () => {
    const evil = '\u001b[2J<script>alert(1)</script>|`x`\r\u202e';
    const job = new ProfileJob({
      columns: [{ name: evil, type: 'string', guessed: false }],
      target: null,
      nulls: [],
    });
    job.add(chunkOf([[`"${evil}"`], [`"${evil}"`], ['=cmd()']]));
    const profile = toProfile(job.result());
    const text = profileText(profile, { width: 120, colour: false });
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    const blocks = profileBlocks(profile);
    const html = toHtml('Report', [{ title: 'Data', order: 1, blocks }]);
    expect(html).not.toContain('<script');
    expect(blocks.map((block) => markdownBlock(block)).join('')).not.toContain('<script');
  });
});

test('bars: the largest count is a whole block, none is a blank, neighbours are taken together', () => {
  expect(barText([0, 1, 4, 8, 100], 10)).toBe(' ▁▁▁█');
  expect(barText([1, 1, 4, 4], 2)).toBe('▂█');
  expect(barText([], 5)).toBe('');
});
