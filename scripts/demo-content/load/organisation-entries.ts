import type { Temporal } from 'temporal-polyfill';
import type { DemoOrganisation } from '../demo-content-types.ts';
import type { Cms } from './cms.ts';
import type { Entry } from './entry.ts';
import { logos } from './logos.ts';
import { organisationData } from './organisation-data.ts';
import type { ReferenceBook } from './reference-book.ts';
import { uploadLogo } from './upload-logo.ts';

const uid = 'api::organisation.organisation';

/** Organisations, every fourth of the first ones with a logo. */
export function organisationEntries(
  cms: Cms,
  references: ReferenceBook,
  organisations: readonly DemoOrganisation[],
  reference: Temporal.PlainDate,
): Entry[] {
  return organisations.map((organisation, index) => ({
    name: `organisation ${organisation.slug}`,
    load: async () => {
      const logo = index % 4 === 0 ? logos[index / 4] : undefined;
      const data = {
        ...organisationData(organisation, index, reference, references),
        ...(logo ? { logo: await uploadLogo(cms, organisation, logo) } : {}),
      };
      const { documentId } = await cms.documents(uid).create({ data, status: 'published' });
      references.add('organisation', organisation.slug, documentId);
    },
  }));
}
