import { tmpdir } from 'node:os';
import { childVariables, NodeProcess } from '../../../src/host/node-process.js';
import { hostEnvironment } from '../../../src/project/environments/host.js';
import { environmentContract } from '../../contracts/environment.contract.js';

const ports = { process: new NodeProcess(childVariables(process.env, [])), workspace: tmpdir() };
environmentContract('the host', { make: () => Promise.resolve(hostEnvironment(ports, 'linux x64')), python: true });
