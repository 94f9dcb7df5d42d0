// The tests of this repository: the commit chooses whether they pass.
import { existsSync } from 'node:fs';
if (existsSync('broken')) throw new Error('expected no file "broken", found one');
