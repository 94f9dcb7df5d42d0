import type { Repository } from './repository.js';
import type { Token } from './token.js';
import { user } from './user.js';

/** Addresses that a description of a repository lists: key without _url -> path with its variables. */
const addresses = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
} as const;

const counts = ['forks', 'open_issues', 'watchers', 'size', 'network_count', 'subscribers_count', 'stargazers_count'];
const more = ['forks_count', 'open_issues_count', 'watchers_count'];

/** GitHub's description of a repository, with what the token may do there. */
export function describeRepository(repository: Repository, token: Token | null): object {
  const { owner, name, fullName, world, createdAt } = repository;
  const push = token !== null && token.reaches(fullName) && token.may(['contents'], 'write');
  return {
    id: repository.id,
    node_id: Buffer.from(`repository:${repository.id}`).toString('base64'),
    name,
    full_name: fullName,
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: user(world, owner),
    html_url: repository.web(),
    description: null,
    fork: repository.fork,
    url: repository.api(),
    ...Object.fromEntries(Object.entries(addresses).map(([key, path]) => [`${key}_url`, repository.api(path)])),
    git_url: `git://127.0.0.1/${fullName}.git`,
    ssh_url: `git@127.0.0.1:${fullName}.git`,
    clone_url: `${repository.web()}.git`,
    svn_url: repository.web(),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    archived: false,
    disabled: false,
    ...Object.fromEntries(['issues', 'projects', 'wiki', 'downloads'].map((what) => [`has_${what}`, true])),
    ...Object.fromEntries(['pages', 'discussions'].map((what) => [`has_${what}`, false])),
    ...Object.fromEntries([...counts, ...more].map((what) => [what, 0])),
    pushed_at: createdAt,
    created_at: createdAt,
    updated_at: createdAt,
    permissions: { admin: false, maintain: false, push, triage: false, pull: true },
  };
}
