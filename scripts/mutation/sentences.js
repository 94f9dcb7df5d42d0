// What mutants are not made of: the words of sentences. That an error, a notice or an option's description says the right thing is checked by
// snapshots of whole reports and by tests of whole runs, which mutation testing leaves out; that it is said at all stays a mutant.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const said = new Set(['describe', 'info', 'notice', 'warning', 'error', 'debug']);

const sentences = {
  shouldIgnore(path) {
    if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined;
    return path.findParent(isSaying) === null ? undefined : 'the words of a sentence';
  },
};

function isSaying(path) {
  if (path.isThrowStatement()) return true;
  if (path.isNewExpression()) return path.get('callee').isIdentifier() && path.node.callee.name.endsWith('Error');
  if (!path.isCallExpression() || !path.get('callee').isMemberExpression()) return false;
  return said.has(path.node.callee.property.name);
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sentences', sentences)];
