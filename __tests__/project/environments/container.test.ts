import { beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OutsideError, UserError } from '../../../src/host/errors.js';
import { NodeFiles } from '../../../src/host/node-files.js';
import { NodeProcess } from '../../../src/host/node-process.js';
import {
  containerEnvironment,
  type ContainerContext,
  type ContainerEnvironment,
  type ContainerPlan,
} from '../../../src/project/environments/container.js';
import { environmentOfImage } from '../../../src/project/environments/recorded-image.js';
import { FakeDocker, id, willing, type Answers } from '../../support/fake-docker.js';
import { temporaryFolder } from '../../support/folders.js';
import { recordingLog } from '../../table/recording-log.js';

let workspace: string;
let docker: FakeDocker;
let ran: NodeProcess;

beforeEach(() => {
  workspace = join(temporaryFolder(), 'repository');
  put('requirements.lock', 'numpy==2.4.6\n');
  put('.mlops/package/flowers-1.2.0-py3-none-any.whl', 'wheel');
});

function put(path: string, text: string): string {
  const full = join(workspace, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

/** @param docker null: there is no program of that name */
function context(answers: Answers | null): ContainerContext {
  docker = new FakeDocker(temporaryFolder(), answers ?? {});
  const variables = { PATH: answers === null ? temporaryFolder() : docker.bin, HOME: '/home/me', AWS_KEY: 'secret' };
  ran = new NodeProcess(variables);
  return {
    files: new NodeFiles(),
    process: ran,
    log: recordingLog().log,
    workspace,
    runDirectory: join(workspace, '.mlops'),
    sources: ['data/*.csv', 'more.csv'],
    variables,
    always: [],
    user: '1001:127',
    machine: 'linux x64',
  };
}

function make(plan: Partial<ContainerPlan> = {}, answers: Answers | null = willing): Promise<ContainerEnvironment> {
  const usual: ContainerPlan = {
    dockerfile: null,
    base: 'python:3.12-slim',
    python: '3.12',
    requirements: [join(workspace, 'requirements.lock')],
    hashes: new Map([['numpy==2.4.6', ['ab', 'cd']]]),
    inputs: [],
    wheelhouse: null,
    push: null,
    package: () => Promise.resolve(join(workspace, '.mlops/package/flowers-1.2.0-py3-none-any.whl')),
  };
  return containerEnvironment({ ...usual, ...plan }, context(answers));
}

const said = (answer: object): Answers => ({
  ...willing,
  run: {
    stdout: `${JSON.stringify({ python: '3.12.4', packages: [['flowers', '1.2.0']], fault: null, ...answer })}\n`,
  },
});

describe('an image', () => {
  test('is built, looked at and kept, once', async () => {
    const environment = await make();
    expect(docker.calls).toEqual([]);
    await Promise.all([environment.prepare(), environment.prepare()]);
    expect(await environment.installed()).toEqual({
      system: 'linux x64',
      python: '3.12.4',
      packages: [{ name: 'numpy', version: '2.4.6', sha256: ['ab', 'cd'] }],
      image: id,
    });
    expect(docker.calls.map(({ argv }) => argv[0])).toEqual(['info', 'context', 'build', 'image', 'run', 'tag']);
    expect(docker.of('tag')[0]!.argv).toEqual(['tag', id, `mlops-environment:${'a1'.repeat(8)}`]);
  });

  test('what is built: the Dockerfile, what goes in, the wheel by its path', async () => {
    await (await make()).prepare();
    const [{ argv, env }] = docker.of('build') as [(typeof docker.calls)[number]];
    expect(argv.filter((word) => !/^--(?:file|iidfile)=/.test(word))).toEqual([
      'build',
      '--progress=plain',
      '--build-arg=SOURCE_DATE_EPOCH=315532800',
      '--build-arg=MLOPS_PACKAGE=.mlops/package/flowers-1.2.0-py3-none-any.whl',
      workspace,
    ]);
    expect(env).toMatchObject({ DOCKER_BUILDKIT: '1', HOME: '/home/me' });
    expect(env['dockerfile']).toMatch(/^# Made by mlops.*\nFROM python:3\.12-slim\n/);
    expect(env['ignore']).toMatch(/^\*\n/);
    expect(env['ignore']).toMatch(/\n!requirements\.lock\n!\.mlops\/package\/flowers-1\.2\.0-py3-none-any\.whl\n$/);
  });

  test('the repository’s own Dockerfile, with its ignore file and without data', async () => {
    put('data/a.csv', 'x');
    put('more.csv', 'x');
    put('.dockerignore', '*.pem\n');
    const dockerfile = put('docker/Dockerfile', 'FROM scratch\n');
    await (await make({ dockerfile })).prepare();
    const { env } = docker.of('build')[0]!;
    expect(env['dockerfile']).toBe('FROM scratch\n');
    expect(env['ignore']).toMatch(/^\*\.pem\n\n\.git\n[^]*\ndata\/a\.csv\nmore\.csv\n!\.mlops\/package\/flowers/);
    put('docker/Dockerfile.dockerignore', '*.key\n');
    await (await make({ dockerfile })).prepare();
    expect(docker.of('build')[0]!.env['ignore']).toMatch(/^\*\.key\n\n\.git\n/);
  });

  test('a wheelhouse: no instruction has a network', async () => {
    put('wheels/numpy-2.4.6-cp312-cp312-linux_x86_64.whl', 'x');
    await (await make({ wheelhouse: join(workspace, 'wheels') })).prepare();
    expect(docker.of('build')[0]!.argv).toContain('--network=none');
    expect(docker.of('build')[0]!.env['ignore']).toContain('\n!wheels\n');
  });

  test('a lock that was written elsewhere goes in as a copy in the run directory', async () => {
    const elsewhere = join(temporaryFolder(), 'exported.txt');
    writeFileSync(elsewhere, 'numpy==2.4.6\n');
    await (await make({ requirements: [elsewhere] })).prepare();
    const { env } = docker.of('build')[0]!;
    expect(env['dockerfile']).toContain(
      'COPY .mlops/environment/exported.txt /opt/mlops/lock/.mlops/environment/exported.txt\n',
    );
    expect(env['ignore']).toContain('\n!.mlops/environment/exported.txt\n');
  });

  test('its digest names what is written down, and is known before anything runs', async () => {
    const digest = async (plan: Partial<ContainerPlan> = {}): Promise<string> => (await make(plan)).digest;
    const first = await digest();
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest()).toBe(first);
    expect(await digest({ package: () => Promise.resolve(null), push: 'ghcr.io/octo/flowers' })).toBe(first);
    const wheels = put('wheels/numpy-1-py3-none-any.whl', 'x');
    const others = [
      await digest({ base: 'python:3.13-slim' }),
      await digest({ python: '3.13' }),
      await digest({ dockerfile: put('Dockerfile', 'FROM a\n') }),
      await digest({ dockerfile: put('Dockerfile', 'FROM b\n') }),
      await digest({ inputs: [put('more.lock', '1')] }),
      await digest({ inputs: [put('more.lock', '2')] }),
      await digest({ wheelhouse: dirname(wheels) }),
      (put('wheels/scipy-1-py3-none-any.whl', 'x'), await digest({ wheelhouse: dirname(wheels) })),
      (put('requirements.lock', '-c limits.txt\nnumpy\n'), put('limits.txt', 'numpy==1'), await digest()),
      (put('limits.txt', 'numpy==2'), await digest()),
    ];
    expect(new Set([first, ...others]).size).toBe(others.length + 1);
    expect(docker.calls).toEqual([]);
  });

  test('pushed: named by the digest that the repository has', async () => {
    const name = `ghcr.io/octo/flowers@sha256:${'b2'.repeat(32)}`;
    const image = { Id: id, RepoDigests: [`ghcr.io/octo/other@sha256:${'c3'.repeat(32)}`, name], Config: null };
    const answers = { ...willing, 'image inspect': { stdout: JSON.stringify(image) } };
    const environment = await make({ push: 'ghcr.io/octo/flowers' }, answers);
    expect((await environment.installed()).image).toBe(name);
    expect(docker.of('push')[0]!.argv).toEqual(['push', `ghcr.io/octo/flowers:${'a1'.repeat(8)}`]);
  });
});

describe('what can go wrong is one sentence', () => {
  const build = (stderr: string): Answers => ({ ...willing, build: { stderr, code: 1 } });
  const engine = 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';
  const old = [
    '#5 [2/3] RUN pip install x',
    '#5 sha256:ab',
    '#5 0.331 why it failed',
    '#5 ERROR: executor failed running [/bin/sh -c pip install x]: exit code: 1',
    'executor failed',
  ];
  const recent = [
    '#5 [2/3] RUN pip install x',
    '#5 0.331 why it failed',
    '#5 ERROR: process "/bin/sh -c pip install x" did not complete successfully: exit code: 1',
    '------',
    ' > [2/3] RUN pip install x:',
    'ERROR: failed to build: failed to solve: process "/bin/sh -c pip install x" did not complete successfully: exit code: 1',
  ];
  const base = '#3 [internal] load metadata for docker.io/library/pyton:3.12';
  const made = 'the Dockerfile made from requirements.lock';

  test.each<{
    name: string;
    answers: Answers | null;
    plan?: () => Partial<ContainerPlan>;
    expect: string;
    kind?: 'OutsideError' | 'ProgramError';
  }>([
    {
      name: 'no program docker',
      answers: null,
      expect:
        'environment.kind: container needs Docker, and no program docker can be started here; install it, or choose the kind venv or host.',
    },
    {
      name: 'no engine',
      answers: { info: { stdout: JSON.stringify({ ServerErrors: [engine], ClientInfo: {} }) } },
      expect: `environment.kind: container needs a Docker engine, and none answers (${engine}); start it, let this user reach it, or choose the kind venv or host.`,
    },
    {
      name: 'no engine, as newer ones tell it',
      answers: { info: { stderr: 'permission denied while trying to connect to the Docker daemon socket', code: 1 } },
      expect:
        'environment.kind: container needs a Docker engine, and none answers (permission denied while trying to connect to the Docker daemon socket); start it, let this user reach it, or choose the kind venv or host.',
    },
    {
      name: 'containers of Windows',
      answers: { ...willing, info: { stdout: '{"OSType":"windows"}' } },
      expect:
        'environment.kind: expected a Docker engine that runs containers of Linux, this one runs those of windows; switch it.',
    },
    {
      name: 'no BuildKit',
      answers: build(
        'ERROR: BuildKit is enabled but the buildx component is missing or broken.\n       Install the buildx component to build images with BuildKit:\n       https://docs.docker.com/go/buildx/',
      ),
      expect:
        'environment.kind: container needs BuildKit, and this docker has none; install its package docker-buildx-plugin (docker-buildx).',
    },
    {
      name: 'an instruction that fails',
      answers: build(old.join('\n')),
      kind: 'ProgramError',
      expect: `${made}: "RUN pip install x" ended with code 1; correct it, or build the image by hand to see why. Its last lines:\n  why it failed`,
    },
    {
      name: 'an instruction that fails, as newer ones tell it',
      answers: build(recent.join('\n')),
      kind: 'ProgramError',
      expect: `${made}: "RUN pip install x" ended with code 1; correct it, or build the image by hand to see why. Its last lines:\n  why it failed`,
    },
    {
      name: 'a mistake in the text',
      answers: build(
        'ERROR: failed to build: failed to solve: dockerfile parse error on line 3: unknown instruction: FOO',
      ),
      plan: () => ({ dockerfile: put('Dockerfile', 'FROM x') }),
      expect: 'Dockerfile: dockerfile parse error on line 3: unknown instruction: FOO.',
    },
    {
      name: 'an image of another name',
      answers: build(`${base}\n#3 ERROR: docker.io/library/pyton:3.12: not found\nfailed`),
      expect: `${made}: the image docker.io/library/pyton:3.12, with which it begins, cannot be had (docker.io/library/pyton:3.12: not found); correct its name, or log in to its registry by environment.setup.`,
    },
    {
      name: 'a registry that cannot be reached',
      answers: build(
        `${base}\n#3 ERROR: failed to do request: Head "https://x": dial tcp: lookup x: no such host\nfailed`,
      ),
      kind: 'OutsideError',
      expect: `${made}: the image docker.io/library/pyton:3.12, with which it begins, cannot be had (failed to do request: Head "https://x": dial tcp: lookup x: no such host); run again, or name one that is on this machine.`,
    },
    {
      name: 'a full disk',
      answers: build('ERROR: failed to copy files: write /x: no space left on device'),
      kind: 'OutsideError',
      expect: `${made}: the image could not be built (failed to copy files: write /x: no space left on device); run again.`,
    },
    {
      name: 'a build that ends elsewhere',
      answers: { ...willing, 'image inspect': { stderr: `Error: No such image: ${id}`, code: 1 } },
      expect:
        'environment.kind: container: the image was built, and the engine does not have it; docker builds elsewhere (BUILDX_BUILDER): use its default builder.',
    },
    {
      name: 'no Python',
      answers: {
        ...willing,
        run: { stderr: '[FATAL tini (7)] exec python3 failed: No such file or directory', code: 127 },
      },
      expect: `${made}: the image has no python3 on PATH; begin it with one that has, such as python:3.12-slim.`,
    },
    {
      name: 'a Python that cannot say',
      answers: { ...willing, run: { stderr: 'ModuleNotFoundError: No module named importlib.metadata', code: 1 } },
      expect:
        'environment.container: python3 of the image cannot say which packages it has (ModuleNotFoundError: No module named importlib.metadata); it has to be Python 3.9 or newer.',
    },
    {
      name: 'another Python',
      answers: said({ python: '3.11.9' }),
      expect: `${made}: environment.python asks for Python 3.12, the image has 3.11.9; correct one of the two.`,
    },
    {
      name: 'no package',
      answers: said({ packages: [] }),
      expect: `${made}: the image does not hold the model's package flowers 1.2.0; add the lines "ARG MLOPS_PACKAGE", "COPY $MLOPS_PACKAGE /tmp/package/" and "RUN pip install --no-deps /tmp/package/*.whl" to it.`,
    },
    {
      name: 'an older package',
      answers: said({ packages: [['flowers', '1.1.0']] }),
      expect: `${made}: the image holds flowers 1.1.0, and 1.2.0 was built; install what MLOPS_PACKAGE names: add the lines "ARG MLOPS_PACKAGE", "COPY $MLOPS_PACKAGE /tmp/package/" and "RUN pip install --no-deps /tmp/package/*.whl" to it.`,
    },
    {
      name: 'a package that cannot be imported',
      answers: said({ fault: "ModuleNotFoundError: No module named 'joblib'" }),
      expect: `${made}: the package flowers cannot be imported in the image (ModuleNotFoundError: No module named 'joblib'); install all that it needs there.`,
    },
    {
      name: 'a repository that refuses',
      answers: { ...willing, push: { stderr: 'denied: permission_denied: write_package', code: 1 } },
      plan: () => ({ push: 'ghcr.io/octo/flowers' }),
      kind: 'ProgramError',
      expect:
        'environment.container.push: ghcr.io/octo/flowers did not take the image (denied: permission_denied: write_package); log in by environment.setup with a token that may write packages. Its last lines:\n  denied: permission_denied: write_package',
    },
    {
      name: 'a repository that cannot be reached',
      answers: { ...willing, push: { stderr: 'Get "https://ghcr.io/v2/": dial tcp: i/o timeout', code: 1 } },
      plan: () => ({ push: 'ghcr.io/octo/flowers' }),
      kind: 'OutsideError',
      expect:
        'environment.container.push: ghcr.io/octo/flowers did not take the image (Get "https://ghcr.io/v2/": dial tcp: i/o timeout); run again.',
    },
    {
      name: 'a repository that says no digest',
      answers: willing,
      plan: () => ({ push: 'ghcr.io/octo/flowers' }),
      kind: 'OutsideError',
      expect:
        'environment.container.push: ghcr.io/octo/flowers took the image, and the engine does not know its digest there; run again.',
    },
  ])('$name', async ({ answers, plan = () => ({}), expect: sentence, kind = 'UserError' }) => {
    const environment = await make(plan(), answers);
    const failed = environment.prepare();
    await expect(failed).rejects.toMatchObject({ name: kind, message: sentence });
  });

  test.each<{ name: string; plan: () => Partial<ContainerPlan>; expect: RegExp }>([
    {
      name: 'no such Dockerfile',
      plan: () => ({ dockerfile: join(workspace, 'no/Dockerfile') }),
      expect: /^environment\.container\.dockerfile: "no\/Dockerfile" is no file of the workspace/,
    },
    {
      name: 'no such wheelhouse',
      plan: () => ({ wheelhouse: join(workspace, 'no') }),
      expect: /^environment\.container\.wheelhouse: "no" is no folder of the workspace/,
    },
    {
      name: 'a wheelhouse elsewhere',
      plan: () => ({ wheelhouse: temporaryFolder() }),
      expect: /is no folder of the workspace/,
    },
    {
      name: 'an empty wheelhouse',
      plan: () => ({ wheelhouse: dirname(put('wheels/x.tar.gz', '')) }),
      expect: /no wheel \(\.whl\) lies in "wheels"/,
    },
    {
      name: 'a lock with a name that a Dockerfile would not take',
      plan: () => ({ requirements: [put('a $b.txt', '')] }),
      expect: /^environment\.container: "a \$b\.txt": expected a path of letters/,
    },
  ])('$name', async ({ plan, expect: sentence }) => {
    await expect(make(plan())).rejects.toThrow(sentence);
    expect(docker.calls).toEqual([]);
  });
});

describe('a command', () => {
  const access = { reads: [], writes: [], network: false };
  const during = (run: NonNullable<Answers[string]>): Answers => ({
    ...willing,
    run: [willing['run'] as object, ...[run].flat()],
  });

  test('gets its secrets by name, and docker keeps its own environment', async () => {
    const environment = await make();
    await environment.run({ argv: ['x'], cwd: workspace, env: { MLOPS_SEED: '1', HOME: '/w' } }, access);
    const { argv, env } = docker.of('run').at(-1)!;
    expect(argv).toEqual(
      expect.arrayContaining(['--env=AWS_KEY', '--env=MLOPS_SEED', '--env=HOME=/w', '--user=1001:127', '--pull=never']),
    );
    expect(argv.join(' ')).not.toMatch(/secret|--env=PATH/);
    expect(env).toMatchObject({ AWS_KEY: 'secret', MLOPS_SEED: '1', HOME: '/home/me' });
  });

  test('an engine without root makes the caller root inside', async () => {
    const environment = await make(
      {},
      {
        ...willing,
        info: { stdout: '{"OSType":"linux","SecurityOptions":["name=seccomp,profile=default","name=rootless"]}' },
      },
    );
    await environment.run({ argv: ['x'], cwd: workspace }, access);
    expect(docker.of('run').at(-1)!.argv).toContain('--user=0:0');
  });

  test('the socket of the engine in use is not given', async () => {
    const environment = await make();
    const asked = environment.run({ argv: ['x'], cwd: workspace }, { ...access, reads: ['/home/me'] });
    await expect(asked).rejects.toThrow(/holds the engine's own socket/);
  });

  test.each([
    { name: 'a code of its own', answer: { code: 3 }, expect: { code: 3, signal: null } },
    {
      name: 'a code like one of docker',
      answer: { code: 125, stderr: 'own words' },
      expect: { code: 125, signal: null },
    },
    {
      name: 'not found by a shell',
      answer: { code: 127, stderr: 'sh: 1: ruff: not found' },
      expect: { code: 127, signal: null },
    },
    { name: 'out of memory', answer: { code: 137 }, expect: { code: null, signal: 'SIGKILL' } },
    { name: 'a fault of memory', answer: { code: 139 }, expect: { code: null, signal: 'SIGSEGV' } },
    { name: 'no signal has that number', answer: { code: 255 }, expect: { code: 255, signal: null } },
  ])('$name', async ({ answer, expect: expected }) => {
    const environment = await make({}, during(answer));
    expect(await environment.run({ argv: ['x'], cwd: workspace }, access)).toMatchObject(expected);
    expect(docker.of('rm')).toEqual([]);
  });

  test.each([
    {
      name: 'no such program',
      answer: { code: 127, stderr: '[FATAL tini (7)] exec fit failed: No such file or directory' },
      kind: UserError,
      expect: 'train.command: fit: no such program in the image; install it there, or correct the command.',
    },
    {
      name: 'no such program, without a first process',
      answer: {
        code: 127,
        stderr: 'docker: Error response from daemon: ... exec: "fit": executable file not found in $PATH: unknown.',
      },
      kind: UserError,
      expect: 'train.command: fit: no such program in the image; install it there, or correct the command.',
    },
    {
      name: 'not executable',
      answer: { code: 126, stderr: '[FATAL tini (7)] exec fit failed: Permission denied' },
      kind: UserError,
      expect: 'train.command: fit: not executable in the image; give it the right to run (chmod +x).',
    },
    {
      name: 'an engine that refuses',
      answer: {
        code: 125,
        stderr: "docker: Error response from daemon: No such image: sha256:ab.\nSee 'docker run --help'.",
      },
      kind: OutsideError,
      expect: 'The container could not be started: No such image: sha256:ab; run again.',
    },
    {
      name: 'an engine that is gone',
      answer: {
        code: 125,
        stderr: 'docker: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?.',
      },
      kind: OutsideError,
      expect:
        'The container could not be started: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?; run again.',
    },
  ])('$name', async ({ answer, kind, expect: sentence }) => {
    const environment = await make({}, during(answer));
    const failed = environment.run({ argv: ['fit'], key: 'train.command', cwd: workspace }, access);
    await expect(failed).rejects.toThrow(new kind(sentence));
    await expect(failed).rejects.toBeInstanceOf(kind);
  });

  test('after a timeout its container is taken away by its name', async () => {
    const environment = await make({}, during({ hang: true }));
    expect(await environment.run({ argv: ['x'], cwd: workspace, timeoutMs: 1500 }, access)).toMatchObject({
      timedOut: true,
      code: null,
    });
    const [taken, ...others] = docker.of('rm').map(({ argv }) => argv);
    expect(taken).toEqual(['rm', '--force', '--volumes', expect.stringMatching(/^mlops-[0-9a-f]{16}$/)]);
    expect(others).toEqual([]);
    const names = docker.of('run').map(({ argv }) => argv.find((word) => word.startsWith('--name='))!.slice(7));
    // On a slow machine docker is ended before it could say its name.
    if (names.length > 1) expect(names[1]).toBe(taken!.at(-1));
  });

  test('when the run is interrupted, all that run are taken away', async () => {
    const environment = await make({}, during({ stdout: 'up\n', hang: true }));
    let up = 0;
    const both = [1, 2].map(() =>
      environment.run(
        {
          argv: ['x'],
          cwd: workspace,
          onLine: () => {
            up += 1;
            if (up === 2) void environment.stop().then(() => ran.stop());
          },
        },
        access,
      ),
    );
    await Promise.all(both);
    const names = docker
      .of('run')
      .slice(1)
      .map(({ argv }) => argv.find((word) => word.startsWith('--name='))!.slice(7));
    expect(new Set(names).size).toBe(2);
    expect(new Set(docker.of('rm').map(({ argv }) => argv.at(-1)))).toEqual(new Set(names));
  });
});

describe('an image on record', () => {
  const pushed = `ghcr.io/octo/flowers@sha256:${'b2'.repeat(32)}`;
  const absent = { stderr: `Error: No such image: ${pushed}`, code: 1 };
  const there = (digest: string): Answers[string] => ({
    stdout: JSON.stringify({ Id: id, RepoDigests: [`ghcr.io/octo/flowers@${digest}`] }),
  });
  const of = (image: string, answers: Answers | null): ReturnType<typeof environmentOfImage> =>
    environmentOfImage({ image, digest: 'd1' }, context(answers));

  test('is used where it is here', async () => {
    const environment = (await of(id, willing)) as ContainerEnvironment;
    expect([environment.kind, environment.digest, (await environment.installed()).image]).toEqual([
      'container',
      'd1',
      id,
    ]);
    expect(docker.of('pull')).toEqual([]);
  });

  test('is pulled by its digest', async () => {
    const environment = (await of(pushed, {
      ...willing,
      'image inspect': [absent, there(`sha256:${'b2'.repeat(32)}`)].flat(),
    })) as ContainerEnvironment;
    expect((await environment.installed()).image).toBe(pushed);
    expect(docker.of('pull')[0]!.argv).toEqual(['pull', pushed]);
    expect(docker.of('run')[0]!.argv).toContain(id);
  });

  test.each<{ name: string; image: string; answers: Answers | null; expect: string }>([
    {
      name: 'a tag',
      image: 'ghcr.io/octo/flowers:v1',
      answers: willing,
      expect: 'its record names no image by digest',
    },
    {
      name: 'an option',
      image: `--x@sha256:${'b2'.repeat(32)}`,
      answers: willing,
      expect: 'its record names no image by digest',
    },
    {
      name: 'no docker',
      image: id,
      answers: null,
      expect: 'it was trained in a container, and no Docker engine answers here',
    },
    {
      name: 'another machine',
      image: id,
      answers: { ...willing, 'image inspect': absent },
      expect: `its image ${id} is not on this machine, and was pushed nowhere (environment.container.push)`,
    },
    {
      name: 'a repository without it',
      image: pushed,
      answers: {
        ...willing,
        'image inspect': absent,
        pull: { stderr: 'Error response from daemon: manifest unknown', code: 1 },
      },
      expect: `its image ${pushed} cannot be pulled (manifest unknown)`,
    },
    {
      name: 'another digest',
      image: pushed,
      answers: { ...willing, 'image inspect': [absent, there(`sha256:${'c3'.repeat(32)}`)].flat() },
      expect: `the registry of its image gave another one than ${pushed}`,
    },
  ])('cannot be had: $name', async ({ image, answers, expect: clause }) => {
    expect(await of(image, answers)).toEqual({ unavailable: clause });
  });

  test('a registry that does not answer is no reason to do without the image', async () => {
    const pull = { stderr: 'Error response from daemon: Get "https://ghcr.io/v2/": dial tcp: i/o timeout', code: 1 };
    const asked = of(pushed, { ...willing, 'image inspect': absent, pull });
    await expect(asked).rejects.toThrow(
      new OutsideError(
        `The image ${pushed} cannot be pulled now (Get "https://ghcr.io/v2/": dial tcp: i/o timeout); run again.`,
      ),
    );
  });
});
