import { type Answer, notFound, ok } from './answer.js';
import { accepted, type Call, param } from './call.js';
import { requireCommits } from './refs.js';

export function createBlob({ repository, body }: Call): Answer {
  requireCommits(repository);
  const { content, encoding = 'utf-8' } = body as { content: string; encoding?: string };
  const sha = repository.objects.put('blob', Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
  return ok({ url: repository.api(`/git/blobs/${sha}`), sha }, 201);
}

export function getBlob(call: Call): Answer {
  const { repository } = call;
  requireCommits(repository);
  const sha = param(call, 'file_sha');
  const content = repository.objects.content(sha, 'blob');
  if (content === undefined) throw notFound();
  if (/\braw\b/.test(accepted(call))) return { status: 200, bytes: content };
  return ok({
    sha,
    node_id: Buffer.from(`blob:${sha}`).toString('base64'),
    size: content.length,
    url: repository.api(`/git/blobs/${sha}`),
    content: lines(content),
    encoding: 'base64',
  });
}

/** Base64 in lines of 60 characters, as GitHub writes it. */
export function lines(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}
