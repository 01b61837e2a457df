import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** Who may import whom (docs/where-code-lives.md); `shared` is pure and knows nobody. */
const forbidden = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
});

export default typescript.config(
  {
    ignores: [
      '**/dist/',
      '**/generated/',
      '**/.astro/',
      '**/.cache/',
      '.local/',
      '.toolchain/',
      '**/.strapi/',
      '**/test-results/',
      '**/playwright-report/',
    ],
  },
  js.configs.recommended,
  typescript.configs.strict,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'] ?? [],
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js'] }),
      ],
    },
    languageOptions: { globals: { ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': 'error',
      'import-x/no-relative-packages': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['shared/src/**'],
    ignores: ['**/*.test.ts'],
    rules: forbidden(
      ['node:*', '@strapi/*', 'astro', 'astro:*', '@civil-society/*', '*/cms/*', '*/site/*'],
      'shared is pure: it imports zod, date and recurrence libraries and the signing library only.',
    ),
  },
  {
    files: ['cms/**'],
    rules: forbidden(
      ['@civil-society/site*', '@civil-society/scripts*', '**/site/**', '**/scripts/**'],
      'The CMS knows shared only; the site and the CMS meet in the read API and the webhook.',
    ),
  },
  {
    files: ['site/src/**', 'site/publisher/**', 'site/search/**', 'site/servers/**'],
    rules: forbidden(
      ['@civil-society/cms*', '@civil-society/scripts*', '**/../cms/src/**', '@strapi/*'],
      'The site knows shared only; the site and the CMS meet in the read API and the webhook.',
    ),
  },
  {
    files: ['**/*.client.ts', 'site/src/components/**/*.ts', 'cms/src/admin/**'],
    languageOptions: { globals: { ...globals.browser } },
  },
  { files: ['scripts/**', 'site/publisher/main.ts'], rules: { 'no-console': 'off' } },
);
