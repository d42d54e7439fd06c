import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import esX from 'eslint-plugin-es-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { mayImport } from './.import-directions.mjs';

const tests = ['**/*.test.ts', '**/*.test.mjs', '**/test/**'];
const svelteFiles = ['**/*.svelte', '**/*.svelte.ts'];

/** What would let the same input give another answer tomorrow: the clock and chance. They are arguments here. */
const clockAndChance = {
  'no-restricted-globals': [
    'error',
    ...['performance', 'crypto', 'process', 'setTimeout', 'setInterval'].map((name) => ({
      name,
      message: 'Time, ids and randomness come in as arguments.',
    })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
    { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
    ...['Date', 'Math', 'performance', 'crypto'].map((property) => ({
      object: 'globalThis',
      property,
      message: 'Time, ids and randomness come in as arguments.',
    })),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'Time comes in as an argument.',
    },
    { selector: 'CallExpression[callee.name="Date"]', message: 'Time comes in as an argument.' },
  ],
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^(?:node:|(?:fs|path|os|crypto|perf_hooks|child_process|timers)(?:/|$))',
          message: 'No Node here.',
        },
      ],
    },
  ],
};

/**
 * The import directions once more, for the views: dependency-cruiser reads a .svelte file as the compiler
 * leaves it, without its `import type` lines.
 */
const directionsOfViews = Object.entries(mayImport).map(([folder, allowed]) => {
  const names = [folder, ...allowed].map((one) => one.replace('packages/', ''));
  return {
    files: [`${folder}/**/*.svelte`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^@kring/(?!(?:${names.join('|')})(?:/|$))`, message: `${folder} may not import this.` },
            {
              regex: '^@kring/stages/(?!(?:phones|views)$)',
              message: 'Only @kring/stages, @kring/stages/phones and @kring/stages/views.',
            },
          ],
        },
      ],
    },
  };
});

/**
 * What JavaScript got after Safari 15.4 and Chrome 100, the oldest that Kring is for: the build writes new syntax the old
 * way, but brings no method along. These do know `findLast`, of 2023, and Safari knows no lookbehind, of 2018.
 */
const tooNew = {
  ...esX.configs['flat/restrict-to-es2022'].rules,
  'es-x/no-regexp-lookbehind-assertions': 'error',
  'es-x/no-array-prototype-findlast-findlastindex': 'off',
  'es-x/no-resizable-and-growable-arraybuffers': 'off',
  // The bundler's, which takes it out.
  'es-x/no-trailing-dynamic-import-commas': 'off',
};
/** Where nothing is known of types, a method is known by its name: only those whose names nothing older has. */
const tooNewByName = Object.fromEntries(
  Object.entries(tooNew).filter(([rule]) => !/no-iterator-prototype|no-array-prototype-with$/.test(rule)),
);
const onPhones = ['client/src/**', 'packages/{core,methods,protocol,stages,ui}/src/**'];

export default defineConfig(
  globalIgnores([
    '**/build/',
    '**/.svelte-kit/',
    '**/.turbo/',
    'coverage/',
    'test-results/',
    'data/',
    'exports/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    rules: {
      'prefer-const': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: svelteFiles,
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // svelte-check knows every name, also those of the browser.
      'no-undef': 'off',
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state', '$derived', '$bindable'] }],
      'svelte/no-at-html-tags': 'error',
      // Kring is served from the root of its host, so paths need no resolving.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },

  directionsOfViews,

  // Rules that need the types: promises nobody waits for, switches that forget a case, `any` that creeps in.
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        // One reading of all files instead of one for each folder's own settings: most of them read the others too.
        project: ['tsconfig.lint.json', 'client/src/service-worker/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      // Contracts here are plain objects of functions that use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // `Pseudonym | ''`: another name for string still says which string is meant.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      // A port may be asynchronous where one of its implementations is not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },

  { plugins: { 'es-x': esX } },
  { files: onPhones.map((files) => `${files}/*.ts`), ignores: tests, rules: tooNew },
  {
    files: onPhones.map((files) => `${files}/*.svelte`),
    settings: { 'es-x': { aggressive: true } },
    rules: tooNewByName,
  },

  { files: ['packages/{core,methods,stages,protocol}/**'], ignores: tests, rules: { 'no-console': 'error' } },
  {
    files: ['packages/{core,methods}/**/*.ts', 'packages/stages/**/{stage,tally}.ts'],
    ignores: tests,
    rules: clockAndChance,
  },
  // The command line with which anyone can recount is the one door of methods to the machine.
  {
    files: ['packages/methods/src/{cli,recountCli,cli/terminal}.ts'],
    rules: Object.fromEntries([...Object.keys(clockAndChance), 'no-console'].map((rule) => [rule, 'off'])),
  },

  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: globals.node } },
);
