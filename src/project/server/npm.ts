import { createHash } from 'node:crypto';
import { OutsideError, UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import { parseJson } from '../../host/json.js';
import type { Identity } from '../identity.js';
import { readMembers } from '../members.js';
import type { Parcel } from '../package.js';
import { serverAddress, shownAddress } from './address.js';
import { textOf, type Http } from './http.js';
import { refusal } from './refusal.js';
import type { ServerOptions } from './server.options.js';
import type { Held, Shelf } from './shelf.js';

type Json = Readonly<Record<string, unknown>>;

/** A registry that speaks npm's protocol: a document a package, versions with their tarballs put into it (as npm publish does). */
export class NpmShelf implements Shelf {
  readonly location: string;
  private readonly registry: URL;
  private readonly document: URL;

  constructor(
    { url }: ServerOptions,
    private readonly identity: Identity,
    private readonly files: Files,
    private readonly http: Http,
  ) {
    this.registry = serverAddress(url, 'package.server.url');
    // The slash of a scope is part of the name.
    this.document = new URL(identity.name.replace('/', '%2f'), this.registry);
    this.location = shownAddress(this.registry);
  }

  async find(parcel: Parcel): Promise<Held | null> {
    const answer = await this.http.get(this.document, 'application/json');
    if (answer.status === 404) {
      answer.body.resume();
      return null;
    }
    if (answer.status !== 200) throw await refusal(answer, 'to show the package', this.http.credentials);
    const document = objectOf(await textOf(answer));
    if (document === null)
      throw new OutsideError(
        `package.server.url: ${shownAddress(answer.url)} answered something else than a package's document; correct the address, or try again.`,
      );
    const dist = at(at(at(document, 'versions'), this.identity.version), 'dist');
    if (dist === undefined) return null;
    const integrity = at(dist, 'integrity');
    const own = await integrityOf(this.files, parcel.path);
    const strong = typeof integrity === 'string' && integrity.split(/\s+/).find((each) => each.startsWith('sha512-'));
    const tarball = at(dist, 'tarball');
    const url = typeof tarball === 'string' && URL.canParse(tarball) ? new URL(tarball) : this.tarball();
    return { url, same: typeof strong === 'string' ? strong.replace(/\?.*$/, '') === own.integrity : null };
  }

  async send(parcel: Parcel): Promise<void> {
    const body = Buffer.from(JSON.stringify(await this.publication(parcel)));
    const answer = await this.http.send('PUT', this.document, {
      type: 'application/json',
      length: body.length,
      chunks: once(body),
    });
    if (answer.status >= 200 && answer.status < 300) {
      answer.body.resume();
      return;
    }
    throw await refusal(answer, `to take ${parcel.file}`, this.http.credentials);
  }

  /** What npm publish puts: the package's document with this version alone, and the tarball beside it. */
  private async publication(parcel: Parcel): Promise<Json> {
    const { name, version } = this.identity;
    const manifest = await manifestOf(this.files, parcel);
    const { integrity, shasum, bytes } = await integrityOf(this.files, parcel.path);
    const config = at(manifest, 'publishConfig');
    const access = at(config, 'access');
    const tag = at(config, 'tag');
    const dist = { integrity, shasum, tarball: this.tarball().href };
    return {
      _id: name,
      name,
      description: manifest['description'],
      // Nobody should get a pre-release who asked for no version.
      'dist-tags': { [typeof tag === 'string' ? tag : version.includes('-') ? 'next' : 'latest']: version },
      versions: { [version]: { ...manifest, name, version, _id: `${name}@${version}`, dist } },
      access: access === 'public' || access === 'restricted' ? access : null,
      _attachments: {
        [`${name}-${version}.tgz`]: {
          content_type: 'application/octet-stream',
          data: bytes.toString('base64'),
          length: bytes.length,
        },
      },
    };
  }

  private tarball(): URL {
    const { name, version } = this.identity;
    return new URL(`${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`, this.registry);
  }
}

/** The package.json of a tarball. @throws UserError where there is none */
export async function manifestOf(files: Files, { path, file }: Pick<Parcel, 'path' | 'file'>): Promise<Json> {
  for await (const { name, bytes } of readMembers(files, path)) {
    if (name.split('/').slice(1).join('/') !== 'package.json') continue;
    const manifest = objectOf(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
    if (manifest !== null) return manifest;
  }
  throw new UserError(`${file}: no package.json in it; build the package again.`);
}

async function integrityOf(files: Files, path: string): Promise<{ integrity: string; shasum: string; bytes: Buffer }> {
  const bytes = Buffer.from(await files.read(path));
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  return { integrity, shasum: createHash('sha1').update(bytes).digest('hex'), bytes };
}

function objectOf(text: string): Json | null {
  try {
    const value: unknown = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
