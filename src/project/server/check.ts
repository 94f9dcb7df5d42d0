import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import type { Package } from '../package.js';
import { pythonVersion } from '../python-version.js';
import { serverAddress } from './address.js';
import { manifestOf } from './npm.js';
import type { ServerOptions } from './server.options.js';

/**
 * Checks that a package may go to the server that mlops.yml names, before anything long runs.
 * @param path of the package's file
 * @throws UserError for a package of another kind, a private one, a version that servers refuse, and an address that is none
 */
export async function checkServer(server: ServerOptions, built: Package, path: string, files: Files): Promise<void> {
  serverAddress(server.url, 'package.server.url');
  if (server.index !== null) serverAddress(server.index, 'package.server.index');
  const { kind, name, version, file } = built;
  if ((server.kind === 'npm') !== (kind === 'npm')) {
    const what = kind === 'npm' ? 'an npm package' : 'a Python package';
    throw new UserError(
      `package.server.kind: ${server.kind} does not take ${what}, which ${name} is; set it to ${kind === 'npm' ? 'npm' : 'pypi'}, or package.command to what builds the other kind.`,
    );
  }
  if (kind === 'npm') {
    if ((await manifestOf(files, { path, file }))['private'] === true)
      throw new UserError(
        'package.server: package.json says "private": true, so the package is not to be sent anywhere; take that out, or take out package.server.',
      );
    return;
  }
  if (typeof pythonVersion(version)?.local === 'string')
    throw new UserError(
      `package.version: package servers refuse local versions, and ${name} is ${version}; leave out what stands behind the "+", or set package.version to commit.`,
    );
}
