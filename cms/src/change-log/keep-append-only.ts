import type { Core } from '@strapi/strapi';
import { changeLogEntryUid } from '../content-type-uids';

/** Nothing of ours changes or deletes what the log says; this holds for everybody else too. */
export function keepAppendOnly({ strapi }: { strapi: Core.Strapi }): void {
  const refuse = () => {
    throw new Error('The change log is only ever added to: its entries stay as they are.');
  };
  strapi.db.lifecycles.subscribe({
    models: [changeLogEntryUid],
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
}
