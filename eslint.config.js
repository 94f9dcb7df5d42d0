import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/ in order. A room may import the base rooms, and the rooms listed above it; never one below, so there are no cycles.
 * What a room needs of a later one comes through the run directory or a port.
 */
const base = ['host', 'config', 'render', 'run'];
const rooms = [
  'statistics',
  'metrics',
  'table',
  'schema',
  'split',
  'model',
  'registry',
  'project',
  'train',
  'evaluate',
  'gate',
  'snapshot',
  'release',
  'serve',
  'monitor',
  'catalog',
  'doctor',
  'init',
  'integrations',
  'report',
  'github',
];
const order = [...base, ...rooms];

const effects = {
  fs: { modules: ['fs', 'node:fs', 'fs/promises', 'node:fs/promises'], allowed: ['host', 'table'] },
  process: { modules: ['child_process', 'node:child_process'], allowed: ['host'] },
};

/** What a file of this room must not import: [regular expression, reason]. */
function forbidden(room) {
  const found = [];
  const later = room === undefined ? [] : order.slice(order.indexOf(room) + 1);
  if (room !== undefined) {
    const all = [...later, 'entry'];
    found.push([
      `^(\\.\\./)+(${all.join('|')})/`,
      `src/${room}/ must not import a room listed below it (the order of rooms stands in eslint.config.js).`,
    ]);
  }
  for (const { modules, allowed } of Object.values(effects)) {
    if (!allowed.includes(room)) {
      found.push([`^(${modules.join('|')})$`, `Only ${allowed.join(', ')} may use it; take a port of src/host.`]);
    }
  }
  if (room !== 'github' && room !== undefined) {
    found.push(['(^|/)@actions/', 'Only src/github and src/entry know GitHub Actions.']);
  }
  return found;
}

function importRules(room) {
  const patterns = forbidden(room);
  return {
    'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
    'no-restricted-syntax': [
      'error',
      ...patterns.map(([regex, message]) => ({
        selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\/')}/]`,
        message,
      })),
      {
        selector: 'TSEnumDeclaration',
        message: 'Closed sets are unions.',
      },
    ],
    'no-restricted-properties': [
      'error',
      ...(room === undefined
        ? []
        : [
            {
              object: 'process',
              property: 'env',
              message: 'Only src/entry reads the environment; take it as a value.',
            },
            { object: 'process', property: 'exit', message: 'Only src/entry ends the process.' },
          ]),
      { object: 'Math', property: 'random', message: 'Randomness is an argument (rng).' },
      { object: 'JSON', property: 'parse', message: 'Use parseJson of src/host: it refuses what exhausts its reader.' },
    ],
  };
}

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '__tests__/fixtures/**',
      'examples/**',
      'coverage/**',
      '.mlops/**',
      // AssemblyScript, which TypeScript cannot check.
      'wasm/**',
      '.ci/venv/**',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', 'bin/*.js', 'scripts/*.js'] } },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/unified-signatures': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...order.map((room) => ({ files: [`src/${room}/**/*.ts`], rules: importRules(room) })),
  { files: ['src/entry/**/*.ts'], rules: importRules(undefined) },
  {
    files: ['__tests__/**/*.ts', 'benchmarks/**/*.ts', 'scripts/*.js'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
);
