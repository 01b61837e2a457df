import type { BenchTables, EntryRow } from './bench-tables.ts';

/** Components and files that organisations and events share. */
export function addAddress(tables: BenchTables, owner: EntryRow, number: number): void {
  tables.addComponent(owner, 'address', 'contact.address', 'contact_addresses', {
    street: `Kauppakatu ${(number % 90) + 1}`,
    postal_code: '70100',
    city: 'Kuopio',
  });
}

export function addAccessibility(tables: BenchTables, owner: EntryRow): void {
  tables.addComponent(owner, 'accessibility', 'accessibility.facts', 'accessibility_facts', {
    step_free_access: true,
    accessible_toilet: true,
    induction_loop: false,
    note: 'Ovelle pääsee luiskaa pitkin.',
  });
}

export function addImage(
  tables: BenchTables,
  owner: EntryRow,
  contentType: string,
  field: string,
): void {
  const file = tables.addEntry('files', `file${owner.table}${owner.id}`, true, {
    name: 'kuva.webp',
    alternative_text: 'Ihmisiä pöydän ääressä',
    width: 1200,
    height: 800,
    mime: 'image/webp',
    url: `/uploads/${owner.table}-${owner.id}.webp`,
    hash: `${owner.table}-${owner.id}`,
    ext: '.webp',
    size: 80,
    provider: 'local',
    folder_path: '/',
  });
  tables.add('files_related_mph', {
    file_id: file,
    related_id: owner.id,
    related_type: contentType,
    field,
    order: 1,
  });
}
