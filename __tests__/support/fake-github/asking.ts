import type { FakeGitHub } from './github.js';

/** The fields of answers that tests read on. */
interface Fields {
  readonly id: number;
  readonly sha: string;
  readonly message: string;
  readonly upload_url: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Fields;
}

export interface Question {
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Asks the API as any client does, without following redirects. @param request such as 'POST /repos/o/r/git/refs' */
export async function ask(github: FakeGitHub, request: string, question: Question = {}): Promise<Reply> {
  const { token = 'ghs_write', headers = {}, body } = question;
  const [method = 'GET', path = ''] = request.split(' ');
  const response = await fetch(path.startsWith('http') ? path : `${github.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  const json = (isJson ? JSON.parse(text) : {}) as Fields;
  return { status: response.status, headers: response.headers, text, json };
}

/** Makes commit, tag object and ref of a version, as the registry does. @returns the commit's SHA-1 */
export async function makeVersion(github: FakeGitHub, repository: string, tag: string, date?: string): Promise<string> {
  const at = `/repos/${repository}/git`;
  const when = date === undefined ? {} : { author: { name: 'ada', email: 'ada@example.org', date } };
  const content = JSON.stringify({ version: tag });
  const tree = await ask(github, `POST ${at}/trees`, {
    body: { tree: [{ path: 'manifest.json', mode: '100644', type: 'blob', content }] },
  });
  const body = { message: tag, tree: tree.json.sha, parents: [], ...when };
  const commit = await ask(github, `POST ${at}/commits`, { body });
  const object = { tag, message: `${tag}\n`, object: commit.json.sha, type: 'commit' };
  const made = await ask(github, `POST ${at}/tags`, { body: object });
  await ask(github, `POST ${at}/refs`, { body: { ref: `refs/tags/${tag}`, sha: made.json.sha } });
  return commit.json.sha;
}

/** Uploads a file to a release. @param url the release's upload_url */
export async function upload(
  github: FakeGitHub,
  url: string,
  name: string,
  text: string,
  token = 'ghs_write',
): Promise<Reply> {
  const to = url.replace('{?name,label}', `?name=${encodeURIComponent(name)}`);
  return ask(github, `POST ${to}`, { token, headers: { 'content-type': 'text/plain' }, body: text });
}
