import type { AdminClient } from '@civil-society/cms/tests/admin-client.ts';
import { createdId } from '@civil-society/cms/tests/created-id.ts';
import { pageSlugs, routes } from '@civil-society/site/src/routes.ts';
import { adminPath } from './admin-path.ts';
import { contentKinds, type SharedContent } from './content-kinds.ts';

const summary = 'Tämä pysyy sellaisenaan koko kokeen ajan.';

export type StableContent = SharedContent & {
  /** Addresses of pages that are there all the time. */
  paths: readonly [string, ...string[]];
};

/** Publishes what no fault changes, and what all other content is linked to. */
export async function makeStableContent(admin: AdminClient): Promise<StableContent> {
  for (const slug of Object.values(pageSlugs))
    await made(admin, adminPath('api::page.page', 'actions', 'publish'), {
      slug,
      title: `Sivu ${slug}`,
    });
  const theme = await made(admin, adminPath('api::theme.theme'), { name: 'Koeteema' });
  const shared = { theme, organisation: '' };
  const paths: string[] = [];
  for (const { uid, values, list, path } of contentKinds) {
    const data = values('Koe pysyvä', summary, shared);
    const id = await made(admin, adminPath(uid, 'actions', 'publish'), data);
    shared.organisation ||= id;
    paths.push(list, path('koe-pysyva'));
  }
  const others = [routes.theme('koeteema'), routes.search(), routes.page(pageSlugs.about)];
  return { ...shared, paths: [routes.home(), ...others, ...paths] };
}

async function made(
  admin: AdminClient,
  path: string,
  data: Record<string, unknown>,
): Promise<string> {
  return createdId(await admin.post(path, data));
}
