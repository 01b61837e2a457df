import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { componentForms } from './declared/component-forms';
import { contentTypeForms } from './declared/content-type-forms';
import type { Form } from './form';
import { viewConfiguration, viewConfigurationSchema, type Attributes } from './view-configuration';

const modelSchema = z.object({
  attributes: z.record(z.string(), z.object({ type: z.string(), target: z.string().optional() })),
});

/** A service of the content manager that keeps views: of content types, or of components. */
type ViewService = {
  findConfiguration(model: { uid: string }): Promise<unknown>;
  updateConfiguration(model: { uid: string }, configuration: object): Promise<unknown>;
};

/** Makes the admin's forms and lists equal to src/forms/declared, on a new database and an old. */
export async function syncForms({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const contentManager = strapi.plugin('content-manager');
  const contentTypes: ViewService = contentManager.service('content-types');
  const components: ViewService = contentManager.service('components');
  for (const [uid, form] of Object.entries(contentTypeForms))
    await syncForm(contentTypes, uid, form, attributesOf(strapi.contentTypes, uid));
  for (const [uid, form] of componentForms)
    await syncForm(components, uid, form, attributesOf(strapi.components, uid));
}

async function syncForm(
  service: ViewService,
  uid: string,
  form: Form,
  attributes: Attributes,
): Promise<void> {
  const stored = viewConfigurationSchema.parse(await service.findConfiguration({ uid }));
  await service.updateConfiguration({ uid }, viewConfiguration(uid, form, attributes, stored));
}

function attributesOf(models: object, uid: string): Attributes {
  const model = modelSchema.safeParse(Reflect.get(models, uid));
  if (!model.success)
    throw new Error(`There is no content type or component ${uid}: mend src/forms.`, {
      cause: model.error,
    });
  return model.data.attributes;
}
