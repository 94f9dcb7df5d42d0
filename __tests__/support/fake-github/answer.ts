/** What the fake sends back: JSON, bytes, or nothing. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
}

/** One entry of `errors` in GitHub's answer 422. */
export interface FieldError {
  readonly resource: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  readonly field?: string;
  readonly message?: string;
}

export const documentation = 'https://docs.github.com/rest';

/** An answer other than success, thrown by whoever finds the reason. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(
    status: number,
    message: string,
    { errors, headers }: { errors?: readonly (FieldError | string)[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    const json = { message, ...(errors === undefined ? {} : { errors }), documentation_url: documentation };
    this.answer = { status, json: { ...json, status: String(status) }, ...(headers === undefined ? {} : { headers }) };
  }
}

/** What is not there, and what this token must not know of. */
export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** A request that GitHub understands and does not do, with a reason of its own. */
export function unprocessable(message: string): Refusal {
  return new Refusal(422, message);
}

/** A request that fails GitHub's validation of fields. */
export function invalid(...errors: FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}

export function ok(json: unknown, status = 200): Answer {
  return { status, json };
}

export const noContent: Answer = { status: 204 };
