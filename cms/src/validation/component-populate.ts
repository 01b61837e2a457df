import type { Core, UID } from '@strapi/strapi';

type Populate = { [attribute: string]: true | { populate: Populate } };

/** The query engine's `populate` for every component of a model, and those inside them. */
export function componentPopulate(
  strapi: Core.Strapi,
  uid: UID.ContentType | UID.Component,
): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(strapi.getModel(uid).attributes)) {
    if (attribute.type !== 'component') continue;
    const nested = componentPopulate(strapi, attribute.component);
    populate[name] = Object.keys(nested).length === 0 ? true : { populate: nested };
  }
  return populate;
}
