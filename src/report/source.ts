import type { Section } from '../render/section.js';
import type { RunDirectory } from '../run/directory.js';

/** Where the report gets one step's section. Entry hands in the list; the report knows no step by name. */
export interface SectionSource {
  /** The step whose results are shown. */
  readonly step: string;
  /** The section, or null where the step was not run. */
  load(run: RunDirectory): Promise<Section | null>;
}
