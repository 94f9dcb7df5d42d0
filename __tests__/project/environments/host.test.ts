import { childVariables, NodeProcess } from '../../../src/host/node-process.js';
import { hostEnvironment } from '../../../src/project/environment.js';
import { environmentContract } from '../../contracts/environment.contract.js';

environmentContract('the host', {
  make: () => Promise.resolve(hostEnvironment(new NodeProcess(childVariables(process.env, [])), 'linux x64')),
  python: false,
});
