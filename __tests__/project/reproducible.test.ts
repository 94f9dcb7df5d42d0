import { afterEach, describe, expect, test } from '@jest/globals';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { childVariables, NodeProcess } from '../../src/host/node-process.js';
import { readMembers } from '../../src/project/members.js';
import { packageSchema, type Package } from '../../src/project/package.js';
import { packageOptions } from '../../src/project/package.options.js';
import { packageStep } from '../../src/project/package.step.js';
import { runStep } from '../../src/run/runner.js';
import { run as program } from '../support/doors.js';
import { contextIn } from './context.js';

const files = new NodeFiles();
afterEach(() => files.close());

const project = 'name = "Iris_Model"\nversion = "0.3.0"\n';
const backends = {
  setuptools: `[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\n${project}`,
  hatchling: `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\n${project}\n[tool.hatch.build.targets.wheel]\npackages = ["src/iris_model"]\n`,
  'in the tree': `[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n\n[project]\n${project}`,
};

/** A build backend that needs nothing: what builds packages by default must not depend on a package index in a test. */
const ownBackend = `
import io, os, tarfile, time, zipfile
META = "Metadata-Version: 2.1\\nName: Iris_Model\\nVersion: 0.3.0\\n"
def build_wheel(folder, config_settings=None, metadata_directory=None):
    name = "iris_model-0.3.0-py3-none-any.whl"
    day = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
    info = "iris_model-0.3.0.dist-info"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as z:
        for member, text in [("iris_model.py", "x = 1\\n"), (info + "/METADATA", META),
                             (info + "/WHEEL", "Wheel-Version: 1.0\\nGenerator: own\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"),
                             (info + "/RECORD", "iris_model.py,,\\n")]:
            z.writestr(zipfile.ZipInfo(member, day), text)
    return name
def build_sdist(folder, config_settings=None):
    with tarfile.open(os.path.join(folder, "iris_model-0.3.0.tar.gz"), "w:gz") as t:
        for name in ("pyproject.toml", "backend.py"):
            t.add(name, "iris_model-0.3.0/" + name)
        member = tarfile.TarInfo("iris_model-0.3.0/PKG-INFO")
        member.size = len(META)
        t.addfile(member, io.BytesIO(META.encode()))
    return "iris_model-0.3.0.tar.gz"
`;

interface Build {
  readonly backend: keyof typeof backends;
  readonly command?: string;
  /** When the files were written, and the run directory's rows. */
  readonly written: Date;
  readonly path?: string;
}

async function build({ backend, command, written, path }: Build): Promise<{ built: Package; folder: string }> {
  const folder = await files.temporary();
  const sources = {
    'pyproject.toml': backends[backend],
    'backend.py': ownBackend,
    'src/iris_model/__init__.py': 'x = 1\n',
    'src/iris_model/model.py': 'def fit():\n    return 1\n',
    '.mlops/split/train.csv': `a,b\n${String(written.getTime())},1\n`,
  };
  for (const [name, text] of Object.entries(sources)) {
    await files.write(join(folder, name), text);
    await utimes(join(folder, name), written, written);
  }
  const plain = contextIn(folder, files);
  const variables = childVariables(process.env, []);
  const context = path === undefined ? plain : { ...plain, process: new NodeProcess({ ...variables, PATH: path }) };
  const options = packageOptions.parse({ command: command ?? null });
  await runStep(packageStep, { package: options, data: { source: [] } }, context, false);
  const built = await context.run.read('package/package.json', 'package', (value) => packageSchema.parse(value));
  return { built, folder };
}

async function names(folder: string, file: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of readMembers(files, join(folder, '.mlops/package', file))) found.push(name);
  return found;
}

describe('two builds of one source', () => {
  const command = 'python3 -m build --no-isolation --outdir "$MLOPS_PACKAGE_DIR"';

  test.each([{ backend: 'setuptools' }, { backend: 'hatchling' }] as const)(
    '$backend: wheel and source distribution have the same bytes, in another folder, with files of another time',
    async ({ backend }) => {
      const one = await build({ backend, command, written: new Date('2021-01-01') });
      const two = await build({ backend, command, written: new Date('2024-05-05') });
      expect(one.built.files.map(({ kind }) => kind)).toEqual(['wheel', 'sdist']);
      expect(two.built).toEqual(one.built);
      // A backend that reads the uppermost .gitignore only packs the run directory: rows of data.
      expect((await names(one.folder, 'iris_model-0.3.0.tar.gz')).filter((name) => name.includes('.mlops'))).toEqual(
        [],
      );
    },
  );
});

describe('the command that is there by default', () => {
  const written = new Date('2021-01-01');

  test('uv, where it is installed, and without it Python\'s "build"; the bytes are the same', async () => {
    const version = await program(['uv', '--version'], '/');
    expect(version.stdout).toMatch(/^uv \d/); // pip install -r .ci/requirements.txt
    const byUv = await build({ backend: 'in the tree', written });
    expect(byUv.built.files.map(({ file }) => file)).toEqual([
      'iris_model-0.3.0-py3-none-any.whl',
      'iris_model-0.3.0.tar.gz',
    ]);
    expect(await files.list(join(byUv.folder, '.mlops/package'))).not.toContain('.gitignore');

    const found = await program(['python3', '-c', 'import sys; print(sys.executable)'], '/');
    const alone = await files.temporary();
    await files.write(join(alone, 'python3'), `#!/bin/sh\nexec ${found.stdout.trim()} "$@"\n`);
    await program(['chmod', '+x', join(alone, 'python3')], alone);
    const byBuild = await build({ backend: 'in the tree', written, path: alone });
    expect(byBuild.built).toEqual(byUv.built);
  });
});
