import { dirname, join, relative, sep } from 'node:path';
import type { Files } from '../host/files.js';
import { routerWorkflow } from './router-workflow.js';

/** Where a repository's own files of GitHub belong, seen from a model's folder, and the workflow of that model. */
export interface WorkflowPlace {
  /** Empty, or such as `../../`: GitHub reads `.github` at the repository's root only. */
  readonly toRoot: string;
  /** Relative to the model's folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * The workflow of a model: mlops.yml where the model is the repository; where it is a folder of one, a workflow of its own that names the folder.
 * @param workspace absolute
 * @param name of the model
 */
export async function workflowPlace(files: Files, workspace: string, name: string): Promise<WorkflowPlace> {
  const root = await repositoryRoot(files, workspace);
  const folder = relative(root, workspace).split(sep).join('/');
  if (folder === '') return { toRoot: '', path: '.github/workflows/mlops.yml', text: routerWorkflow };
  const toRoot = `${relative(workspace, root).split(sep).join('/')}/`;
  const text = routerWorkflow.replace(/^name: model$/m, `name: model ${name}`);
  return {
    toRoot,
    path: `${toRoot}.github/workflows/mlops-${name}.yml`,
    text: `${text.trimEnd()}\n    with: { working-directory: ${JSON.stringify(folder)} }\n`,
  };
}

/** The folder upwards that git keeps its own in; the workspace where there is none. */
async function repositoryRoot(files: Files, workspace: string): Promise<string> {
  for (let folder = workspace; ; folder = dirname(folder)) {
    if ((await files.stat(join(folder, '.git'))) !== undefined) return folder;
    if (dirname(folder) === folder) return workspace;
  }
}
