/** The rows' ids of entries that others refer to, by their slugs. */
export class EntryIds {
  readonly #ids = new Map<string, number>();

  set(type: string, slug: string, id: number): void {
    this.#ids.set(`${type} ${slug}`, id);
  }

  /** @throws Error when the content refers to what it does not have */
  get(type: string, slug: string): number {
    const id = this.#ids.get(`${type} ${slug}`);
    if (id === undefined) throw new Error(`There is no ${type} "${slug}".`);
    return id;
  }

  all(type: string, slugs: readonly string[]): number[] {
    return slugs.map((slug) => this.get(type, slug));
  }
}
