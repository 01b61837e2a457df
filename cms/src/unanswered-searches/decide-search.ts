import type { AdminRequest } from '../admin-api/admin-route';
import { ConflictError } from '../admin-api/conflict-error';
import { searchSynonymUid, unansweredSearchUid } from '../content-type-uids';
import { findSearches, type SearchRow } from './search-row';
import { synonymsByTerm } from './synonyms-by-term';
import type { MadeSynonym } from './unanswered-searches-answers';

/** Gives the synonym of the words: what is there, or a new draft with nothing but them. */
export async function makeSynonym({ strapi, params }: AdminRequest): Promise<MadeSynonym> {
  const { words } = await knownSearch(strapi, params.id);
  const known = (await synonymsByTerm(strapi, { term: words })).get(words);
  if (known) return { synonym: known.documentId };
  const { documentId } = await strapi.documents(searchSynonymUid).create({ data: { term: words } });
  return { synonym: documentId };
}

/** Removes words that are nothing to search for. */
export async function removeSearch({ strapi, params }: AdminRequest): Promise<{ done: true }> {
  const { id } = await knownSearch(strapi, params.id);
  await strapi.db.query(unansweredSearchUid).delete({ where: { id } });
  return { done: true };
}

async function knownSearch(
  strapi: AdminRequest['strapi'],
  documentId: string | undefined,
): Promise<SearchRow> {
  const [search] = await findSearches(strapi, { documentId });
  if (!search) throw new ConflictError('Sanat on jo poistettu. Lataa sivu uudelleen.');
  return search;
}
