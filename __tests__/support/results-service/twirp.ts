/** Codes of Twirp's errors with their HTTP status (twitchtv.github.io/twirp/docs/errors.html). */
const statuses = {
  invalid_argument: 400,
  malformed: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
  resource_exhausted: 429,
  internal: 500,
} as const;

/** An error of the service in Twirp's form. */
export class TwirpError extends Error {
  readonly status: number;

  constructor(
    readonly code: keyof typeof statuses,
    message: string,
  ) {
    super(message);
    this.status = statuses[code];
  }
}

/** What a request says of itself: its body, and the run and the job of its token. */
export interface Request {
  readonly run: string;
  readonly job: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A text of the request. Twirp's JSON leaves empty ones out. */
export function text({ body }: Request, key: string): string {
  const value = body[key] ?? '';
  if (typeof value !== 'string') throw new TwirpError('malformed', `${key}: expected a string`);
  return value;
}

/** A whole number of 64 bits: a string in protobuf's JSON. */
export function whole(request: Request, key: string): number {
  const value = text(request, key);
  if (!/^\d+$/.test(value)) throw new TwirpError('malformed', `${key}: expected a number`);
  return Number(value);
}
