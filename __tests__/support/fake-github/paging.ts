import { type Answer } from './answer.js';
import type { Call } from './call.js';

/** One page of a list, with GitHub's Link header, whose addresses name the repository by its number. */
export function paged<T>(
  call: Call,
  all: readonly T[],
  describe: (item: T) => unknown,
  wrap: (items: unknown[], total: number) => unknown = (items) => items,
): Answer {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(call.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const json = wrap(all.slice((page - 1) * size, page * size).map(describe), all.length);
  const to = (number: number, rel: string): string => `<${address(call, number)}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return { status: 200, json, ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }) };
}

function address({ world, repository, query, rest }: Call, page: number): string {
  const next = new URLSearchParams(query);
  next.set('page', String(page));
  return `${world.urls.api}/repositories/${repository.id}${rest}?${next.toString()}`;
}
