import { expect, it } from 'vitest';
import { benchSiteContent } from '../content/bench-site-content.ts';
import { siteRows } from './site-rows.ts';

const content = benchSiteContent({ organisations: 40, events: 30 }, '2026-11-24');
const tables = siteRows(content);
const rowsOf = (table: string) => tables.get(table) ?? [];

it('has a draft and a published version of every entry', () => {
  for (const [table, count] of Object.entries({ organisations: 40, events: 30, pages: 4 })) {
    expect(rowsOf(table)).toHaveLength(2 * count);
    expect(rowsOf(table).filter((row) => row.published_at !== null)).toHaveLength(count);
  }
  expect(rowsOf('areas')).toHaveLength(content.areas.length);
});

it("gives an event the organiser's version that is public with it, and its key", () => {
  const organisations = new Map(rowsOf('organisations').map((row) => [row.id, row]));
  const events = new Map(rowsOf('events').map((row) => [row.id, row]));
  const links = rowsOf('events_organiser_lnk').map((link) => ({
    event: events.get(link.event_id ?? null),
    organiser: organisations.get(link.organisation_id ?? null),
  }));
  expect(links).toHaveLength(60);
  for (const { event, organiser } of links) {
    expect(event?.owner_key).toBe(organiser?.document_id);
    expect(event?.published_at).toEqual(organiser?.published_at);
  }
});

it('has every picture once', () => {
  expect(rowsOf('files')).toHaveLength(8);
  expect(rowsOf('files_related_mph')).toHaveLength(16);
});
