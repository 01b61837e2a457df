import { createRequire } from 'node:module';
import { join } from 'node:path';

type Transaction = {
  batchInsert(table: string, rows: readonly object[], chunk: number): Promise<unknown>;
  raw(sql: string): Promise<unknown>;
};

/** As much of a loaded Strapi as the benchmark uses. */
export type LoadedCms = {
  db: { connection: { transaction(work: (knex: Transaction) => Promise<void>): Promise<void> } };
  service(uid: 'admin::api-token'): { hash(token: string): string };
  query(uid: 'admin::api-token'): { create(entry: { data: object }): Promise<unknown> };
  listen(): Promise<void>;
};

/** Loads the compiled CMS in `directory`, with the copy of Strapi that it uses itself. */
export async function loadCms(directory: string): Promise<LoadedCms> {
  const { createStrapi } = createRequire(join(directory, 'package.json'))('@strapi/strapi');
  return createStrapi({
    appDir: directory,
    distDir: join(directory, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
}
