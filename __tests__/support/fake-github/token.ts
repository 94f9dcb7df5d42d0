import { Refusal } from './answer.js';

export type Level = 'read' | 'write';

/** Permissions by GitHub's names, such as {contents: 'write', 'pull-requests': 'write'}. */
export type Permissions = Readonly<Record<string, Level>>;

export interface TokenOptions {
  /** Repositories that it reaches; all by default. A public one is read by anyone. */
  readonly repositories?: readonly string[];
  /** integration: a GITHUB_TOKEN or an App's; personal: a fine-grained token of a person. */
  readonly kind?: 'integration' | 'personal';
  readonly login?: string;
  /** Requests an hour; 1,000 is a GITHUB_TOKEN's. */
  readonly limit?: number;
}

/** Who asks, and what they may. */
export class Token {
  readonly repositories: readonly string[] | null;
  readonly kind: 'integration' | 'personal';
  readonly login: string;
  readonly limit: number;
  used = 0;

  constructor(
    readonly value: string,
    readonly permissions: Permissions,
    options: TokenOptions = {},
  ) {
    this.repositories = options.repositories ?? null;
    this.kind = options.kind ?? 'integration';
    this.login = options.login ?? (this.kind === 'integration' ? 'github-actions[bot]' : 'octocat');
    this.limit = options.limit ?? 1000;
  }

  reaches(repository: string): boolean {
    return this.repositories === null || this.repositories.includes(repository);
  }

  /** Whether it has one of the permissions at this level. Metadata may be read by every token. */
  may(names: readonly string[], level: Level): boolean {
    return names.some((name) => {
      if (name === 'metadata' && level === 'read') return true;
      const given = this.permissions[name];
      return given === 'write' || given === level;
    });
  }
}

/** What GitHub says to a token that reaches the repository and lacks the permission. */
export function lacking(token: Token, names: readonly string[], level: Level): Refusal {
  const who = token.kind === 'integration' ? 'integration' : 'personal access token';
  return new Refusal(403, `Resource not accessible by ${who}`, {
    headers: {
      'x-accepted-github-permissions': names.map((name) => `${name.replaceAll('-', '_')}=${level}`).join('; '),
    },
  });
}
