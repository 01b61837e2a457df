import type { Address } from '@civil-society/shared/contact/address';
import type { Accessibility } from '@civil-society/shared/content/accessibility';
import type { BenchTables, EntryRow } from '../../bench-tables.ts';

/** Components that organisations and events share. */
export function addAddress(tables: BenchTables, owner: EntryRow, address?: Address): void {
  if (address === undefined) return;
  const { street, postalCode, city } = address;
  tables.addComponent(owner, 'address', 'contact.address', 'contact_addresses', {
    street,
    postal_code: postalCode,
    city,
  });
}

export function addAccessibility(
  tables: BenchTables,
  owner: EntryRow,
  accessibility?: Accessibility,
): void {
  if (accessibility === undefined) return;
  tables.addComponent(owner, 'accessibility', 'accessibility.facts', 'accessibility_facts', {
    step_free_access: accessibility.stepFreeAccess ?? null,
    accessible_toilet: accessibility.accessibleToilet ?? null,
    induction_loop: accessibility.inductionLoop ?? null,
    note: accessibility.note ?? null,
  });
}
