#!/usr/bin/env node
// The CLI's door: the same bundle as the action, asked for the CLI by its first argument.
process.argv.splice(2, 0, 'cli');
await import('../dist/index.js');
