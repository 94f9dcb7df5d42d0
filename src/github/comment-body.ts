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

/** Whether a comment's text is the report of this model; null: of any. A marker further below is somebody's quotation. */
export function isMarked(body: string, model: string | null): boolean {
  const first = body.split(/\r?\n/, 1)[0]!.trimEnd();
  return model === null ? /^<!-- mlops-action report: [a-z0-9-]{1,200} -->$/.test(first) : first === markerOf(model);
}

const [earlyStart, earlyEnd] = ['<!-- mlops-action early -->', '<!-- /mlops-action early -->'];

/** The text of a comment, with a notice above it that it is about an earlier commit: the run of this one ended before there was a result. */
export function outdatedBody(body: string, { run, commit }: Pick<CommentContent, 'run' | 'commit'>): string {
  const [marker = '', ...rest] = body.split('\n');
  const text = rest.join('\n');
  const before = text.startsWith(earlyStart) ? text.slice(text.indexOf(earlyEnd) + earlyEnd.length).trimStart() : text;
  const of = commit === null ? 'The newest commit' : markdownText(['Commit ', { code: commit.slice(0, 10) }]);
  const [where = ''] = linked('Its run', run);
  const notice = [
    '> [!WARNING]',
    `> <strong>Not judged</strong>`,
    '>',
    `> ${of} has no result: its run ended early. ${where === '' ? 'Its run' : where} says why. What follows is about an earlier commit.`,
  ];
  return [marker, earlyStart, ...notice, earlyEnd, '', before].join('\n');
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
