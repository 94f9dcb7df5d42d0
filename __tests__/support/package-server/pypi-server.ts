import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real pypiserver (PyPI's `pypiserver[passlib]`), with one user, on this machine. */
export class PypiServer {
  /** Ends in `/`. */
  readonly url: string;
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    port: number,
  ) {
    this.url = `http://127.0.0.1:${port}/`;
  }

  /** Starts it and waits until it answers. @param words more arguments */
  static async start(user: string, password: string, words: readonly string[] = []): Promise<PypiServer> {
    const folder = await mkdtemp(join(tmpdir(), 'pypiserver-'));
    const digest = createHash('sha1').update(password).digest('base64');
    await writeFile(join(folder, 'htpasswd'), `${user}:{SHA}${digest}\n`);
    const port = await freePort();
    const argv = [
      'run',
      '-i',
      '127.0.0.1',
      '-p',
      String(port),
      '-a',
      'update,download,list',
      '-P',
      `${folder}/htpasswd`,
    ];
    const more = ['--disable-fallback', '--backend', 'simple-dir', ...words, join(folder, 'packages')];
    await mkdir(join(folder, 'packages'));
    const child = spawn('pypi-server', [...argv, ...more], { stdio: 'ignore' });
    const failed = once(child, 'error').then(([cause]) => {
      throw new Error(`pypi-server does not start (${String(cause)}); pip install -r .ci/requirements.txt`);
    });
    const server = new PypiServer(child, folder, port);
    await Promise.race([failed, server.ready()]);
    return server;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGKILL');
      await ended;
    }
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Names of the files that it holds, sorted. */
  async held(): Promise<string[]> {
    return (await readdir(join(this.folder, 'packages'))).sort();
  }

  bytes(name: string): Promise<Buffer> {
    return readFile(join(this.folder, 'packages', name));
  }

  /** Puts a file there as somebody else would. */
  put(name: string, bytes: Uint8Array): Promise<void> {
    return writeFile(join(this.folder, 'packages', name), bytes);
  }

  private async ready(): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        await (await fetch(this.url)).arrayBuffer();
        return;
      } catch (cause) {
        if (tries === 300 || this.child.pid === undefined || this.child.exitCode !== null)
          throw new Error('pypi-server does not answer; pip install -r .ci/requirements.txt', { cause });
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
