import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { answerRefusals } from './answer-refusals';
import { limitRootFields } from './limit-root-fields';

/** How Apollo serves the read API: one reader, who sends small requests for long lists. */
export const apolloServer = {
  introspection: false,
  // No "Did you mean …" for those who guess names.
  hideSchemaDetailsFromClientErrors: true,
  // The site sends its queries whole; nobody else's are to be kept in memory.
  persistedQueries: false as const,
  allowBatchedHttpRequests: false,
  // The site's builder is no browser: no page of any origin may ask.
  cors: false,
  bodyParserConfig: { enableTypes: ['json'], jsonLimit: '16kb' },
  parseOptions: { maxTokens: 1000 },
  validationRules: [limitRootFields(10)],
  // Cache hints are computed for each of a million fields, and nobody reads them.
  plugins: [ApolloServerPluginCacheControlDisabled(), answerRefusals],
};
