import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types and documents of the site's queries, from the CMS's committed schema. The output is
 * committed; `codegen --check` fails when it is not what the schema and the queries say.
 */
const config: CodegenConfig = {
  schema: '../cms/schema.graphql',
  documents: 'src/cms/queries/*.graphql',
  generates: {
    'src/cms/generated/read-api.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumType: 'string-literal',
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
        useTypeImports: true,
        importExtension: '.ts',
      },
    },
  },
};

export default config;
