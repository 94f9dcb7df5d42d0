import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Version {
  readonly version: string;
  readonly dist: { integrity: string; shasum: string; tarball: string };
}

interface Document {
  readonly name: string;
  readonly 'dist-tags': Record<string, string>;
  readonly versions: Record<string, Version>;
}

/** What a client puts. */
export interface Publication extends Document {
  readonly _id: string;
  readonly _attachments: Record<string, { content_type: string; data: string; length: number }>;
}

/**
 * A registry that keeps what is put into it, by the protocol of npm's registry (github.com/npm/registry, docs/REGISTRY-API.md): GET and PUT of
 * a package's document, GET of a tarball, a bearer or a user with a password for everything. What `npm publish` and `npm install` do with it
 * is tested beside it.
 */
export class NpmRegistry {
  readonly publications: Publication[] = [];
  /** Where it says that its tarballs are; null: where it was asked. */
  public: string | null = null;
  private readonly documents = new Map<string, Document>();
  private readonly tarballs = new Map<string, Buffer>();

  private constructor(
    private readonly server: Server,
    private readonly authorizations: readonly string[],
  ) {
    server.on('request', (asked: IncomingMessage, answer: ServerResponse) => {
      void this.handle(asked, answer);
    });
  }

  /** @param authorizations values of the header that are let in */
  static async start(authorizations: readonly string[]): Promise<NpmRegistry> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new NpmRegistry(server, authorizations);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  document(name: string): Document | undefined {
    return this.documents.get(name);
  }

  tarball(name: string, version: string): Buffer | undefined {
    return this.tarballs.get(`${name} ${version}`);
  }

  private async handle(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(chunk as Buffer);
    const say = (status: number, value: unknown): void => {
      answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (!this.authorizations.includes(asked.headers.authorization ?? '')) {
      say(401, { error: asked.headers.authorization === undefined ? 'authentication required' : 'unknown token' });
      return;
    }
    const path = decodeURIComponent(new URL(asked.url ?? '/', this.url).pathname.slice(1));
    const tarball = /^(.+)\/-\/.*?-(\d[^/]*)\.tgz$/.exec(path);
    if (asked.method === 'PUT') this.put(path, JSON.parse(Buffer.concat(chunks).toString()) as Publication, asked, say);
    else if (tarball !== null) {
      const bytes = this.tarballs.get(`${tarball[1]!} ${tarball[2]!}`);
      answer.writeHead(bytes === undefined ? 404 : 200).end(bytes);
    } else {
      const found = this.documents.get(path);
      say(found === undefined ? 404 : 200, found ?? { error: 'not_found' });
    }
  }

  private put(
    name: string,
    sent: Publication,
    asked: IncomingMessage,
    say: (status: number, value: unknown) => void,
  ): void {
    const [version, ...more] = Object.keys(sent.versions);
    const [attachment] = Object.values(sent._attachments);
    if (
      sent.name !== name ||
      sent._id !== name ||
      version === undefined ||
      more.length > 0 ||
      attachment === undefined
    ) {
      say(400, { error: 'not a publication' });
      return;
    }
    const known = this.documents.get(name);
    if (known?.versions[version] !== undefined) {
      say(403, { error: `You cannot publish over the previously published versions: ${version}.` });
      return;
    }
    const bytes = Buffer.from(attachment.data, 'base64');
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    const { dist } = sent.versions[version]!;
    if (bytes.length !== attachment.length || dist.integrity !== integrity) {
      say(400, { error: 'the tarball is not the one that its integrity describes' });
      return;
    }
    this.publications.push(sent);
    this.tarballs.set(`${name} ${version}`, bytes);
    const tarball = `${this.public ?? `http://${asked.headers.host ?? ''}/`}${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`;
    this.documents.set(name, {
      name,
      'dist-tags': { ...known?.['dist-tags'], ...sent['dist-tags'] },
      versions: { ...known?.versions, [version]: { ...sent.versions[version]!, dist: { ...dist, tarball } } },
    });
    say(201, { ok: true });
  }
}
