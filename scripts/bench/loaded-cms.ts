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
