import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../doors.js';
import type { Grants } from './grants.js';
import { ownAction } from './stand-ins.js';
import { prepare, type Prepared } from './workflow.js';

/** This repository's action and workflows as act can run them. */
export interface ActionCopy {
  readonly folder: string;
  /** Text of a reusable workflow as it is shipped, by its file's name. */
  readonly workflows: ReadonlyMap<string, string>;
  readonly uses: readonly string[];
  /** Permissions of all jobs of the reusable workflows. */
  readonly grants: readonly Grants[];
}

/**
 * Copies what a workflow's `uses` reaches: action.yml, its twin, dist and the reusable workflows, as they are known to git.
 * @param dist folder of the bundle
 */
export function copyAction(folder: string, dist: string): ActionCopy {
  const known = execFileSync('git', ['ls-files', '-z', '--', 'action.yml', '.github'], { cwd: root, encoding: 'utf8' });
  const workflows = new Map<string, string>();
  const prepared: Prepared[] = [];
  for (const path of known.split('\0').filter((each) => each !== '')) {
    const text = readFileSync(join(root, path), 'utf8');
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    const called = path.startsWith('.github/workflows/') && /^\s*workflow_call:/m.test(text);
    if (called) {
      const copy = prepare(rewritten(text));
      workflows.set(basename(path), text);
      prepared.push(copy);
      writeFileSync(to, copy.text);
    } else if (/(^|\/)action\.yml$/.test(path)) writeFileSync(to, rewritten(text));
  }
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  return {
    folder,
    workflows,
    uses: prepared.flatMap(({ uses }) => uses),
    grants: prepared.flatMap(({ grants }) => grants),
  };
}

/** act does not know `$/`, this repository at the running commit. */
function rewritten(text: string): string {
  return text.replaceAll(/uses:(\s*['"]?)\$\/([^\s'"#]+)/g, `uses:$1${ownAction}/$2@v1`);
}
