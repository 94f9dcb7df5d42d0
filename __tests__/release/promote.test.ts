import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Verdict } from '../../src/gate/verdict.js';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { readPromotion } from '../../src/release/promotion-result.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { candidate } from '../registry/drafts.js';
import { champions, judge, pin, promote, publish, release, train } from './judged-run.js';

const files = new NodeFiles();
let context: RegistryContext;

beforeEach(async () => {
  context = contextIn(await files.temporary(), files);
});
afterEach(() => files.close());

describe('promote by the gate', () => {
  test('records why, by which verdict, by whom', async () => {
    await release(context, 'a');
    expect(await context.registry.history('flowers')).toEqual([
      {
        format: 'mlops-champion/1',
        model: 'flowers',
        number: 1,
        version: '1.0.0',
        anchor: '1.0.0',
        kind: 'gate',
        reason: 'It is better. All guards pass.',
        verdict: await files.digest(context.run.path('gate/verdict.json')),
        actor: 'ada',
        run: null,
        at: expect.stringMatching(/^2025-06-01T00:/),
      },
    ]);
    expect([await readPromotion(context.run)]).toEqual(await context.registry.history('flowers'));
  });

  test.each(['hold', 'inconclusive', 'reject'] as const)('verdict %s promotes nothing', async (verdict) => {
    const { promoted } = await release(context, 'a', { verdict });
    expect(promoted).toMatchObject({ status: 'ok', summary: `Nothing to promote: verdict ${verdict}.` });
    expect(promoted.figures).toEqual({ promoted: false, version: '1.0.0', champion: null });
    expect(await champions(context)).toEqual([]);
    expect(await readPromotion(context.run)).toBeNull();
    expect(JSON.parse(await files.text(context.run.path('promote/record.json')))).toEqual({
      format: 'mlops-promotion/1',
      status: 'unchanged',
      version: null,
      record: null,
    });
  });

  test('only a win by superiority moves the anchor', async () => {
    const rules: Verdict['rule'][] = ['first', 'non_inferiority', 'non_inferiority', 'superiority', 'non_inferiority'];
    for (const [index, rule] of rules.entries()) await release(context, `w${index}`, { rule });
    expect(await champions(context)).toEqual([
      '1.0.0/1.0.0 gate',
      '1.0.1/1.0.0 gate',
      '1.0.2/1.0.0 gate',
      '1.0.3/1.0.3 gate',
      '1.0.4/1.0.3 gate',
    ]);
  });

  test('a champion that moved since the pin is not replaced; the version stays published', async () => {
    await release(context, 'a');
    const slow = { ...contextIn(await files.temporary(), files, 'slow'), registry: context.registry };
    await pin(slow);
    await train(slow, 'slow');
    await judge(slow);
    await publish(slow);
    await release(context, 'fast');
    const late = promote(slow);
    await expect(late).rejects.toThrow(OutsideError);
    await expect(late).rejects.toThrow(
      /champion moved since this run pinned it \(from #1 to #2\): version 1\.0\.1 is published unpromoted; run again/,
    );
    expect(await champions(context)).toEqual(['1.0.0/1.0.0 gate', '1.0.2/1.0.2 gate']);
  });

  test('of five runs that promote at once, one does', async () => {
    const runs: RegistryContext[] = [];
    for (let runner = 0; runner < 5; runner += 1) {
      const each = { ...contextIn(await files.temporary(), files, `a${runner}`), registry: context.registry };
      await pin(each);
      await train(each, `w${runner}`);
      await judge(each);
      await publish(each);
      runs.push(each);
    }
    const answers = await Promise.allSettled(runs.map((each) => promote(each)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(OutsideError);
    expect(await champions(context)).toHaveLength(1);
  });

  test('a rerun finds that it promoted already', async () => {
    await release(context, 'a');
    const { figures } = await promote(context);
    expect(figures).toMatchObject({ promoted: true, version: '1.0.0', number: 1 });
    expect(await champions(context)).toHaveLength(1);
  });

  test('a rerun does not undo what came after its promotion', async () => {
    await release(context, 'a');
    const { version } = await publishHeld();
    await promote(context, version, 'better');
    await expect(promote(context)).rejects.toThrow(OutsideError);
    expect(await champions(context)).toEqual(['1.0.0/1.0.0 gate', '1.0.1/1.0.0 person']);
  });

  test('a reason without a version is refused, not ignored', async () => {
    await release(context, 'a');
    await expect(promote(context, null, 'because')).rejects.toThrow(/promote\.reason.*--version/);
  });

  test('a verdict that was not published is refused', async () => {
    await pin(context);
    await train(context, 'a');
    await judge(context, { verdict: 'hold' });
    await expect(promote(context)).rejects.toThrow(/publish\/version\.json: not found.*`mlops publish`/);
    await publish(context);
    await judge(context, { verdict: 'promote' });
    await expect(promote(context)).rejects.toThrow(
      /publish\/version\.json: not about the verdict in gate\/verdict\.json; run `mlops publish`/,
    );
    expect(await champions(context)).toEqual([]);
  });
});

/** Publishes a held candidate from a run of its own. */
async function publishHeld(weights = 'held'): Promise<{ version: string }> {
  const own = { ...contextIn(await files.temporary(), files, 'bob'), registry: context.registry };
  const { published } = await release(own, weights, { verdict: 'hold', decided: '6' });
  return { version: published.version ?? '' };
}

describe('promote by a person', () => {
  test('makes a held version the champion, on record, with the anchor that stood', async () => {
    await release(context, 'a');
    const { version } = await publishHeld();
    const { figures, summary } = await promote(context, version, '  asked for by sales  ');
    expect(figures).toEqual({ promoted: true, version, champion: version, number: 2, anchor: '1.0.0' });
    expect(summary).toBe('flowers 1.0.1 is the champion now (#2, by a person).');
    const manifest = await context.registry.manifest('flowers', version);
    expect((await context.registry.history('flowers')).at(-1)).toMatchObject({
      kind: 'person',
      reason: 'asked for by sales',
      verdict: manifest.verdict.sha256,
    });
  });

  test('the first champion is its own anchor', async () => {
    const { version } = await publishHeld();
    await promote(context, version, 'first');
    expect(await champions(context)).toEqual(['1.0.0/1.0.0 person']);
  });

  test('an earlier champion gets the anchor back that it had', async () => {
    await release(context, 'a');
    await release(context, 'b', { rule: 'non_inferiority' });
    await release(context, 'c', { rule: 'superiority' });
    await promote(context, '1.0.1', 'c is too slow');
    expect((await champions(context)).at(-1)).toBe('1.0.1/1.0.0 person');
  });

  test('a version with another target is its own anchor', async () => {
    await release(context, 'a');
    const own = { ...contextIn(await files.temporary(), files), registry: context.registry };
    const target = { ...candidate().target, column: 'other' };
    await release(own, 'b', { verdict: 'inconclusive' }, { target });
    await promote(context, '2.0.0', 'new line');
    expect((await champions(context)).at(-1)).toBe('2.0.0/2.0.0 person');
  });

  test('the champion itself is not promoted twice', async () => {
    await release(context, 'a');
    const { status, figures } = await promote(context, '1.0.0', 'again');
    expect(status).toBe('ok');
    expect(figures).toEqual({ promoted: false, version: '1.0.0', champion: '1.0.0', number: 1 });
    expect(await champions(context)).toHaveLength(1);
  });

  const refused: { name: string; version: string; reason: string | null; expect: RegExp }[] = [
    { name: 'no reason', version: '1.0.1', reason: null, expect: /promote\.reason: expected why.*--reason/ },
    { name: 'a blank reason', version: '1.0.1', reason: ' \n', expect: /promote\.reason/ },
    { name: 'an unknown version', version: '7.0.0', reason: 'x', expect: /7\.0\.0: no such version.*mlops show/ },
    { name: 'a text that is no version', version: 'latest', reason: 'x', expect: /expected three numbers/ },
    { name: 'a path', version: '../1.0.0', reason: 'x', expect: /expected three numbers/ },
    { name: 'a rejected version', version: '1.0.2', reason: 'x', expect: /rejected.*not its model/ },
    { name: 'a damaged version', version: '1.0.3', reason: 'x', expect: /1\.0\.3.model\.tar\.gz: expected \d+ bytes/ },
  ];
  test.each(refused)('$name is refused', async (each) => {
    await release(context, 'a');
    await publishHeld();
    await release(context, 'bad', { verdict: 'reject', rule: null });
    await publishHeld('damaged');
    await files.write(join(context.registry.location, 'flowers/versions/1.0.3/model.tar.gz'), 'x');
    await expect(promote(context, each.version, each.reason)).rejects.toThrow(each.expect);
    await expect(promote(context, each.version, each.reason)).rejects.toThrow(UserError);
    expect(await champions(context)).toHaveLength(1);
  });
});
