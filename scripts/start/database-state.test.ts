import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, test } from 'vitest';
import { readDatabaseState } from './database-state.ts';

let filename: string;
const state = () => readDatabaseState({ client: 'sqlite', filename });

function run(...statements: string[]) {
  const database = new DatabaseSync(filename);
  for (const statement of statements) database.exec(statement);
  database.close();
}

const tables = [
  'create table organisations (id integer)',
  'create table admin_users (id integer)',
  'create table strapi_core_store_settings (key text)',
];

beforeEach(() => {
  filename = join(mkdtempSync(join(tmpdir(), 'database-')), 'database.sqlite');
});

test('no file is an empty database', async () => {
  expect(await state()).toBe('empty');
});

test('tables without rows are an empty database', async () => {
  run(...tables);
  expect(await state()).toBe('empty');
});

test.each(['organisations', 'admin_users'])('a row in %s is content of its own', async (table) => {
  run(...tables, `insert into ${table} values (1)`);
  expect(await state()).toBe('own-content');
});

test('the mark of the demo content is seen', async () => {
  run(
    ...tables,
    'insert into organisations values (1)',
    "insert into strapi_core_store_settings values ('demo_content_loaded')",
  );
  expect(await state()).toBe('demo-content');
});
