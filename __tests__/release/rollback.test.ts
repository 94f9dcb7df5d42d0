import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { ChampionRecord } from '../../src/registry/record.js';
import { championLine, previousChampion } from '../../src/release/champion-line.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { record } from '../registry/drafts.js';
import { champions, promote, release, rollback } from './judged-run.js';

const files = new NodeFiles();
let context: RegistryContext;

beforeEach(async () => {
  context = contextIn(await files.temporary(), files);
});
afterEach(() => files.close());

/** `1.0.0` a promotion, `<1.0.0` a rollback. */
function historyOf(text: string): ChampionRecord[] {
  return text
    .split(' ')
    .map((entry, index) =>
      entry.startsWith('<')
        ? record('flowers', index + 1, entry.slice(1), { kind: 'rollback' })
        : record('flowers', index + 1, entry),
    );
}

describe('the champion before', () => {
  const cases: { name: string; given: string; line: string; expect: string | undefined }[] = [
    { name: 'of one champion: none', given: '1.0.0', line: '1.0.0', expect: undefined },
    { name: 'is the one before', given: '1.0.0 1.1.0 1.2.0', line: '1.0.0 1.1.0 1.2.0', expect: '1.1.0' },
    { name: 'after a rollback: further back', given: '1.0.0 1.1.0 1.2.0 <1.1.0', line: '1.0.0 1.1.0', expect: '1.0.0' },
    { name: 'after two rollbacks: none', given: '1.0.0 1.1.0 1.2.0 <1.1.0 <1.0.0', line: '1.0.0', expect: undefined },
    {
      name: 'after a rollback and a promotion: the restored one',
      given: '1.0.0 1.1.0 <1.0.0 1.2.0',
      line: '1.0.0 1.2.0',
      expect: '1.0.0',
    },
    { name: 'after a rollback over two', given: '1.0.0 1.1.0 1.2.0 <1.0.0', line: '1.0.0', expect: undefined },
    { name: 'is another version', given: '1.0.0 1.1.0 1.1.0', line: '1.0.0 1.1.0 1.1.0', expect: '1.0.0' },
    { name: 'of a version that came again', given: '1.0.0 1.1.0 1.0.0', line: '1.0.0 1.1.0 1.0.0', expect: '1.1.0' },
    {
      name: 'of a rollback to what a rollback left',
      given: '1.0.0 1.1.0 <1.0.0 <1.1.0',
      line: '1.0.0 1.1.0',
      expect: '1.0.0',
    },
  ];
  test.each(cases)('$name', (each) => {
    const history = historyOf(each.given);
    expect(
      championLine(history)
        .map(({ version }) => version)
        .join(' '),
    ).toBe(each.line);
    expect(previousChampion(history)?.version).toBe(each.expect);
  });

  test('without champions there is none', () => {
    expect(previousChampion([])).toBeUndefined();
  });
});

describe('rollback', () => {
  const fill = async (): Promise<void> => {
    await release(context, 'a');
    await release(context, 'b', { rule: 'non_inferiority' });
    await release(context, 'c', { rule: 'superiority' });
  };

  test('adds a record with the version, anchor and verdict of the champion before', async () => {
    await fill();
    const { summary, figures } = await rollback(context, null, 'it times out');
    expect(summary).toBe('Rolled flowers back from 1.0.2 to 1.0.1 (champion #4).');
    expect(figures).toEqual({ version: '1.0.1', champion: '1.0.1', number: 4, anchor: '1.0.0', from: '1.0.2' });
    const history = await context.registry.history('flowers');
    expect(history).toHaveLength(4);
    expect(history[3]).toMatchObject({ kind: 'rollback', reason: 'it times out', verdict: history[1]?.verdict });
    expect(await context.registry.versions('flowers')).toEqual(['1.0.0', '1.0.1', '1.0.2']);
    expect(JSON.parse(await files.text(context.run.path('rollback/record.json')))).toEqual({
      format: 'mlops-promotion/1',
      status: 'promoted',
      version: '1.0.1',
      record: history[3],
    });
  });

  test('twice goes further back, a third time there is nothing left', async () => {
    await fill();
    await rollback(context);
    await rollback(context);
    await expect(rollback(context)).rejects.toThrow(/no champion stands before 1\.0\.0.*mlops promote --version/);
    expect(await champions(context)).toEqual([
      '1.0.0/1.0.0 gate',
      '1.0.1/1.0.0 gate',
      '1.0.2/1.0.2 gate',
      '1.0.1/1.0.0 rollback',
      '1.0.0/1.0.0 rollback',
    ]);
  });

  test('takes a version by name', async () => {
    await fill();
    await rollback(context, '1.0.0');
    await rollback(context, '1.0.2');
    expect((await champions(context)).slice(3)).toEqual(['1.0.0/1.0.0 rollback', '1.0.2/1.0.2 rollback']);
  });

  test('the next release compares with what was restored', async () => {
    await fill();
    await rollback(context);
    await release(context, 'd', { rule: 'non_inferiority' });
    expect((await champions(context)).at(-1)).toBe('1.0.3/1.0.0 gate');
    await rollback(context);
    expect((await champions(context)).at(-1)).toBe('1.0.1/1.0.0 rollback');
  });

  const refused: { name: string; to: string | null; reason: string | null; expect: RegExp }[] = [
    { name: 'no reason', to: null, reason: null, expect: /rollback\.reason: expected why.*--reason/ },
    { name: 'the present champion', to: '1.0.2', reason: 'x', expect: /1\.0\.2 is the champion already/ },
    {
      name: 'a version that never was champion',
      to: '1.0.3',
      reason: 'x',
      expect: /"1\.0\.3" was never a champion.*mlops promote/,
    },
    { name: 'a version that does not exist', to: '../x', reason: 'x', expect: /was never a champion/ },
  ];
  test.each(refused)('$name is refused', async (each) => {
    await fill();
    await release(context, 'held', { verdict: 'hold' });
    await expect(rollback(context, each.to, each.reason)).rejects.toThrow(each.expect);
    await expect(rollback(context, each.to, each.reason)).rejects.toThrow(UserError);
    expect(await champions(context)).toHaveLength(3);
  });

  test('without a champion there is nothing to roll back', async () => {
    await expect(rollback(context)).rejects.toThrow(/no champion, so there is nothing to roll back/);
  });

  test('a damaged model does not come back', async () => {
    await fill();
    await files.write(join(context.registry.location, 'flowers/versions/1.0.1/model.tar.gz'), 'x');
    await expect(rollback(context)).rejects.toThrow(/1\.0\.1.model\.tar\.gz/);
    expect(await champions(context)).toHaveLength(3);
  });

  test('of two at once one wins, the other is told to look again', async () => {
    await fill();
    const other = { ...contextIn(await files.temporary(), files, 'bob'), registry: context.registry };
    const answers = await Promise.allSettled([rollback(context), promote(other, '1.0.0', 'mine')]);
    const failed = answers.filter((answer) => answer.status === 'rejected');
    expect(failed).toHaveLength(1);
    expect(failed[0]?.reason).toBeInstanceOf(OutsideError);
    expect(await champions(context)).toHaveLength(4);
  });
});
