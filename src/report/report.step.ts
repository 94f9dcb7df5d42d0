import { UserError } from '../host/errors.js';
import { toHtml } from '../render/html.js';
import { toMarkdown } from '../render/markdown.js';
import type { Section } from '../render/section.js';
import type { Step } from '../run/step.js';
import { commentMarkdown } from './comment.js';
import { aboutLine, aboutSection, type About } from './about.js';
import { durationsSection } from './durations.js';
import type { ReportOptions } from './report.options.js';
import type { SectionSource } from './source.js';
import { stoppedSection } from './stopped.js';
import { readStepResults, type StepResult } from './step-results.js';

/** What the report needs of the configuration. */
export interface ReportConfig {
  readonly model: { readonly name: string };
  readonly report: ReportOptions;
}

/** The sections that entry hands in. */
export interface ReportPorts {
  readonly sections: readonly SectionSource[];
  /** Folders of the steps of this run, and whether each was skipped as unchanged; null: whatever the run directory holds. */
  readonly ran: ReadonlyMap<string, { readonly skipped: boolean }> | null;
}

/** GitHub's limit for a step summary is 1 MiB; its own frame needs some of it. */
const markdownLimit = 1_000_000;

/** `report`: joins the sections of the steps that were run into report/report.md and report/report.html, and a short form for a pull request, report/comment.md. */
export const reportStep: Step<ReportConfig, ReportPorts> = {
  name: 'report',
  folder: () => 'report',
  reads: () => ({}),
  // It tells when it was written and by whom, so an old one is not this run's.
  skippable: () => false,
  async run(config, { run, files, clock, who, process, sections: sources, ran }) {
    const sections: Section[] = [];
    for (const source of sources) {
      const section = await source.load(run);
      if (section !== null) sections.push(section);
    }
    const results = ofThisRun(await readStepResults(files, run, ran), ran);
    if (sections.length === 0 && results.length === 0) {
      throw new UserError(`${run.root}: no step has left a result to report; run \`mlops check\` first.`);
    }
    const about: About = { model: config.model.name, at: clock.now(), who };
    const durations = durationsSection(results);
    const stopped = stoppedSection(results);
    const found = [...(stopped === null ? [] : [stopped]), ...sections];
    const all = [...found, ...(durations === null ? [] : [durations]), aboutSection(about)];
    const subtitle = aboutLine(about);
    const markdown = run.path('report', 'report.md');
    const html = run.path('report', 'report.html');
    // What programs print has no secrets any more; of what else stands here, such as parameters, nobody can be sure.
    const write = (path: string, text: string): Promise<void> => files.write(path, process.hide(text));
    await write(markdown, toMarkdown(all, { limit: markdownLimit, title: about.model, subtitle }));
    await write(run.path('report', 'comment.md'), commentMarkdown(about.model, found));
    await write(html, toHtml(about.model, all, { subtitle }));
    return {
      status: 'ok',
      summary: `Report of ${all.length} sections: ${html} (and report.md beside it).`,
      figures: { sections: all.length, html, markdown },
    };
  },
};

/** What an earlier run left is not this run's. */
function ofThisRun(results: readonly StepResult[], ran: ReportPorts['ran']): StepResult[] {
  return results.flatMap((result) => {
    if (result.folder === 'report') return [];
    if (ran === null) return [result];
    const seen = ran.get(result.folder);
    return seen === undefined ? [] : [{ ...result, skipped: seen.skipped }];
  });
}
