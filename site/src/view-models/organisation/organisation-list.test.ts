import { describe, expect, it } from 'vitest';
import { indexContent } from '../site-index.ts';
import { now, organisation, sampleContent } from '../testing/sample-content.ts';
import { organisationList } from './organisation-list.ts';

const index = indexContent(sampleContent(), now);
const many = (count: number, name: string) =>
  Array.from({ length: count }, (_, number) => organisation({ slug: `${name}-${number}`, name }));

describe('organisationList', () => {
  it('shows summaries in a short list', () => {
    const list = organisationList(many(2, 'Kuoro'), index);
    expect(list.countText).toBe('2 järjestöä');
    expect(list.rows[0]).toMatchObject({ summary: 'Tiivistelmä.', place: 'Kuopio' });
    expect(list.groups).toEqual([]);
  });

  it('leaves summaries out of a longer one', () => {
    expect(organisationList(many(20, 'Kuoro'), index).rows[0]?.summary).toBeUndefined();
  });

  it('groups a long list by initial letter', () => {
    const list = organisationList(
      [...many(30, '4H'), ...many(10, 'aamu'), ...many(5, 'Äiti')],
      index,
    );
    expect(list.rows).toEqual([]);
    expect(list.groups.map(({ letter, id, rows }) => [letter, id, rows.length])).toEqual([
      ['#', 'kirjain-muut', 30],
      ['A', 'kirjain-a', 10],
      ['Ä', 'kirjain-ä', 5],
    ]);
  });

  it('says what is paused', () => {
    const paused = organisation({ slug: 'x', operatingStatus: 'paused' });
    expect(organisationList([paused], index).rows[0]?.status).toBe('tauolla');
  });
});
