export type Row = Record<string, string | number | boolean | Date | null>;

/** Rows of database tables on their way in; a row's id is its place in its table. */
export class BenchTables {
  readonly rows = new Map<string, Row[]>();

  /** Adds a row and returns its id. */
  add(table: string, row: Row): number {
    const rows = this.rows.get(table) ?? [];
    this.rows.set(table, rows);
    rows.push({ id: rows.length + 1, ...row });
    return rows.length;
  }

  /** Adds an entry of a content type: `key` is its documentId. */
  addEntry(table: string, key: string, isPublished: boolean, row: Row): number {
    const now = new Date('2026-01-15T10:00:00Z');
    return this.add(table, {
      document_id: key,
      created_at: now,
      updated_at: now,
      published_at: isPublished ? now : null,
      ...row,
    });
  }

  /** Links an entry to others, in this order, as Strapi's join tables keep it. */
  addLinks(owner: EntryRow, field: string, target: string, ids: readonly number[]): void {
    for (const [index, id] of ids.entries())
      this.add(`${owner.table}_${field}_lnk`, {
        [`${owner.column}_id`]: owner.id,
        [`${target}_id`]: id,
        [`${target}_ord`]: index + 1,
        [`${owner.column}_ord`]: owner.id,
      });
  }

  /** Links an entry to one other. */
  addLink(owner: EntryRow, field: string, target: string, id: number): void {
    this.add(`${owner.table}_${field}_lnk`, {
      [`${owner.column}_id`]: owner.id,
      [`${target}_id`]: id,
      [`${owner.column}_ord`]: owner.id,
    });
  }

  /** Adds a component of an entry, or of another component. */
  addComponent(owner: EntryRow, field: string, type: string, table: string, row: Row): EntryRow {
    const componentTable = `components_${table}`;
    const id = this.add(componentTable, row);
    this.add(`${owner.table}_cmps`, {
      entity_id: owner.id,
      cmp_id: id,
      component_type: type,
      field,
      order: id,
    });
    return { table: componentTable, column: '', id };
  }
}

/** A row that others can belong to; `column` is how join tables call its type. */
export type EntryRow = { table: string; column: string; id: number };
