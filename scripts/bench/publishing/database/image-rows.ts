import type { Image } from '@civil-society/shared/media/image';
import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { basename } from 'node:path';
import type { BenchTables } from '../../bench-tables.ts';
import type { EntryIds } from './entry-ids.ts';

/** The library's files: each picture once, however many show it. */
export function addImageFiles(
  tables: BenchTables,
  ids: EntryIds,
  organisations: readonly Organisation[],
): void {
  const logos = organisations.flatMap(({ logo }) => (logo ? [logo] : []));
  for (const { url, alternativeText, width, height, mime } of new Map(
    logos.map((logo) => [logo.url, logo]),
  ).values()) {
    const name = basename(url);
    const id = tables.addEntry('files', `file-${name}`, true, {
      ...{ name, width, height, mime },
      alternative_text: alternativeText ?? null,
      url: `/uploads/${name}`,
      hash: basename(name, '.webp'),
      ext: '.webp',
      size: 2,
      provider: 'local',
      folder_path: '/',
    });
    ids.set('file', url, id);
  }
}

export function linkImage(
  tables: BenchTables,
  ids: EntryIds,
  owner: { id: number; type: string; field: string },
  image?: Image,
): void {
  if (image === undefined) return;
  tables.add('files_related_mph', {
    file_id: ids.get('file', image.url),
    related_id: owner.id,
    related_type: owner.type,
    field: owner.field,
    order: 1,
  });
}
