import { queryDatabase, type Query } from './query-database.ts';
import type { Settings } from './settings.ts';

/** What the database holds: nothing yet, the demo content, or content of the installation's own. */
export type DatabaseState = 'empty' | 'demo-content' | 'own-content';

/** Anything that a person may have put there. */
const contentTables = [
  'admin_users',
  'organisations',
  'events',
  'news_articles',
  'pages',
  'themes',
  'target_groups',
  'languages',
];

/** Where the demo content's loader leaves its mark (`strapi.store({ type: 'demo', name: 'content' })`). */
const demoMark = "select 1 from strapi_core_store_settings where key = 'demo_content_loaded'";

/** Looks into the database; tables that are not there yet count as empty. */
export async function readDatabaseState(database: Settings['database']): Promise<DatabaseState> {
  return (await queryDatabase(database, (query) => readState(query, database))) ?? 'empty';
}

async function readState(query: Query, database: Settings['database']): Promise<DatabaseState> {
  const tables = await tableNames(query, database);
  if (tables.has('strapi_core_store_settings') && (await query(demoMark)).length > 0)
    return 'demo-content';
  for (const table of contentTables)
    if (tables.has(table) && (await query(`select 1 from ${table} limit 1`)).length > 0)
      return 'own-content';
  return 'empty';
}

async function tableNames(query: Query, database: Settings['database']): Promise<Set<string>> {
  const rows = await query(
    database.client === 'sqlite'
      ? "select name from sqlite_master where type = 'table'"
      : 'select table_name as name from information_schema.tables where table_schema = current_schema()',
  );
  return new Set(rows.flatMap(nameOf));
}

function nameOf(row: unknown): string[] {
  const hasName = typeof row === 'object' && row !== null && 'name' in row;
  return hasName && typeof row.name === 'string' ? [row.name] : [];
}
