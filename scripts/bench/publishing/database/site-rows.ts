import type { SiteContent } from '@civil-society/shared/content/site-content';
import { BenchTables, type EntryRow, type Row } from '../../bench-tables.ts';
import { EntryIds } from './entry-ids.ts';
import { addEvent } from './event-rows.ts';
import { addImageFiles } from './image-rows.ts';
import { addOrganisation } from './organisation-rows.ts';

/** The rows of the CMS's database for all of `content`: each entry with a draft and, the same, published. */
export function siteRows(content: SiteContent): ReadonlyMap<string, readonly Row[]> {
  const tables = new BenchTables();
  const ids = new EntryIds();
  const keys = new Map(content.organisations.map(({ slug, documentId }) => [slug, documentId]));
  for (const area of content.areas) {
    const { documentId, parent, ...row } = area;
    const id = tables.addEntry('areas', documentId, true, columns(row));
    ids.set('area', area.slug, id);
    if (parent !== undefined)
      // As Strapi keeps a relation of a type with itself.
      tables.add('areas_parent_lnk', {
        area_id: id,
        inv_area_id: ids.get('area', parent),
        area_ord: id,
      });
  }
  for (const { documentId, ...row } of content.themes)
    ids.set('theme', row.slug, tables.addEntry('themes', documentId, true, columns(row)));
  for (const { documentId, ...row } of content.targetGroups)
    ids.set(
      'target_group',
      row.slug,
      tables.addEntry('target_groups', documentId, true, columns(row)),
    );
  for (const { documentId, ...row } of content.languages)
    ids.set('language', row.code, tables.addEntry('languages', documentId, true, columns(row)));
  addImageFiles(tables, ids, content.organisations);
  for (const isPublished of [false, true]) {
    for (const one of content.organisations) addOrganisation(tables, ids, one, isPublished);
    for (const one of content.events)
      addEvent(tables, ids, one, keys.get(one.organiser.slug) ?? '', isPublished);
    for (const one of content.newsArticles) addNewsArticle(tables, ids, one, isPublished);
    for (const { documentId, slug, title, lead = null, body } of content.pages)
      tables.addEntry('pages', documentId, isPublished, {
        ...{ slug, title, lead },
        body: JSON.stringify(body),
      });
  }
  return tables.rows;
}

function addNewsArticle(
  tables: BenchTables,
  ids: EntryIds,
  article: SiteContent['newsArticles'][number],
  isPublished: boolean,
): void {
  const { documentId, slug, title, lead, body, isPinned, datePublished } = article;
  const id = tables.addEntry('news_articles', documentId, isPublished, {
    ...{ slug, title, lead },
    body: JSON.stringify(body),
    is_pinned: isPinned,
    date_published: datePublished,
  });
  const owner: EntryRow = { table: 'news_articles', column: 'news_article', id };
  tables.addLinks(owner, 'areas', 'area', ids.all('area', article.areas));
  tables.addLinks(owner, 'themes', 'theme', ids.all('theme', article.themes));
}

/** Fields of one word have columns of the same name. */
function columns(fields: Record<string, string | number | undefined>): Row {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null]));
}
