import { z } from 'zod';
import {
  areaUid,
  eventUid,
  helpKindUid,
  helpOfferUid,
  helpSectionUid,
  languageUid,
  newsArticleUid,
  organisationUid,
  pageUid,
  searchSynonymUid,
  situationRoundUid,
  targetGroupUid,
  themeUid,
  type EditorialUid,
} from '../../content-type-uids';
import { changesSince } from '../../outbox/changes-since';
import { outboxUid } from '../../outbox/outbox-uid';
import type { ReadApiType } from '../read-api-type';

/** The types' names in this API. */
const names = {
  [organisationUid]: 'organisation',
  [eventUid]: 'event',
  [newsArticleUid]: 'newsArticle',
  [pageUid]: 'page',
  [areaUid]: 'area',
  [themeUid]: 'theme',
  [targetGroupUid]: 'targetGroup',
  [languageUid]: 'language',
  [searchSynonymUid]: 'searchSynonym',
  [helpSectionUid]: 'helpSection',
  [helpKindUid]: 'helpKind',
  [helpOfferUid]: 'helpOffer',
  [situationRoundUid]: 'situationRound',
} as const satisfies Record<EditorialUid, string>;

const nameByUid: ReadonlyMap<string, string> = new Map(Object.entries(names));
const argumentsSchema = z.object({ after: z.number() });

/**
 * What has changed since a revision that the reader has read, each entry once: whether it is new,
 * other than before or gone is seen by reading it. Of a list that is not complete nothing is said,
 * and the reader reads everything.
 */
export const contentChanges: ReadApiType = {
  typeDefs: `
    enum ContentType {
      ${Object.values(names).join('\n      ')}
    }
    type ContentChange {
      contentType: ContentType!
      documentId: ID!
      revision: Int!
    }
    type ContentChanges {
      revision: Int!
      isComplete: Boolean!
      changes: [ContentChange!]!
    }
    type Query {
      contentChanges(after: Int!): ContentChanges!
    }
  `,
  queries: {
    contentChanges: {
      contentType: outboxUid,
      async resolve(strapi, queryArguments) {
        const { after } = argumentsSchema.parse(queryArguments);
        const { changes, ...since } = await changesSince(strapi, after);
        const named = changes.flatMap(({ contentType, ...change }) => {
          const name = nameByUid.get(contentType);
          return name === undefined ? [] : [{ ...change, contentType: name }];
        });
        // A row of a type that there no longer is: nobody can read it, so read everything.
        if (named.length < changes.length) return { ...since, isComplete: false, changes: [] };
        return { ...since, changes: named };
      },
    },
  },
};
