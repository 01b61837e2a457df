import type { AdminClient } from '@civil-society/cms/tests/admin-client.ts';
import { createdId } from '@civil-society/cms/tests/created-id.ts';

const types = '/content-manager/collection-types';
const pages = {
  tietoa: 'Tietoa palvelusta',
  jarjestoille: 'Järjestöille',
  saavutettavuus: 'Saavutettavuus',
  tietosuoja: 'Tietosuoja',
};

/** Publishes what no fault changes, and returns the paths of pages that are there all the time. */
export async function makeStableContent(admin: AdminClient): Promise<string[]> {
  for (const [slug, title] of Object.entries(pages))
    createdId(await admin.post(`${types}/api::page.page/actions/publish`, { slug, title }));
  const organisation = { name: 'Pysyvä yhdistys', summary: 'Yhdistys, jota kukaan ei muuta.' };
  createdId(
    await admin.post(`${types}/api::organisation.organisation/actions/publish`, organisation),
  );
  return ['/', '/jarjestot/', '/jarjestot/pysyva-yhdistys/', '/tapahtumat/', '/haku/', '/tietoa/'];
}
