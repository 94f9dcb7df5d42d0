// What a chunk of the bundle holds and nobody uses, and its comments, are left out: what is not there is neither read nor compiled at start.
import { transform } from '@swc/core';
import ts from 'typescript';

/* Names of functions and classes stay, so that the stack of a defect can be read; code is removed, but not moved. */
const compress = {
  ...{ unused: true, dead_code: true, side_effects: true, module: true, toplevel: true, passes: 2 },
  ...{ keep_fnames: true, keep_classnames: true, inline: 0, reduce_funcs: false, reduce_vars: false },
  ...{ collapse_vars: false, conditionals: false, comparisons: false, booleans: false, if_return: false },
  ...{ join_vars: false, loops: false, properties: false, hoist_props: false, negate_iife: false, evaluate: false },
  ...{ sequences: false, arrows: false, computed_props: false, typeofs: false, switches: false, directives: false },
};

/** The code of a chunk without what nobody uses, one module of it a line. */
export async function shake(code) {
  const minify = {
    compress,
    mangle: { keep_fnames: true, keep_classnames: true },
    format: { comments: false },
    module: true,
  };
  const options = { configFile: false, swcrc: false, isModule: true, minify: true, jsc: { target: 'es2022', minify } };
  return eagerly((await transform(withOneRequire(code), options)).code);
}

/** Webpack makes a `require` for each module of Node's own; one does for all. */
function withOneRequire(code) {
  const [line, name] = /^import \{ createRequire as (\w+) \} from "module";$/m.exec(code) ?? [];
  if (line === undefined) return code;
  return code
    .replaceAll(`${name}(import.meta.url)(`, '__require(')
    .replace(line, `${line}\nconst __require = ${name}(import.meta.url);`);
}

/** Parentheses around each module tell V8 to compile it at once: one that is loaded runs, and would else be read twice. */
function eagerly(code) {
  const { statements } = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const modules = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ initializer }) => initializer !== undefined && ts.isObjectLiteralExpression(initializer))
    .initializer.properties.map(({ initializer }) => initializer);
  const parts = [];
  let at = 0;
  for (const { pos, end } of modules) {
    parts.push(code.slice(at, pos), '(', code.slice(pos, end), ')\n');
    at = end;
  }
  return parts.join('') + code.slice(at);
}
