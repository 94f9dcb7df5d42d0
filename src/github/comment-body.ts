import { markdownText } from '../render/markdown-block.js';

/** GitHub's limit for a comment, in characters. Kept in bytes of UTF-8 too, which are never fewer: no reading of "character" is exceeded. */
const limit = 65_536;

/** What a comment says. */
export interface CommentContent {
  /** `[a-z0-9-]+` */
  readonly model: string;
  /** comment.md: rendered from results by this program, never somebody's finished Markdown. */
  readonly markdown: string;
  /** Address of the full HTML report; null where it was not kept. */
  readonly link: string | null;
  /** Address of the workflow run; null where there is none. */
  readonly run: string | null;
  /** Commit that was judged: the head of the pull request, not the merge commit that GitHub checks out. */
  readonly commit: string | null;
}

/**
 * The text of the comment: the hidden marker, the report, a footer with the commit that was judged and the links. At most 65,536 bytes.
 * @throws Error for a model's name that a marker cannot hold
 */
export function commentBody({ model, markdown, link, run, commit }: CommentContent): string {
  const marker = markerOf(model);
  const footer = footerOf({ link, run, commit });
  const room = limit - Buffer.byteLength(`${marker}\n\n\n${footer}\n`);
  const report = Buffer.byteLength(markdown) <= room ? markdown.trim() : 'The report is too long for a comment.';
  return `${marker}\n${[report, footer].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The first line of the comment of a model's report. */
export function markerOf(model: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,199}$/.test(model)) {
    throw new Error(`A comment cannot be marked with the model ${JSON.stringify(model)}.`);
  }
  return `<!-- mlops-action report: ${model} -->`;
}

/** Whether a comment's text is the report of this model. A marker further below is somebody's quotation. */
export function isMarked(body: string, model: string): boolean {
  return body.split(/\r?\n/, 1)[0]!.trimEnd() === markerOf(model);
}

function footerOf({ link, run, commit }: Omit<CommentContent, 'model' | 'markdown'>): string {
  const pieces = [
    ...(commit === null ? [] : [markdownText(['Judged: ', { code: commit.slice(0, 10) }])]),
    ...linked('Full report', link),
    ...linked('Workflow run', run),
  ];
  return pieces.length === 0 ? '' : `<sub>${pieces.join(' · ')}</sub>`;
}

/** A link, where the address is a plain one: no sign of it can end the link or mean anything else in Markdown. */
function linked(text: string, address: string | null): string[] {
  return address !== null && /^https?:\/\/[\w.:-]+(?:\/[\w./~%+=?#-]*)?$/.test(address) && address.length <= 500
    ? [`[${text}](${address})`]
    : [];
}
