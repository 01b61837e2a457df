import {
  areaUid,
  type EditorialUid,
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
} from '../content-type-uids';
import { contentTypeForms } from '../forms/declared/content-type-forms';
import type { Form } from '../forms/form';
import type { Release } from './publisher-answer';
import type { LeftOutEntry } from './site-answers';

/** The site's names of content types, as site/src/cms/bad-entry.ts lists them. */
const uids: Readonly<Record<string, EditorialUid>> = {
  organisation: organisationUid,
  event: eventUid,
  newsArticle: newsArticleUid,
  page: pageUid,
  area: areaUid,
  theme: themeUid,
  targetGroup: targetGroupUid,
  language: languageUid,
  searchSynonym: searchSynonymUid,
  helpSection: helpSectionUid,
  helpKind: helpKindUid,
  helpOffer: helpOfferUid,
  situationRound: situationRoundUid,
};

/** What a release left out, with Strapi's names of types and the Finnish labels of fields. */
export function leftOutEntries(release: Release | undefined): LeftOutEntry[] {
  return (release?.badEntries ?? []).flatMap(({ contentType, problems, ...entry }) => {
    const uid = uids[contentType];
    if (uid === undefined) return [];
    const labelled = problems.map(({ field, kind }) => ({ field: labelOf(uid, field), kind }));
    return [{ ...entry, contentType: uid, problems: labelled }];
  });
}

/** Of `socialLinks.0.url`, the label of `socialLinks`: in the form, it is under that heading. */
function labelOf(uid: EditorialUid, field: string): string {
  const [name = field] = field.split('.');
  const { fields }: Form = contentTypeForms[uid];
  return fields[name]?.label ?? name;
}
