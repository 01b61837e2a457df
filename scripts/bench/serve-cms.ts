import { fillDatabase } from './fill-database.ts';
import { loadStrapi } from '../cms/load-strapi.ts';
import type { LoadedCms } from './loaded-cms.ts';

/*
 * A CMS in a process of its own, so that reading and answering have a processor each.
 * serve-cms.ts <directory of the compiled cms> <entries of a type to fill in, or 0>
 */
const [directory = '', size = '0'] = process.argv.slice(2);
const cms = await loadStrapi<LoadedCms>(directory);
if (Number(size) > 0) {
  await fillDatabase(cms, Number(size));
  await addFullAccessToken(process.env.BENCH_FULL_ACCESS_TOKEN ?? '');
}
await cms.listen();
process.send?.('ready');

/** Plain Strapi shows pictures and components only to a token that may see everything. */
async function addFullAccessToken(token: string): Promise<void> {
  await cms.query('admin::api-token').create({
    data: {
      name: 'Benchmark',
      type: 'full-access',
      kind: 'content-api',
      accessKey: cms.service('admin::api-token').hash(token),
    },
  });
}
