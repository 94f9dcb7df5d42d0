/**
 * The bundle's doors. Started directly it is the action; `bin/mlops.js` asks for the CLI by a first argument, and scoring and
 * training children are started with `child`, threads with `thread`. Each door is a chunk of its own, so that none pays for another.
 */

// Zod looks here when it is loaded. What is parsed here is parsed once: compiling a parser for it takes longer than the parsing.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const [door, ...rest] = process.argv.slice(2);
switch (door) {
  case 'cli': {
    const { cli } = await import('./cli.js');
    process.exitCode = await cli(rest);
    break;
  }
  case 'child': {
    const { child } = await import('./child.js');
    process.exitCode = await child(rest);
    break;
  }
  case 'thread': {
    const { thread } = await import('./thread.js');
    thread(rest);
    break;
  }
  default: {
    const { action } = await import('./action.js');
    process.exitCode = await action();
  }
}
