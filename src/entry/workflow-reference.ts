import { join } from 'node:path';
import { isMap, isScalar, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Files } from '../host/files.js';

/** The reusable workflows, in the order in which the reference describes them. */
const workflows = ['mlops', 'check', 'release', 'rollback', 'promote', 'report'] as const;

/**
 * The reference of the reusable workflows as Markdown: for each its inputs, secrets, outputs, and the permissions of its jobs with the reason that
 * stands beside them as a comment.
 * @param root the repository
 * @throws Error where a permission has no reason, or where a file has another form
 */
export async function workflowReference(files: Files, root: string): Promise<string> {
  const parts = [];
  for (const name of workflows) {
    const path = `.github/workflows/${name}.yml`;
    parts.push(section(path, await files.text(join(root, path))));
  }
  return `# Workflows\n\n${introduction}\n${parts.join('\n')}`;
}

const introduction = `A caller names them by \`uses: org/mlops-action/.github/workflows/<file>@v1\`. The action that they run is the one of their own commit,
whatever the caller pinned.

- **Permissions.** The caller grants at least what the table of a workflow lists, since asking for more fails at start-up; each job takes only its own.
- **Secrets** are handed over by name, \`secrets: inherit\` is not needed. Those of a deployment environment do not reach a called workflow: a caller
  cannot read them for it. The input \`environment\` is for approvals; what a job needs stands in the secrets of the repository or the
  organisation. Who needs an environment's own secrets composes the steps by hand, in a job that names it (\`workflows/mlops-compose.yml\`).
- **\`setup\`** gets no secret. The secret \`environment\` and the repository's variables that \`environment.pass\` names reach the commands of
  \`mlops.yml\`, and nothing else.
- **\`package.upload\`** runs in a job of its own, with the package and the token, without a checkout: \`MLOPS_PACKAGE\` is the file,
  \`MLOPS_PACKAGE_TOKEN\` the secret \`package-token\`.
- **A branch that is dispatched** is released like any other. Deployment branches of an environment restrict that.
`;

function section(path: string, text: string): string {
  const document = parseDocument(text);
  const top = mapping(document.contents, path);
  const call = mapping(at(top, 'on', 'workflow_call'), path);
  const lines = [`## ${path.split('/').at(-1)!}`, '', paragraph(top, path), ''];
  lines.push(...described('input', call, 'inputs', inputRow, ['input', 'type', 'default', 'meaning']));
  lines.push(...described('secret', call, 'secrets', plainRow, ['secret', 'meaning']));
  lines.push(...described('output', call, 'outputs', plainRow, ['output', 'meaning']));
  lines.push(...table(['job', 'permission', 'for'], permissionRows(mapping(at(top, 'jobs'), path), path)), '');
  return lines.join('\n');
}

type Row = readonly string[];

function described(
  kind: string,
  call: YAMLMap,
  key: string,
  row: (name: string, value: YAMLMap) => Row,
  head: Row,
): string[] {
  const declared = at(call, key);
  if (declared === undefined) return [`No ${kind}s.`, ''];
  const rows = entries(mapping(declared, key)).map(([name, value]) => row(name, mapping(value, name)));
  return [...table(head, rows), ''];
}

function inputRow(name: string, value: YAMLMap): Row {
  const { type, required, default: fallback, description } = value.toJSON() as Record<string, unknown>;
  const shown = fallback === '' ? '' : `\`${String(fallback)}\``;
  return [`\`${name}\``, String(type), required === true ? '**required**' : shown, String(description)];
}

function plainRow(name: string, value: YAMLMap): Row {
  return [`\`${name}\``, String(value.get('description'))];
}

function permissionRows(jobs: YAMLMap, path: string): Row[] {
  return entries(jobs).flatMap(([job, node]) => {
    const body = mapping(node, job);
    const calls = body.get('uses');
    const name = typeof calls === 'string' ? `\`${job}\` (calls ${calls.split('/').at(-1)!})` : `\`${job}\``;
    const permissions = mapping(at(body, 'permissions'), `${path}: ${job}.permissions`);
    const granted = entries(permissions);
    if (granted.length === 0) return [[name, 'none', reason(permissions, path)]];
    return granted.map(([scope, level]) => [name, `\`${scope}: ${String(scalar(level))}\``, reason(level, path)]);
  });
}

/** The comment behind a permission. */
function reason(node: Node | undefined, path: string): string {
  const comment = node?.comment?.trim() ?? '';
  if (comment === '') throw new Error(`${path}: a permission without a reason beside it`);
  return comment;
}

/** The comment at the top of the file, as one paragraph. */
function paragraph(top: YAMLMap, path: string): string {
  const first: unknown = top.items[0]?.key;
  const comment = top.commentBefore ?? (isScalar(first) ? first.commentBefore : null) ?? '';
  if (comment === '') throw new Error(`${path}: expected a comment at its top that says what it is for`);
  return comment.replaceAll(/\s+/g, ' ').trim();
}

function table(head: Row, rows: readonly Row[]): string[] {
  const line = (cells: Row): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function at(map: YAMLMap, ...path: readonly string[]): Node | undefined {
  return map.getIn(path, true) as Node | undefined;
}

function mapping(node: unknown, where: string): YAMLMap {
  if (isMap(node)) return node;
  throw new Error(`${where}: expected a mapping`);
}

function entries(map: YAMLMap): [string, Node][] {
  return map.items.map(({ key, value }) => [String(scalar(key)), value as Node]);
}

function scalar(node: unknown): unknown {
  return isScalar(node) ? node.value : node;
}
