/** A document as the Document Service gives it, as far as the loader reads it. */
export type CmsDocument = { documentId: string; slug?: string; code?: string };

/** As much of a loaded Strapi as the loader uses. */
export type Cms = {
  documents(uid: string): {
    create(entry: { data: object; status?: 'published' }): Promise<CmsDocument>;
    update(entry: { documentId: string; data: object }): Promise<CmsDocument | null>;
    findMany(query: { fields: string[] }): Promise<CmsDocument[]>;
  };
  db: {
    transaction<T>(work: () => Promise<T>): Promise<T>;
    query(uid: 'admin::role'): {
      findOne(query: { where: { code: string } }): Promise<{ id: number } | null>;
    };
  };
  service(uid: 'admin::user'): { create(user: object): Promise<{ id: number }> };
  plugin(name: 'upload'): {
    service(name: 'upload'): {
      upload(files: { data: object; files: object }): Promise<{ id: number }[]>;
    };
  };
  store(scope: { type: string; name: string }): {
    set(entry: { key: string; value: unknown }): Promise<void>;
  };
};
