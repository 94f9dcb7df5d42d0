import * as z from 'zod';
import { UserError } from '../../host/errors.js';
import { parseJson } from '../../host/json.js';
import { isConsistent } from './consistent.js';
import { pack, unpack } from './packed.js';
import type { ColumnPart, ProfilePart } from './part.js';
import { tableProfileSchema, type TableProfile } from './profile.js';
import { toProfile } from './to-profile.js';

/** What `mlops profile --json` prints: the figures, and what they were made of, packed, so that profiles of parts can be merged. */
export type ProfileDocument = TableProfile & { readonly part: string };

const tally = z.int().min(0);
const bytes = z.instanceof(Uint8Array);
const places = z.instanceof(Uint32Array);
const doubles = z.instanceof(Float64Array);
const tallies = doubles.refine((counts) => counts.every((count) => Number.isInteger(count) && count >= 0));
const registers = bytes.refine(({ length }) => [11, 12, 13, 14].some((bits) => length === 2 ** bits));

const sketch = z
  .strictObject({ bits: z.int().min(0).max(52), values: doubles, counts: doubles })
  .refine(({ values, counts }) => values.length === counts.length && values.length <= 16_384)
  .refine(({ values, counts }) => values.every(Number.isFinite) && counts.every((count) => count > 0));

const dates = z.strictObject({ seen: z.int(), min: z.number(), max: z.number(), sketch }).nullable();

const numbers = z.strictObject({
  ...{ missing: tally, unfit: tally, nan: tally, infinite: tally, count: tally, zeros: tally, negative: tally },
  ...{ fractions: tally, min: z.number(), max: z.number(), sum: z.bigint(), squares: z.bigint(), sketch },
  registers: registers.nullable(),
});

const dictionary = z
  .strictObject({ bytes, ends: places, counts: tallies })
  .refine(({ bytes: all, ends, counts }) => ends.length === counts.length && (ends.at(-1) ?? 0) === all.length)
  .refine(({ ends }) => ends.every((end, at) => at === 0 || end >= ends[at - 1]!));

const beyond = z.strictObject({
  ...{ rows: tally, empty: tally, shortest: tally, longest: tally, characters: tally, registers, dates },
  heavy: z.strictObject({
    counters: places.refine(({ length }) => [14, 15].some((bits) => length === 2 ** bits)),
    candidates: z.array(z.string()),
  }),
});

const alone = z.strictObject({ count: tally, sum: z.bigint(), squares: z.bigint() });
const tie = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pairs'),
    pairs: z.strictObject({ pairs: tally, products: z.bigint(), firstAlone: alone, secondAlone: alone }),
  }),
  z.strictObject({
    kind: z.literal('groups'),
    groups: z
      .strictObject({ counts: tallies, high: doubles, low: doubles, alone })
      .refine(({ counts, high, low }) => counts.length === high.length && counts.length === low.length),
  }),
  z.strictObject({
    kind: z.literal('contingency'),
    contingency: z.strictObject({ classes: z.int().min(0), counts: tallies }),
  }),
]);

const column = z
  .strictObject({
    ...{ name: z.string(), type: z.enum(['number', 'string', 'boolean']), guessed: z.boolean(), evidence: z.int() },
    ...{ numbers: numbers.nullable(), tie: tie.nullable() },
    texts: z.strictObject({ missing: tally, dictionary: dictionary.nullable(), beyond: beyond.nullable() }).nullable(),
  })
  .refine(({ type, numbers: own, texts }) =>
    type === 'string' ? own === null && texts !== null : own !== null && texts === null,
  )
  .refine(({ texts }) => texts === null || (texts.dictionary === null) !== (texts.beyond === null));

const partSchema = z
  .strictObject({
    format: z.literal('mlops-profile-part/1'),
    rows: tally,
    target: z.string().nullable(),
    columns: z.array(column),
  })
  .refine(fits);

const documentSchema = tableProfileSchema.extend({ part: z.string() });

/** The document of a part. */
export function documentOf(part: ProfilePart): ProfileDocument {
  return { ...toProfile(part), part: pack({ format: 'mlops-profile-part/1', ...part }) };
}

/**
 * The part that a document holds.
 * @param file as shown in errors
 * @throws UserError for anything that is no such document
 */
export function partOf(text: string, file: string): ProfilePart {
  try {
    const { part } = documentSchema.parse(parseJson(text));
    const { rows, target, columns } = partSchema.parse(unpack(part));
    const read = { rows, target, columns };
    // Its figures are made here: what none can be made of is no part.
    if (isConsistent(toProfile(read))) return read;
  } catch (cause) {
    throw new UserError(`${file}: expected a profile as \`mlops profile FILE --json\` prints it; make it again.`, {
      cause,
    });
  }
  throw new UserError(
    `${file}: counts more than the rows that it tells of; make it again by \`mlops profile FILE --json\`.`,
  );
}

/** Whether what is told of pairs of columns fits the columns. */
function fits({
  target,
  columns,
}: {
  readonly target: string | null;
  readonly columns: readonly ColumnPart[];
}): boolean {
  const aim = columns.find(({ name }) => name === target) ?? null;
  return columns.every(({ tie: own, texts, ...rest }) => {
    if (own === null) return true;
    if (aim === null || aim.name === rest.name) return false;
    const [groups, classes] = [texts, aim.texts].map((all) => all?.dictionary?.ends.length ?? null);
    switch (own.kind) {
      case 'pairs':
        return texts === null && aim.texts === null;
      case 'groups':
        return (texts === null) !== (aim.texts === null) && own.groups.counts.length === (groups ?? classes);
      case 'contingency':
        return own.contingency.classes === classes && own.contingency.counts.length === (groups ?? NaN) * classes;
    }
  });
}
