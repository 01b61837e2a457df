import { helpKindUid, helpOfferUid, helpSectionUid } from '../src/content-type-uids';
import { publish } from './publish.ts';
import type { TestStrapi } from './start-test-strapi.ts';

export const section = {
  name: 'Korona-apu',
  slug: 'korona-apu',
  state: 'open',
  lead: 'Apua arkeen poikkeusoloissa.',
  confirmationDays: 14,
};

/** A published help section that is open, unless `data` says otherwise. */
export function createSection(
  cms: TestStrapi,
  data: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return publish(cms, helpSectionUid, { ...section, ...data });
}

export async function createKind({ strapi }: TestStrapi, name: string): Promise<string> {
  const slug = name.toLowerCase();
  const stored = await strapi.db.query(helpKindUid).findOne({ where: { slug } });
  if (stored) return String(stored.documentId);
  const { documentId } = await strapi
    .documents(helpKindUid)
    .create({ data: { name, slug, audience: 'needs_help', order: 1 } });
  return documentId;
}

/** Values of an offer that can be published. */
export function sampleOffer(helpSection: string, kind: string, area: string) {
  return {
    title: 'Kauppa-apua Kuopiossa',
    helpSection,
    kinds: [kind],
    areas: [area],
    description: 'Käymme kaupassa puolestasi.',
    groupName: 'Naapuriapu',
    hours: 'arkisin klo 9–15',
    byPhone: true,
    phones: [{ number: '017 000 1234', hours: 'klo 9–12' }],
    contactName: 'Aino Järvinen',
    contactEmail: 'aino@example.fi',
  };
}

/** Moves the clock for one offer: it was confirmed so many days ago. */
export async function confirmedDaysAgo(
  { strapi }: TestStrapi,
  documentId: string,
  days: number,
): Promise<void> {
  const confirmedAt = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  await strapi.db
    .queryBuilder(helpOfferUid)
    .where({ documentId })
    .update({ confirmedAt })
    .execute();
}
