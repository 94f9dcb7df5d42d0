import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../src/host/environment.js';
import { OutsideError, ProgramError, UserError } from '../../src/host/errors.js';
import type { Ended } from '../../src/host/process.js';
import type { ContainerEnvironment } from '../../src/project/environments/container.js';
import { environmentOfImage } from '../../src/project/environments/recorded-image.js';
import { temporaryFolder } from '../support/folders.js';
import { base, ContainerScene, registry } from './container-scene.js';

const docker = (...words: string[]): string =>
  execFileSync('docker', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const ours = (): string[] => docker('ps', '--all', '--quiet', '--filter', 'name=mlops-').split('\n').filter(Boolean);

function sh(environment: Environment, script: string, folder: string, network = false): Promise<Ended> {
  const command = { argv: ['sh', '-c', script], cwd: folder, capture: true };
  return environment.run(command, { reads: [folder], writes: [], network });
}

/** A wheel as a build backend makes it. */
function wheel(scene: ContainerScene, version: string, code = 'scale = 2\n'): string {
  scene.put(
    'pyproject.toml',
    `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "flowers"\nversion = "${version}"\ndependencies = ["joblib"]\n`,
  );
  scene.put('flowers/__init__.py', code);
  const folder = join(scene.workspace, '.mlops', 'package');
  rmSync(folder, { recursive: true, force: true });
  execFileSync('python3', ['-m', 'build', '--wheel', '--no-isolation', '--outdir', folder, scene.workspace], {
    stdio: 'ignore',
  });
  return join(folder, `flowers-${version}-py2.py3-none-any.whl`);
}

afterAll(() => expect(ours()).toEqual([]));

describe('what a command in a container can reach', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-nightly-'));
  const scene = new ContainerScene(join(folder, 'repository'), {
    AWS_REGION: 'eu',
    GITHUB_WORKSPACE: '/home/runner/work',
    TRAIN_KEY: 'in the workspace',
  });
  let environment: ContainerEnvironment;

  beforeAll(async () => {
    environment = await scene.make();
    await environment.prepare();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('nothing of this machine but what it is given', async () => {
    const secret = join(temporaryFolder(), 'secret');
    writeFileSync(secret, 'secret');
    const ended = await sh(
      environment,
      `ls "${secret}" "${scene.workspace}/.." ; cat "${secret}"`,
      scene.put('in/x', '').slice(0, -2),
    );
    expect(ended.tail.join('\n')).not.toMatch(/^secret$/m);
    expect(ended.stdout).toBe(`${scene.workspace}/..:\nrepository\n`);
  });

  test('no socket of the engine', async () => {
    const { stdout } = await sh(
      environment,
      'find / -type s 2>/dev/null; find / -name "*docker*.sock*" 2>/dev/null',
      scene.workspace,
    );
    expect(stdout).toBe('');
    const asked = environment.run(
      { argv: ['true'], cwd: '/run/hc' },
      { reads: [process.env['DOCKER_HOST']!.replace('unix://', '')], writes: [], network: true },
    );
    await expect(asked).rejects.toThrow(/holds the engine's own socket/);
  });

  test('what it may only read, it cannot write', async () => {
    const { stdout } = await sh(
      environment,
      'touch x 2>&1; chmod 777 . 2>&1; echo "$?"',
      scene.put('only/read', '').replace(/\/read$/, ''),
    );
    expect(stdout).toMatch(/touch: .*Read-only file system\n(?:chmod: .*\n)?1\n$/);
    expect(existsSync(join(scene.workspace, 'only/x'))).toBe(false);
  });

  test('a model in a folder that is written: read-only still', async () => {
    scene.put('run/model/weights', 'w');
    const [model, run] = [join(scene.workspace, 'run/model'), join(scene.workspace, 'run')];
    const command = {
      argv: ['sh', '-c', 'echo x > out; echo x > model/weights || echo refused'],
      cwd: run,
      capture: true,
    };
    const ended = await environment.run(command, { reads: [model], writes: [run], network: false });
    expect(ended.stdout).toBe('refused\n');
    expect([readFileSync(join(run, 'out'), 'utf8'), readFileSync(join(model, 'weights'), 'utf8')]).toEqual([
      'x\n',
      'w',
    ]);
  });

  test('without network: no way out, the root is read-only, /tmp can be used', async () => {
    const program = [
      'import os, socket, subprocess, tempfile',
      'def tried(f):\n  try: return f() or "done"\n  except OSError as e: return type(e).__name__',
      'print(tried(lambda: socket.create_connection(("1.1.1.1", 53), 3)))',
      'print([n for _, n in socket.if_nameindex()])',
      'print([tried(lambda: open(p + "/x", "w")) != "OSError" for p in ("/", "/usr", "/var/tmp", "/opt/mlops")])',
      'with tempfile.NamedTemporaryFile() as f: print(os.path.dirname(f.name), os.path.expanduser("~"), __import__("getpass").getuser())',
    ].join('\n');
    const command = { argv: ['python3', '-c', program], cwd: scene.workspace, capture: true };
    const { stdout, tail } = await environment.run(command, { reads: [], writes: [], network: false });
    expect([stdout.split('\n').slice(0, 2), tail.length]).toEqual([['OSError', "['lo']"], 4]);
    expect(stdout.split('\n')[3]).toBe('/tmp /tmp mlops');
    const roots = await sh(
      environment,
      'for p in / /usr /var/tmp /opt/mlops; do touch $p/x 2>&1; done',
      scene.workspace,
    );
    expect(roots.stdout.match(/Read-only file system/g)).toHaveLength(4);
  });

  test('with network it has interfaces, and still no rights', async () => {
    const script =
      "python3 -c 'import socket; print(len(socket.if_nameindex()) > 1)'; grep -E 'CapEff|CapBnd|NoNewPrivs' /proc/self/status";
    const { stdout } = await sh(environment, script, scene.workspace, true);
    expect(stdout.replace(/\s+/g, ' ')).toBe('True CapEff: 0000000000000000 CapBnd: 0000000000000000 NoNewPrivs: 1 ');
  });

  test('it runs as the caller, whoever that is', async () => {
    const other = await scene.make({}, { user: '4321:1234' });
    const out = temporaryFolder();
    chmodSync(out, 0o777);
    const command = { argv: ['sh', '-c', 'id -u; id -g; touch made; stat -c %u:%g made'], cwd: out, capture: true };
    const ended = await other.run(command, { reads: [], writes: [out], network: false });
    expect(ended.stdout).toBe('4321\n1234\n4321:1234\n');
  });

  test('variables of the job come along, those of this machine do not, and no list of processes shows a value', async () => {
    const { stdout } = await sh(environment, 'env; tr "\\0" " " < /proc/1/cmdline', scene.workspace);
    expect(stdout).toMatch(/^AWS_REGION=eu$/m);
    expect(stdout).toMatch(/^TRAIN_KEY=in the workspace$/m);
    expect(stdout).toMatch(/^PATH=\/opt\/mlops\/venv\/bin:/m);
    expect(stdout).not.toMatch(/^(?:DOCKER_HOST|GITHUB_WORKSPACE)=/m);
  });

  test('a run that is interrupted leaves no container', async () => {
    const { workspace, process: ran } = scene;
    const going = environment.run(
      { argv: ['sh', '-c', 'echo up; sleep 600'], cwd: workspace, onLine: () => ran.stop() },
      { reads: [], writes: [], network: false },
    );
    expect(await going).toMatchObject({ code: null, signal: 'SIGKILL' });
    expect(ours()).toEqual([]);
    const second = environment.run(
      { argv: ['sh', '-c', 'echo up; sleep 600'], cwd: workspace, onLine: () => void environment.stop() },
      { reads: [], writes: [], network: false },
    );
    expect(await second).toMatchObject({ code: null, signal: 'SIGKILL' });
    expect(ours()).toEqual([]);
  });

  test('a path that is not there starts nothing', async () => {
    const gone = join(folder, 'gone');
    const asked = environment.run(
      { argv: ['true'], cwd: scene.workspace },
      { reads: [gone], writes: [], network: false },
    );
    await expect(asked).rejects.toThrow(OutsideError);
    await expect(asked).rejects.toThrow(new RegExp(`^The container could not be started: .*does not exist: ${gone}`));
  });
});

describe('images', () => {
  let scene: ContainerScene;
  beforeEach(() => {
    scene = new ContainerScene(join(temporaryFolder(), 'repository'));
    scene.put('data/rows.csv', 'secret rows');
    scene.put('.mlops/split/test.csv', 'secret rows');
    scene.put('.git/config', 'secret token');
  });

  test('from a lock and a wheelhouse, without network: what the lock names, and the package', async () => {
    const lock = scene.put('requirements.lock', 'scikit-learn==1.9.1\n-r more.txt\n');
    scene.put('more.txt', 'pandas==3.1.1\njoblib==1.6.0\n');
    const plan = {
      requirements: [lock],
      wheelhouse: scene.wheelhouse(),
      python: '3.11',
      hashes: new Map([['joblib==1.6.0', ['ab']]]),
    };
    const path = wheel(scene, '1.2.0');
    const environment = await scene.make({ ...plan, package: () => Promise.resolve(path) });
    const installed = await environment.installed();
    expect(installed).toMatchObject({
      system: 'linux x64',
      python: expect.stringMatching(/^3\.11\./),
      image: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    const versions = new Map(installed.packages.map(({ name, version }) => [name, version]));
    expect(['scikit-learn', 'pandas', 'joblib', 'flowers'].map((name) => versions.get(name))).toEqual([
      '1.9.1',
      '3.1.1',
      '1.6.0',
      undefined,
    ]);
    expect(installed.packages.find(({ name }) => name === 'joblib')?.sha256).toEqual(['ab']);
    const program = 'import flowers, sklearn; print(flowers.scale, sklearn.__version__, flowers.__file__)';
    const ended = await environment.run(
      { argv: ['python3', '-c', program], cwd: scene.workspace, capture: true },
      { reads: [], writes: [], network: false },
    );
    expect(ended.stdout).toMatch(/^2 1\.9\.1 \/opt\/mlops\/venv\//);

    // Another package leaves the layers before it as they are: only the last is made again.
    const next = wheel(scene, '1.3.0', 'scale = 3\n');
    scene.said.length = 0;
    const second = await scene.make({ ...plan, package: () => Promise.resolve(next) });
    expect(second.digest).toBe(environment.digest);
    expect((await second.installed()).packages).toEqual(installed.packages);
    expect((await second.installed()).image).not.toBe(installed.image);
    const [, number] = /^output: #(\d+) \[.*RUN .* -r \/opt/m.exec(scene.said.join('\n'))!;
    expect(scene.said).toContain(`output: #${number!} CACHED`);
    scene.put('requirements.lock', 'joblib==1.6.0\n');
    expect((await scene.make(plan)).digest).not.toBe(environment.digest);
  });

  test('a lock that the wheelhouse cannot serve fails, whatever the network has', async () => {
    const lock = scene.put('requirements.lock', 'no-such-package-here==1.0\n');
    const environment = await scene.make({ requirements: [lock], wheelhouse: scene.wheelhouse() });
    const failed = environment.prepare();
    await expect(failed).rejects.toThrow(ProgramError);
    await expect(failed).rejects.toThrow(
      /^the Dockerfile made from requirements\.lock: "RUN .*pip install .*" ended with code 1; .*No matching distribution found for no-such-package-here==1\.0/s,
    );
  });

  test('the context holds neither data, nor run directories, nor what git knows, nor what the repository ignores', async () => {
    const text = `FROM ${base}\nARG MLOPS_PACKAGE\nCOPY . /context\nCOPY $MLOPS_PACKAGE /package/\nRUN find /context /package -type f > /list\n`;
    const dockerfile = scene.put('docker/Dockerfile', text);
    scene.put('.dockerignore', '# ours\n*.pem\n!data\n!.mlops\n');
    for (const path of [
      'key.pem',
      'src/train.py',
      '.mlops-registry/m/model',
      'sub/.mlops/rows.csv',
      'data/readme',
      'data/a [1].csv',
      'data/#b.csv',
      'data/ c .csv',
    ])
      scene.put(path, 'x');
    const path = scene.put('.mlops/package/flowers-1.0-py3-none-any.whl', 'x');
    const environment = await scene.make({ dockerfile, package: () => Promise.resolve(path) });
    // It is no real wheel, so the check of the image refuses it; what was sent is what matters here.
    await expect(environment.prepare()).rejects.toThrow(
      /^docker\/Dockerfile: the image does not hold the model's package flowers 1\.0; add the lines/,
    );
    const image = /writing image (sha256:[0-9a-f]{64})/.exec(scene.said.join('\n'))?.[1];
    const list = docker('run', '--rm', image!, 'cat', '/list').trim().split('\n').sort();
    expect(list).toEqual([
      '/context/.dockerignore',
      '/context/.mlops/package/flowers-1.0-py3-none-any.whl',
      '/context/data/readme',
      '/context/docker/Dockerfile',
      '/context/src/train.py',
      '/package/flowers-1.0-py3-none-any.whl',
    ]);
  });

  test.each([
    {
      name: 'an instruction that fails',
      text: 'RUN echo why >&2; exit 3',
      expect: /^Dockerfile: "RUN echo why >&2; exit 3" ended with code 3; .*\n {2}why$/s,
      kind: ProgramError,
    },
    {
      name: 'an unknown instruction',
      text: 'FOO bar',
      expect: /^Dockerfile: dockerfile parse error line 2: unknown instruction: FOO\.$/,
      kind: UserError,
    },
    {
      name: 'a file that is not in the context',
      text: 'COPY data/rows.csv /',
      expect: /^Dockerfile: "COPY data\/rows\.csv \/" failed: .*not found; the build sees the workspace without data/,
      kind: UserError,
    },
  ])('$name is told in one sentence', async ({ text, expect: sentence, kind }) => {
    const environment = await scene.make({ dockerfile: scene.put('Dockerfile', `FROM ${base}\n${text}\n`) });
    const failed = environment.prepare();
    await expect(failed).rejects.toThrow(kind);
    await expect(failed).rejects.toThrow(sentence);
  });

  test('an image that cannot be had', async () => {
    const environment = await scene.make({
      dockerfile: scene.put('Dockerfile', 'FROM 127.0.0.1:1/none:1\nRUN true\n'),
    });
    await expect(environment.prepare()).rejects.toThrow(
      /^Dockerfile: the image 127\.0\.0\.1:1\/none:1, with which it begins, cannot be had \(/,
    );
  });

  test.each([
    {
      name: 'no Python',
      text: `FROM ${base}\nRUN rm -f /usr/bin/python3*`,
      plan: { python: '3.11' },
      expect: /^Dockerfile: the image has no python3 on PATH; begin it with one that has, such as python:3\.11-slim\.$/,
    },
    {
      name: 'another Python',
      text: `FROM ${base}`,
      plan: { python: '3.12' },
      expect:
        /^Dockerfile: environment\.python asks for Python 3\.12, the image has 3\.11\.\d+; correct one of the two\.$/,
    },
  ])('an image with $name', async ({ text, plan, expect: sentence }) => {
    const environment = await scene.make({ dockerfile: scene.put('Dockerfile', text), ...plan });
    await expect(environment.prepare()).rejects.toThrow(sentence);
  });

  test('an image without Python will do where nobody asks for it', async () => {
    const text = `FROM ${base}\nRUN rm -f /usr/bin/python3*\nENTRYPOINT ["false"]\nUSER nobody\nWORKDIR /srv`;
    const environment = await scene.make({ dockerfile: scene.put('Dockerfile', text) });
    expect(await environment.installed()).toMatchObject({ python: null, packages: [] });
    expect((await sh(environment, 'echo ran; id -u', scene.workspace)).stdout).toBe(`ran\n${process.getuid!()}\n`);
    await expect(
      environment.run(
        { argv: ['python3'], key: 'train.flavor', cwd: scene.workspace },
        { reads: [], writes: [], network: false },
      ),
    ).rejects.toThrow('train.flavor: python3: no such program in the image; install it there, or correct the command.');
  });

  test('a package that is not the built one, or lacks what it needs', async () => {
    const install = (name: string): string =>
      `FROM ${base}\nCOPY old /old\nARG MLOPS_PACKAGE\nCOPY $MLOPS_PACKAGE /new/\nRUN pip install --break-system-packages --no-deps --no-index /${name}/*.whl\n`;
    const old = wheel(scene, '1.0.0');
    mkdirSync(join(scene.workspace, 'old'));
    execFileSync('cp', [old, join(scene.workspace, 'old')]);
    const built = wheel(scene, '1.1.0', 'import joblib\n');
    const made = async (name: string): Promise<void> =>
      (
        await scene.make({ dockerfile: scene.put('Dockerfile', install(name)), package: () => Promise.resolve(built) })
      ).prepare();
    await expect(made('old')).rejects.toThrow(
      /^Dockerfile: the image holds flowers 1\.0\.0, and 1\.1\.0 was built; install what MLOPS_PACKAGE names/,
    );
    await expect(made('new')).rejects.toThrow(
      /^Dockerfile: the package flowers cannot be imported in the image \(ModuleNotFoundError: No module named 'joblib'\); install all that it needs there\.$/,
    );
  });
});

describe('an image is had again by its name', () => {
  let scene: ContainerScene;
  beforeEach(() => {
    scene = new ContainerScene(join(temporaryFolder(), 'repository'));
  });
  const image = async (environment: Environment): Promise<string> => (await environment.installed()).image!;
  const forget = (name: string): void => {
    docker('image', 'rm', '--force', docker('image', 'inspect', '--format', '{{.Id}}', name).trim());
  };

  test('from this machine by its id', async () => {
    const made = await scene.make({ dockerfile: scene.put('Dockerfile', `FROM ${base}\nRUN echo mark1 > /mark\n`) });
    const name = await image(made);
    docker('image', 'prune', '--force');
    const again = (await environmentOfImage(
      { image: name, digest: made.digest },
      scene.context,
    )) as ContainerEnvironment;
    expect([again.digest, await again.installed()]).toEqual([made.digest, await made.installed()]);
    expect((await sh(again, 'cat /mark', scene.workspace)).stdout).toBe('mark1\n');
    forget(name);
    expect(await environmentOfImage({ image: name, digest: 'x' }, scene.context)).toEqual({
      unavailable: `its image ${name} is not on this machine, and was pushed nowhere (environment.container.push)`,
    });
  });

  test('from a repository by its digest, though its tag moved', async () => {
    const push = `${registry}/octo/flowers`;
    const made = await scene.make({
      dockerfile: scene.put('Dockerfile', `FROM ${base}\nRUN echo mark2 > /mark\n`),
      push,
    });
    const name = await image(made);
    expect(name).toMatch(new RegExp(`^${push}@sha256:[0-9a-f]{64}$`));
    forget(name);
    const again = (await environmentOfImage(
      { image: name, digest: made.digest },
      scene.context,
    )) as ContainerEnvironment;
    expect((await sh(again, 'cat /mark', scene.workspace)).stdout).toBe('mark2\n');
    expect(await again.installed()).toEqual(await made.installed());
    const none = `${push}@sha256:${'0'.repeat(64)}`;
    expect(await environmentOfImage({ image: none, digest: 'x' }, scene.context)).toEqual({
      unavailable: expect.stringContaining(`its image ${none} cannot be pulled (`),
    });
  });

  test('a repository that takes nothing', async () => {
    const made = await scene.make({
      dockerfile: scene.put('Dockerfile', `FROM ${base}\n`),
      push: '127.0.0.1:1/octo/flowers',
    });
    await expect(made.prepare()).rejects.toThrow(
      /^environment\.container\.push: 127\.0\.0\.1:1\/octo\/flowers did not take the image \(/,
    );
  });
});
