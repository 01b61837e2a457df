import 'vitest';

declare module 'vitest' {
  /** What the global setups hand to the test files. */
  interface ProvidedContext {
    /** Path of a migrated SQLite file, to be copied. */
    sqliteTemplate: string;
    /** URL of the test's own PostgreSQL server, of a database that is always there. */
    postgresUrl: string;
    /** Name of a migrated PostgreSQL database, to be cloned. */
    postgresTemplate: string;
  }
}
