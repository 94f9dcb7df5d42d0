import * as z from 'zod';
import type { Floats } from './floats.js';

/** Floats as they stand in records; apart, as a start of the tool parses overrides and no records. */
export const floatsSchema = z.record(z.string(), z.string().regex(/^-?(?:\d+\.0|\.inf)$/)) satisfies z.ZodType<Floats>;
