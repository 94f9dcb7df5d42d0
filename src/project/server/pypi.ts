import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import { coreMetadata, type MetadataField } from '../core-metadata.js';
import type { Identity } from '../identity.js';
import { readMembers } from '../members.js';
import type { Parcel } from '../package.js';
import { indexOf, serverAddress, shownAddress } from './address.js';
import { textOf, type Http } from './http.js';
import { multipart, type FormField } from './multipart.js';
import { refusal } from './refusal.js';
import type { ServerOptions } from './server.options.js';
import type { Held, Shelf } from './shelf.js';
import { indexedFiles, indexTypes } from './simple-index.js';

/** Fields of core metadata that the form gives another name than lower case with underscores. */
const formNames: Readonly<Record<string, string>> = { 'project-url': 'project_urls', classifier: 'classifiers' };

/**
 * A server with PyPI's upload endpoint ("legacy API", docs.pypi.org/api/upload) and a simple index (PEP 503 and 691), which pypiserver,
 * devpi, Artifactory, Nexus and others have as well.
 */
export class PypiShelf implements Shelf {
  readonly location: string;
  private readonly upload: URL;
  private page: URL;

  constructor(
    private readonly options: ServerOptions,
    private readonly identity: Identity,
    private readonly files: Files,
    private readonly http: Http,
  ) {
    const { url, index } = options;
    this.upload = serverAddress(url, 'package.server.url');
    // Where a server tells paths apart by a slash at the end, the address of its endpoint counts as it was written.
    if (!new URL(url).pathname.endsWith('/')) this.upload.pathname = this.upload.pathname.slice(0, -1) || '/';
    const pages =
      index === null ? indexOf(serverAddress(url, 'package.server.url')) : serverAddress(index, 'package.server.index');
    this.page = new URL(`${encodeURIComponent(identity.name)}/`, pages);
    this.location = shownAddress(this.upload);
  }

  async find(parcel: Parcel): Promise<Held | null> {
    const answer = await this.http.get(this.page, indexTypes);
    const { status, url, headers } = answer;
    if (
      headers['x-devpi-api-version'] !== undefined &&
      this.options.index === null &&
      !this.page.href.includes('/+simple/')
    ) {
      answer.body.resume();
      // The one server that has its index elsewhere says who it is.
      this.page = new URL(
        `+simple/${this.page.href.split('/').at(-2)!}/`,
        serverAddress(this.options.url, 'package.server.url'),
      );
      return this.find(parcel);
    }
    // pypiserver sends on to pypi.org for what it does not have: another host's index says nothing of this one.
    if (status === 404 || url.origin !== this.page.origin) {
      answer.body.resume();
      return null;
    }
    if (status !== 200) throw await refusal(answer, 'to show its index', this.http.credentials);
    const listed = indexedFiles(await textOf(answer), headers['content-type'] ?? '', url);
    if (listed === null)
      throw new UserError(
        `package.server.index: ${shownAddress(url)} is no page of a simple index; set it to the address under which installers find packages.`,
      );
    const found = listed.find(({ name }) => name === parcel.file);
    if (found === undefined) return null;
    return { url: found.url, same: found.sha256 === null ? null : found.sha256 === parcel.sha256 };
  }

  async send(parcel: Parcel): Promise<void> {
    const fields = [...fixedFields(parcel), ...(await this.metadataFields(parcel))];
    const file = { field: 'content', name: parcel.file, size: parcel.size, chunks: this.files.stream(parcel.path) };
    const answer = await this.http.send('POST', this.upload, multipart(fields, file, parcel.sha256));
    if (answer.status >= 200 && answer.status < 300) {
      answer.body.resume();
      return;
    }
    throw await refusal(answer, `to take ${parcel.file}`, this.http.credentials);
  }

  private async metadataFields(parcel: Parcel): Promise<readonly FormField[]> {
    const fields = formFields(await metadataOf(this.files, parcel));
    // The normal spelling, which the file's name has as well.
    const own = fields.filter(([name]) => name !== 'name' && name !== 'version');
    return [['name', this.identity.name], ['version', this.identity.version], ...own];
  }
}

function fixedFields({ kind, file, sha256 }: Parcel): readonly FormField[] {
  return [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
    ['filetype', kind === 'wheel' ? 'bdist_wheel' : 'sdist'],
    ['pyversion', kind === 'wheel' ? file.slice(0, -'.whl'.length).split('-').at(-3)! : 'source'],
    ['sha256_digest', sha256],
  ];
}

/** Core metadata as fields of the form: `Requires-Dist` is `requires_dist`; what has no value is left out. */
function formFields(metadata: readonly MetadataField[]): readonly FormField[] {
  return metadata
    .filter(([, value]) => value !== '')
    .map(([name, value]) => {
      const lower = name.toLowerCase();
      return [formNames[lower] ?? lower.replaceAll('-', '_'), value];
    });
}

async function metadataOf(files: Files, { path, kind, file }: Parcel): Promise<readonly MetadataField[]> {
  for await (const { name, bytes } of readMembers(files, path)) {
    const own = kind === 'wheel' ? /^[^/]+\.dist-info\/METADATA$/ : /^[^/]+\/PKG-INFO$/;
    if (own.test(name)) return coreMetadata(Buffer.from(bytes).toString('utf8'));
  }
  throw new UserError(`${file}: no core metadata in it; build the package again.`);
}
