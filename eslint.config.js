/**
 * House rules as errors. The borders below are the architecture: edges → domain → shared, downwards only.
 * Each place in the table says what it may not import and which globals it may not name.
 */
const path = require('node:path');
const js = require('@eslint/js');
const importPlugin = require('eslint-plugin-import');
const tseslint = require('typescript-eslint');

/** The domain's layers, from the top; a layer imports those after it. */
const layers = ['deal', 'trade', 'scenario', 'quota', 'tariff', 'measure', 'shared'];

const zone = (target, from, message) => ({ target: `./src/${target}`, from: from.map((place) => `./src/${place}`), message });

const borders = [
  zone('domain', ['functions', 'taskpane', 'workbook', 'cli', 'workbench', 'instruments'], 'The domain is pure: hand it the data as an argument.'),
  ...layers.slice(1).map((layer, above) =>
    zone(`domain/${layer}`, layers.slice(0, above + 1).map((higher) => `domain/${higher}`), `${layer} lies below it: imports go downwards only.`),
  ),
  zone('instruments', ['functions', 'taskpane', 'workbook', 'cli', 'workbench'], 'Instruments are data; they know the domain only.'),
  zone('functions', ['taskpane', 'workbook', 'cli', 'workbench'], 'A cell function knows the domain and the data only.'),
  zone('workbook', ['taskpane', 'cli', 'workbench'], 'The workbook edge knows the domain only.'),
  zone('taskpane', ['cli', 'workbench'], 'The pane ships without the workbench and the command line.'),
  zone('cli', ['taskpane', 'workbook', 'workbench'], 'The command line runs without Excel.'),
];

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'A negotiating position never leaves the workbook: no network call.',
}));

const excelOutsideWorkbook = {
  selector: "MemberExpression[object.name='Excel']",
  message: 'Only src/workbook talks to Excel.',
};

const impure = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The domain has no clock: take the day as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock: take the day as an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The domain has no clock: take the day as an argument.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'The domain has no chance: take a seed as an argument.' },
];

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'build/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'performance', 'console', 'URL', 'SharedArrayBuffer', 'Atomics', 'setTimeout', 'clearTimeout', 'Buffer', 'AbortController'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', __filename: 'readonly' },
    },
  },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    plugins: { import: importPlugin },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    settings: { 'import/resolver': { node: { extensions: ['.ts', '.tsx', '.d.ts'] } } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', { max: 4 }],
      'no-console': 'error',
      'import/no-default-export': 'error',
      'import/no-restricted-paths': ['error', { basePath: path.resolve(__dirname), zones: borders }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/ban-ts-comment': 'error',
      // TypeScript itself finds names that do not exist.
      'no-undef': 'off',
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbench/**'],
    rules: { 'no-restricted-globals': ['error', ...network] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/**', 'src/domain/**', 'src/workbench/**'],
    rules: { 'no-restricted-syntax': ['error', excelOutsideWorkbook] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', excelOutsideWorkbook, ...impure],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'The domain uses no package.' }] }],
    },
  },
  {
    // Published coefficients stand as they are printed.
    files: ['src/domain/trade/**/*.ts'],
    rules: { 'no-loss-of-precision': 'off' },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/domain/tariff/*'], allowTypeImports: true, message: 'The pane never computes a duty: ask the function, show its answer.' },
          ],
        },
      ],
    },
  },
  {
    // Custom functions take what a cell may hold, and as many arguments as their contract names. Excel's errors are thrown.
    files: ['src/functions/**/*.ts'],
    rules: {
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'max-params': 'off',
    },
  },
  {
    // The grid's commands are a hundred, of which we listen to a few; its enums are texts at run time.
    files: ['src/workbench/grid/oSpreadsheet/**/*.ts'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    files: ['tools/**/*.ts', 'test/**/*.{ts,tsx}', 'src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Jest's matchers stand for a value of any type; a handler that Excel wants to be asynchronous may have nothing to await.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-params': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: { 'import/no-default-export': 'off' },
  },
);
