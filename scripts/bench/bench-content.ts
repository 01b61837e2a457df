import { region } from '@civil-society/shared/region/region';
import { addEvent } from './bench-event.ts';
import { addOrganisation } from './bench-organisation.ts';
import { BenchTables, type Row } from './bench-tables.ts';

/**
 * `size` organisations and `size` events of theirs, each with a draft and a published version,
 * two or three themes, one to three areas, and components: the same rows on every run.
 */
export function benchContent(size: number): ReadonlyMap<string, readonly Row[]> {
  const tables = new BenchTables();
  addClassifications(tables);
  for (const isPublished of [false, true])
    for (let number = 0; number < size; number += 1) addOrganisation(tables, number, isPublished);
  for (const isPublished of [false, true])
    for (let number = 0; number < size; number += 1)
      addEvent(tables, number, isPublished, number + 1 + (isPublished ? size : 0));
  return tables.rows;
}

/** Areas are those of the region: the CMS keeps them in step with its configuration. */
function addClassifications(tables: BenchTables): void {
  const municipalities = region.areas.filter((area) => area.kind === 'municipality');
  for (const {
    slug,
    code = null,
    kind,
    name,
    genitive,
    locative,
    latitude,
    longitude,
  } of municipalities)
    tables.addEntry('areas', `area${slug}`, true, {
      slug,
      code,
      kind,
      name,
      genitive,
      locative,
      latitude,
      longitude,
    });
  addNumbered(tables, 'themes', 16, (number) => ({ slug: `teema-${number}`, icon: 'society' }));
  addNumbered(tables, 'target_groups', 8, (number) => ({ slug: `ryhma-${number}` }));
  addNumbered(tables, 'languages', 4, (number) => ({ code: `f${'abcd'[number]}` }));
}

function addNumbered(
  tables: BenchTables,
  table: string,
  count: number,
  more: (number: number) => Row,
): void {
  for (let number = 0; number < count; number += 1)
    tables.addEntry(table, `${table}${number}`, true, {
      name: `${table} ${number}`,
      order: number,
      ...more(number),
    });
}
