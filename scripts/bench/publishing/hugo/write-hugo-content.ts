import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportedSite } from '../export/exported-site.ts';

/** A file of Hugo's content folder: front matter as JSON, then Markdown. */
type ContentFile = { path: string; frontMatter: object; body?: string };

/**
 * Writes what Hugo reads: a content file for every page, with taxonomies for what is listed by area
 * and theme, and data files for names. `weight` is the order of lists.
 */
export async function writeHugoContent(site: ExportedSite, folder: string): Promise<void> {
  const files = contentFiles(site);
  for (const directory of new Set(files.map(({ path }) => join(path, '..'))))
    await mkdir(join(folder, 'content', directory), { recursive: true });
  for (const { path, frontMatter, body = '' } of files)
    await writeFile(
      join(folder, 'content', path),
      `${JSON.stringify(frontMatter, null, 1)}\n${body}\n`,
    );
  await mkdir(join(folder, 'data'), { recursive: true });
  const { origin, service, contact, map, month, week, areas, themes } = site;
  const bySlug = <Entry extends { slug: string }>(entries: readonly Entry[]) =>
    Object.fromEntries(entries.map((entry) => [entry.slug, entry]));
  const data = { service: { ...service, contact, map, month, origin }, week, areas, themes };
  const lookups = { areaBySlug: bySlug(areas), themeBySlug: bySlug(themes) };
  for (const [name, value] of Object.entries({ ...data, ...lookups }))
    await writeFile(join(folder, 'data', `${name}.json`), JSON.stringify(value));
}

function contentFiles({ organisations, events, areas, themes, news, pages }: ExportedSite) {
  const files: ContentFile[] = [];
  const add = (path: string, frontMatter: object, body?: string) =>
    files.push({ path, frontMatter, ...(body !== undefined && { body }) });
  const both = (kunnat: readonly string[], teemat: readonly string[]) =>
    kunnat.flatMap((area) => teemat.map((theme) => `${area}_${theme}`));
  for (const [
    weight,
    { name, slug, body, areas: kunnat, themes: teemat, ...rest },
  ] of organisations.entries()) {
    const terms = { kunnat, teemat, kuntateemat: both(kunnat, teemat) };
    add(`jarjestot/${slug}.md`, { ...rest, title: name, weight: weight + 1, ...terms }, body);
  }
  for (const [weight, { slug, body, themes: teemat, ...rest }] of events.entries()) {
    const kunnat = rest.area === '' ? [] : [rest.area];
    // What is past has a page, and is in no list.
    const terms =
      rest.section === 'past' ? {} : { kunnat, teemat, kuntateemat: both(kunnat, teemat) };
    add(
      `tapahtumat/${slug}.md`,
      { ...rest, themes: teemat, groupid: rest.group.id, weight: weight + 1, ...terms },
      body,
    );
  }
  for (const [weight, { slug, body, areas: kunnat, themes: teemat, ...rest }] of news.entries())
    add(`uutiset/${slug}.md`, { ...rest, weight: weight + 1, kunnat, teemat }, body);
  for (const { slug, body, ...rest } of pages) add(`${slug}.md`, rest, body);
  for (const { slug, name, ...rest } of areas)
    add(`kunnat/${slug}/_index.md`, { ...rest, title: name, slug });
  for (const { slug, name, ...rest } of themes)
    add(`teemat/${slug}/_index.md`, { ...rest, title: name, slug });
  for (const area of areas)
    for (const theme of themes)
      add(`kuntateemat/${area.slug}_${theme.slug}/_index.md`, {
        title: `${theme.name} ${area.locative}`,
        url: `/kunnat/${area.slug}/${theme.slug}/`,
        area: area.slug,
        theme: theme.slug,
      });
  add('kuntateemat/_index.md', { title: 'Teemat kunnittain', _build: { render: 'never' } });
  add('jarjestot/_index.md', { title: 'Järjestöt' });
  add('tapahtumat/_index.md', { title: 'Tapahtumat ja toiminta' });
  add('uutiset/_index.md', { title: 'Uutiset' });
  add('kunnat/_index.md', { title: 'Kunnat' });
  add('teemat/_index.md', { title: 'Teemat' });
  add('haku/_index.md', { title: 'Haku' });
  return files;
}
