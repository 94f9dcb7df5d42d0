import { join, resolve } from 'node:path';
import { argv, execPath } from 'node:process';
import { OutsideError, UserError } from '../host/errors.js';
import { NodeFiles } from '../host/node-files.js';
import { childVariables, NodeProcess } from '../host/node-process.js';
import type { Arguments } from './arguments.js';
import { bundlePath, toolFolder } from './bundle.js';
import { colourful } from './doorway.js';
import { exit } from './failure.js';
import { Flags } from './flags.js';
import { print } from './print.js';
import { readOutputs } from './outputs.js';
import { isFlow } from './steps.js';
import { RunDirectory } from '../run/directory.js';

/** One scene of the demo. */
interface Scene {
  readonly title: string;
  readonly text: string;
  /** Changes that a person makes to the repository before. */
  readonly change?: (stage: Stage) => Promise<void>;
  readonly command: (stage: Stage) => Promise<readonly string[]> | readonly string[];
  /** Exit codes that belong to the story. */
  readonly expected: readonly number[];
}

/** The copy of the example that the demo plays on. */
class Stage {
  readonly run: RunDirectory;

  constructor(
    readonly files: NodeFiles,
    readonly folder: string,
    readonly tool: string,
  ) {
    this.run = new RunDirectory(join(folder, '.mlops'), files);
  }

  /** Replaces a text in a file of the copy; it has to be there. */
  async replace(file: string, change: (text: string) => string): Promise<void> {
    const path = join(this.folder, file);
    const before = await this.files.text(path);
    const after = change(before);
    if (after === before) throw new Error(`demo: nothing to change in ${file}`);
    await this.files.write(path, after);
  }
}

const spoilt = `import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
// A bug that happens: the model answers the prevalence for everybody.
copyFileSync('score.js', join(process.env.MLOPS_MODEL_DIR, 'score.js'));
`;

const spoiltScore = `import { readFileSync, writeFileSync } from 'node:fs';
const ids = readFileSync(process.env.MLOPS_INPUT, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(',')[0]);
writeFileSync(process.env.MLOPS_OUTPUT, ['row_id,prediction,score', ...ids.map((id, i) => \`\${id},benign,\${0.37 + (i % 7) / 1000}\`)].join('\\n') + '\\n');
`;

const scenes: readonly Scene[] = [
  {
    title: 'A first release',
    text: 'Nothing is in production yet. The candidate has to beat a naive baseline and keep the thresholds of mlops.yml.',
    command: () => ['release'],
    expected: [0],
  },
  {
    title: 'New parameters',
    text: 'params.yml gets a small neural network. Candidate and champion are scored on the same rows; the gate says what the data can support.',
    change: async (stage) => {
      await stage.replace('mlops.yml', (text) => text.replace('estimator: logistic', 'estimator: mlp'));
      await stage.replace('params.yml', (text) => `${text}hidden: [16]\n`);
    },
    command: () => ['release'],
    expected: [0, 1],
  },
  {
    title: 'A person decides',
    text: 'Only the verdict promote promotes by itself. A person can promote a version all the same, with a reason, on record.',
    command: async (stage) => {
      const { versions } = await newest(stage);
      return ['promote', '--version', versions, '--reason', 'demo: the reviewers accept it'];
    },
    expected: [0],
  },
  {
    title: 'A spoilt candidate',
    text: 'Somebody breaks training: the new model gives nearly the same answer for everybody. The gate refuses it.',
    change: async (stage) => {
      await stage.files.write(join(stage.folder, 'train.js'), spoilt);
      await stage.files.write(join(stage.folder, 'score.js'), spoiltScore);
      await stage.replace('mlops.yml', (text) =>
        text.replace(
          /train:\n( {2}.*\n)+/,
          'train:\n  flavor: command\n  command: node train.js\n  score: node score.js\n',
        ),
      );
    },
    command: () => ['release'],
    expected: [1],
  },
  {
    title: 'Bad data',
    text: 'A new export has a text where a number was, and a column less. validate stops the run before anything is trained.',
    change: (stage) =>
      stage.replace('data/breast-cancer.csv', (text) =>
        text
          .split('\n')
          .map((line, row) => {
            const cells = line.split(',');
            if (row === 17) cells[3] = 'n.m.';
            return cells.filter((_, column) => column !== 7).join(',');
          })
          .join('\n'),
      ),
    command: () => ['check'],
    expected: [1],
  },
  {
    title: 'Rollback',
    text: 'Production goes back to the champion before. That is one more entry of the history; nothing is deleted.',
    command: () => ['rollback', '--reason', 'demo: complaints from the ward'],
    expected: [0],
  },
  {
    title: 'What is on record',
    text: 'Every candidate of a release, and every champion.',
    command: () => ['show'],
    expected: [0],
  },
];

async function newest(stage: Stage): Promise<{ versions: string }> {
  const { version } = await readOutputs(stage.run, new Set(['publish']));
  return { versions: version };
}

/** `mlops demo`: the main job on a copy of the example, scene by scene, each a call of the CLI. */
export async function demo(given: Arguments): Promise<number> {
  const flags = new Flags('demo', given, ['keep']);
  const files = new NodeFiles();
  const stage = await setUp(files, flags.one('keep'));
  const say = speaker();
  say.plain(`The demo works on a copy of examples/breast-cancer in ${stage.folder}\n`);
  const shell = new NodeProcess(childVariables(process.env, []));
  const bundle = await bundlePath(files, argv[1]!);
  for (const [index, scene] of scenes.entries()) {
    say.title(`${index + 1}. ${scene.title}`);
    say.plain(scene.text);
    await scene.change?.(stage);
    const words = await scene.command(stage);
    say.command(`mlops ${words.map((word) => (/\s/.test(word) ? JSON.stringify(word) : word)).join(' ')}`);
    const { code } = await shell.run({
      argv: [execPath, bundle, 'cli', ...words, '--quiet', '--workspace', stage.folder],
      cwd: stage.folder,
      onLine: (line) => say.plain(`   ${line}`),
    });
    if (!scene.expected.includes(code ?? -1)) {
      const ended = `demo: \`mlops ${words.join(' ')}\` ended with exit code ${code ?? 'none'}, expected ${scene.expected.join(' or ')}`;
      // On a machine that is full or slow its lines say what to do.
      if (code === exit.outside) throw new OutsideError(`${ended}; its last line above says why.`);
      throw new Error(ended);
    }
    say.plain(`   exit code ${code ?? ''}`);
    if (isFlow(words[0]!)) await keepReport(stage, index + 1);
  }
  say.title('Look at it');
  say.plain(`Reports of the releases: ${join(stage.folder, 'reports')}`);
  say.plain(`The repository, its run directory and its registry: ${stage.folder}`);
  return exit.done;
}

async function setUp(files: NodeFiles, keep: string | undefined): Promise<Stage> {
  const tool = await toolFolder(files, argv[1]!);
  const example = join(tool, 'examples', 'breast-cancer');
  const folder = keep === undefined ? await files.lasting('demo') : resolve(keep);
  if (keep !== undefined && (await files.stat(folder)) !== undefined)
    throw new UserError(`--keep ${keep}: expected a folder that does not exist yet.`);
  for (const path of await files.list(example)) {
    if (!path.startsWith('.mlops')) await files.copy(join(example, path), join(folder, path));
  }
  return new Stage(files, folder, tool);
}

async function keepReport(stage: Stage, scene: number): Promise<void> {
  const report = stage.run.path('report', 'report.html');
  if ((await stage.files.stat(report)) === undefined) return;
  await stage.files.copy(report, join(stage.folder, 'reports', `${scene}.html`));
}

function speaker(): { plain(text: string): void; title(text: string): void; command(text: string): void } {
  const colour = colourful(process.stdout);
  const write = (text: string): void => print(`${text}\n`);
  return {
    plain: write,
    title: (text) => write(colour ? `\n\u001B[1m${text}\u001B[0m` : `\n${text}`),
    command: (text) => write(colour ? `\u001B[36m$ ${text}\u001B[0m` : `$ ${text}`),
  };
}
