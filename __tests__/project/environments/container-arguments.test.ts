import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/host/errors.js';
import { baseImage, containerOptions } from '../../../src/project/environments/container.options.js';
import { containerVariables } from '../../../src/project/environments/container-variables.js';
import { generatedDockerfile, ignoreFile } from '../../../src/project/environments/dockerfile.js';
import { mountArgument, mountsOf } from '../../../src/project/environments/mounts.js';
import { runArguments } from '../../../src/project/environments/run-arguments.js';

describe('mounts', () => {
  const of = (reads: string[], writes: string[], cwd = reads[0] ?? writes[0]!): string[] =>
    mountsOf({ reads, writes }, cwd, []).map(({ path, writable }) => `${path}${writable ? '' : ' ro'}`);

  test.each([
    {
      name: 'a folder before what lies in it',
      reads: ['/w/run/model'],
      writes: ['/w/run'],
      mounts: ['/w/run', '/w/run/model ro'],
    },
    {
      name: 'a folder to write in one to read',
      reads: ['/w'],
      writes: ['/w/.mlops/out'],
      mounts: ['/w ro', '/w/.mlops/out'],
    },
    {
      name: 'what its folder gives already',
      reads: ['/w', '/w/data.csv', '/w/deep/er'],
      writes: [],
      mounts: ['/w ro'],
    },
    {
      name: 'writing again below what is read only',
      reads: ['/w/a'],
      writes: ['/w', '/w/a/b'],
      mounts: ['/w', '/w/a ro', '/w/a/b'],
    },
    { name: 'the same path twice: it is written', reads: ['/w/'], writes: ['/w'], mounts: ['/w'] },
    { name: 'a name that only begins like another', reads: ['/w/ab'], writes: ['/w/a'], mounts: ['/w/a', '/w/ab ro'] },
    { name: 'the folder to run in', reads: ['/w/x'], writes: [], cwd: '/cwd/sub', mounts: ['/w/x ro', '/cwd/sub ro'] },
    { name: 'the folder to run in, which every image has', reads: ['/w/x'], writes: [], cwd: '/', mounts: ['/w/x ro'] },
    { name: 'paths are made plain', reads: ['/w/a/../b//c/'], writes: [], mounts: ['/w/b/c ro'] },
  ])('$name', ({ reads, writes, cwd, mounts }) => {
    expect(of(reads, writes, cwd)).toEqual(mounts);
  });

  test('a folder never comes after what lies in it, and each path keeps its right', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 4 })
      .map((parts) => `/w/${parts.join('/')}`);
    const paths = fc.array(path, { minLength: 1, maxLength: 6 });
    const inside = (child: string, parent: string): boolean => child === parent || child.startsWith(`${parent}/`);
    fc.assert(
      fc.property(paths, paths, (reads, writes) => {
        const mounts = mountsOf({ reads, writes }, reads[0]!, []);
        mounts.forEach((mount, at) => {
          for (const later of mounts.slice(at + 1)) expect(inside(mount.path, later.path)).toBe(false);
        });
        // As the kernel resolves it: the last mount over a path decides.
        for (const given of [...reads, ...writes])
          expect(mounts.findLast(({ path: each }) => inside(given, each))?.writable).toBe(writes.includes(given));
      }),
    );
  });

  test.each(['/', '/usr', '/etc/', '/tmp', '/var/run', '/opt', '/home/../proc'])('%s is not mounted', (path) => {
    expect(() => of([path], [])).toThrow(UserError);
    expect(() => of([], [path], '/w')).toThrow(
      /cannot be given to a container: it would hide what the image has there/,
    );
  });

  test.each(['/run/docker.sock', '/run/user', '/run/user/1000/docker.sock', '/run/user/1000'])(
    '%s would give the engine',
    (path) => {
      const asked = (): unknown =>
        mountsOf({ reads: [path], writes: [] }, '/w', ['/run/user/1000/docker.sock', '/run/docker.sock']);
      expect(asked).toThrow(/holds the engine's own socket/);
    },
  );

  test('a carriage return is refused, since docker would drop it', () => {
    expect(() => of(['/w/a\r\nb'], [])).toThrow(/"\/w\/a\\r\\nb" cannot be given/);
  });

  test.each([
    { path: '/w/a b:c', argument: 'type=bind,source=/w/a b:c,target=/w/a b:c,readonly' },
    {
      path: '/w/a,readonly=false',
      argument: 'type=bind,"source=/w/a,readonly=false","target=/w/a,readonly=false",readonly',
    },
    { path: '/w/"a"', argument: 'type=bind,"source=/w/""a""","target=/w/""a""",readonly' },
    { path: '/w/a\nb', argument: 'type=bind,"source=/w/a\nb","target=/w/a\nb",readonly' },
  ])('the argument of $path', ({ path, argument }) => {
    expect(mountArgument({ path, writable: false })).toBe(argument);
    expect(mountArgument({ path, writable: true })).toBe(argument.replace(/,readonly$/, ''));
  });
});

describe('variables', () => {
  const given = { job: {}, always: [], command: {}, image: [], mounted: ['/w'] };
  const passed = (change: Partial<Parameters<typeof containerVariables>[0]>): Record<string, string> => ({
    ...containerVariables({ ...given, ...change }).named,
  });

  test.each<{ name: string; given: Partial<Parameters<typeof containerVariables>[0]>; expect: Record<string, string> }>(
    [
      {
        name: 'of the job',
        given: { job: { CI: 'true', AWS_REGION: 'eu', EMPTY: '' } },
        expect: { CI: 'true', AWS_REGION: 'eu', EMPTY: '' },
      },
      {
        name: 'none that says how this machine is',
        given: {
          job: {
            PATH: '/bin',
            HOME: '/root',
            LANG: 'de_DE.UTF-8',
            LC_ALL: 'C',
            LD_PRELOAD: 'x',
            DOCKER_HOST: 'tcp://1',
            DOCKER_CONFIG: 'x',
            VIRTUAL_ENV: 'x',
            USER: 'me',
          },
        },
        expect: {},
      },
      {
        name: 'none that the image sets itself',
        given: { job: { PYTHON_VERSION: '3.9', A: '1' }, image: ['PYTHON_VERSION=3.12', 'B'] },
        expect: { A: '1' },
      },
      {
        name: 'no path that the container does not see',
        given: {
          job: {
            GITHUB_WORKSPACE: '/w',
            PYTHONPATH: '/w/src:/w',
            SSL_CERT_FILE: '/etc/ca.pem',
            MIXED: '/w/a:/other',
            URL: 'https://x/y',
            SLASH: 'a/b',
          },
        },
        expect: { GITHUB_WORKSPACE: '/w', PYTHONPATH: '/w/src:/w', URL: 'https://x/y', SLASH: 'a/b' },
      },
      {
        name: 'what the user gives on purpose',
        given: {
          job: { ROUTE: '/api/v1', PYTHON_VERSION: '3' },
          always: ['ROUTE', 'PYTHON_VERSION'],
          image: ['PYTHON_VERSION=3.12'],
        },
        expect: { ROUTE: '/api/v1', PYTHON_VERSION: '3' },
      },
      {
        name: 'the command’s before all',
        given: {
          job: { MLOPS_SEED: '1', A: 'x' },
          command: { MLOPS_SEED: '2', MLOPS_INPUT: '/elsewhere' },
          image: ['MLOPS_SEED=3'],
        },
        expect: { MLOPS_SEED: '2', MLOPS_INPUT: '/elsewhere', A: 'x' },
      },
      {
        name: 'no name that is none',
        given: { job: { 'BASH_FUNC_x%%': '() { :; }', 'a b': '1', '1A': '2' } },
        expect: {},
      },
    ],
  )('$name', ({ given: change, expect: expected }) => {
    expect(passed(change)).toEqual(expected);
  });

  test('those that docker itself would heed are arguments', () => {
    const { named, shown } = containerVariables({
      ...given,
      command: { HOME: '/w', DOCKER_HOST: 'x', MLOPS_SEED: '1' },
    });
    expect(named).toEqual({ MLOPS_SEED: '1' });
    expect(shown).toEqual({ HOME: '/w', USER: 'mlops', LOGNAME: 'mlops', DOCKER_HOST: 'x' });
  });
});

describe('docker run', () => {
  const run = {
    name: 'mlops-1',
    image: 'sha256:ab',
    user: '1001:127',
    mounts: [{ path: '/w', writable: false }],
    cwd: '/w',
    network: true,
    variables: { named: { TOKEN: 'secret' }, shown: { HOME: '/tmp' } },
    argv: ['python3', '--rm', 'a b'],
  };
  const common = ['run', '--rm', '--init', '--name=mlops-1', '--pull=never', '--log-driver=none', '--no-healthcheck'];
  const walls = ['--cap-drop=ALL', '--security-opt=no-new-privileges', '--shm-size=1g'];
  const rest = [
    '--mount=type=bind,source=/w,target=/w,readonly',
    '--workdir=/w',
    '--env=HOME=/tmp',
    '--env=TOKEN',
    '--entrypoint=',
    'sha256:ab',
    'python3',
    '--rm',
    'a b',
  ];

  test('training', () => {
    expect(runArguments(run)).toEqual([...common, '--user=1001:127', ...walls, ...rest]);
  });
  test('scoring: no network, a read-only root', () => {
    const closed = ['--network=none', '--read-only', '--tmpfs=/tmp:rw,exec,nosuid,nodev,mode=1777'];
    expect(runArguments({ ...run, network: false })).toEqual([
      ...common,
      '--user=1001:127',
      ...walls,
      ...closed,
      ...rest,
    ]);
  });
  test('no value of a variable that may be secret is an argument', () => {
    expect(runArguments(run).join(' ')).not.toContain('secret');
  });
});

describe('the Dockerfile that is made from a lock', () => {
  const image = {
    base: 'python:3.12-slim',
    requirements: ['requirements.lock'],
    also: [],
    wheelhouse: null,
    package: true,
  };

  test('with a package', () => {
    expect(generatedDockerfile(image)).toBe(
      `# Made by mlops. Write a Dockerfile of your own to have it otherwise.
FROM python:3.12-slim
ENV PATH=/opt/mlops/venv/bin:$PATH VIRTUAL_ENV=/opt/mlops/venv PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
RUN python3 -m venv /opt/mlops/venv
COPY requirements.lock /opt/mlops/lock/requirements.lock
RUN pip install --disable-pip-version-check --no-cache-dir --root-user-action=ignore -r /opt/mlops/lock/requirements.lock
ARG MLOPS_PACKAGE
COPY $MLOPS_PACKAGE /opt/mlops/package/
RUN pip install --disable-pip-version-check --no-cache-dir --root-user-action=ignore --no-deps /opt/mlops/package/*.whl
ENV PYTHONSAFEPATH=1
`,
    );
  });

  test.each([
    {
      name: 'a wheelhouse: nothing comes from elsewhere',
      change: { wheelhouse: 'wheels/linux' },
      has: [
        'RUN --mount=type=bind,source=wheels/linux,target=/opt/mlops/wheelhouse pip install',
        '--no-index --find-links=/opt/mlops/wheelhouse -r',
        '--no-index --find-links=/opt/mlops/wheelhouse --no-deps',
      ],
    },
    {
      name: 'files that the lock names stand beside it',
      change: { requirements: ['req/base.txt', 'x.txt'], also: ['constraints.txt'] },
      has: [
        'COPY req/base.txt /opt/mlops/lock/req/base.txt',
        'COPY constraints.txt /opt/mlops/lock/constraints.txt',
        '-r /opt/mlops/lock/req/base.txt -r /opt/mlops/lock/x.txt\n',
      ],
    },
    {
      name: 'no lock: the package brings what it asks for',
      change: { requirements: [] },
      has: ['--root-user-action=ignore /opt/mlops/package/*.whl\n'],
      not: ['--no-deps', ' -r '],
    },
    {
      name: 'no package',
      change: { package: false },
      has: ['-r /opt/mlops/lock/requirements.lock'],
      not: ['MLOPS_PACKAGE', 'PYTHONSAFEPATH'],
    },
  ])('$name', ({ change, has, not = [] }) => {
    const text = generatedDockerfile({ ...image, ...change });
    for (const part of has) expect(text).toContain(part);
    for (const part of not) expect(text).not.toContain(part);
  });
});

test('what a build leaves out comes after what the repository says, and only the wheel comes back', () => {
  const text = ignoreFile({
    own: '*.pem\r\n!.mlops',
    wanted: ['.mlops/package/f-1-py3-none-any.whl'],
    data: ['data/a [1]*.csv', '#b', ' c ', 'd\ne'],
    folders: ['runs'],
  });
  expect(text.split('\n')).toEqual([
    '*.pem',
    '!.mlops',
    ...['.git', '**/.git', '.mlops', '**/.mlops', '.mlops-registry', '**/.mlops-registry', 'runs', '**/runs'],
    ...['data/a \\[1\\]\\*.csv', '\\#b', '?c?', 'd?e'],
    '!.mlops/package/f-1-py3-none-any.whl',
    '',
  ]);
});

describe('environment.container', () => {
  test('its defaults', () => {
    const options = containerOptions.parse({});
    expect(options).toEqual({ dockerfile: null, image: null, wheelhouse: null, push: null });
    expect(baseImage(options, '3.12')).toBe('python:3.12-slim');
  });
  test.each([
    { dockerfile: 'docker/Dockerfile.train' },
    { image: 'python:3.12-slim' },
    { image: 'ghcr.io/octo/base__x/y-z:v1.2_3' },
    { image: 'localhost:5000/x' },
    { image: `python@sha256:${'0'.repeat(64)}` },
    { push: 'ghcr.io/octo/flowers' },
    { push: '127.0.0.1:5000/flowers' },
    { wheelhouse: 'wheels/linux' },
  ])('%j', (given) => {
    expect(containerOptions.parse(given)).toMatchObject(given);
  });
  test.each([
    { dockerfile: '/etc/Dockerfile' },
    { dockerfile: '../Dockerfile' },
    { dockerfile: 'a/../../Dockerfile' },
    { dockerfile: '' },
    { image: 'python:3.12\nRUN true' },
    { image: '--privileged' },
    { image: 'python 3' },
    { push: 'ghcr.io/Octo/flowers' },
    { push: 'ghcr.io/octo/flowers:v1' },
    { push: 'flowers:5000' },
    { push: '-x' },
    { push: `ghcr.io/octo/flowers@sha256:${'0'.repeat(64)}` },
    { wheelhouse: '..' },
    { other: 1 },
  ])('%j is refused', (given) => {
    expect(containerOptions.safeParse(given).success).toBe(false);
  });
});
