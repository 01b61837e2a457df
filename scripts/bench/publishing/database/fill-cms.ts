import { readFile } from 'node:fs/promises';
import { siteContentSchema } from '@civil-society/shared/content/site-content';
import { loadStrapi } from '../../../cms/load-strapi.ts';
import { fillTables } from '../../fill-database.ts';
import type { LoadedCms } from '../../loaded-cms.ts';
import { siteRows } from './site-rows.ts';

type FillableCms = LoadedCms & {
  query(uid: 'admin::role'): { findOne(q: object): Promise<{ id: number } | null> };
  service(uid: 'admin::user'): { create(user: object): Promise<unknown> };
  destroy(): Promise<void>;
};

/*
 * Fills the database that the environment names, and makes the coordinator who edits.
 * fill-cms.ts <directory of the compiled cms> <file of the content>
 */
const [directory = '', contentFile = ''] = process.argv.slice(2);
const content = siteContentSchema.parse(JSON.parse(await readFile(contentFile, 'utf8')));
const cms = await loadStrapi<FillableCms>(directory);
await fillTables(cms, siteRows(content));
const role = await cms.query('admin::role').findOne({ where: { code: 'regional-coordinator' } });
if (role === null) throw new Error('The CMS has no role for coordinators.');
await cms.service('admin::user').create({
  email: process.env.BENCH_EMAIL,
  password: process.env.BENCH_PASSWORD,
  firstname: 'Kaino',
  lastname: 'Koordinaattori',
  isActive: true,
  registrationToken: null,
  roles: [role.id],
});
await cms.destroy();
process.exit(0);
