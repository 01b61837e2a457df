import { z } from 'zod';
import type { GuardedRequest } from './guarded-request';

/** What Strapi calls reading an entry, or one field of it. */
export const readAction = 'plugin::content-manager.explorer.read';
const modelSchema = z.object({
  attributes: z.record(z.string(), z.object({ type: z.string(), target: z.string().optional() })),
});
const configurationSchema = z.object({ settings: z.object({ mainField: z.string() }) });

/** Every entry has these, and everybody who sees the entry may know them. */
const plainAttributes = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt'];
/** Not of the database: Strapi's names for "draft" and "published". */
const statusAttributes = ['status', '__status'];
const creators = ['createdBy', 'updatedBy'];
const valuelessTypes = ['relation', 'component', 'dynamiczone', 'media', 'password'];

type Asker = Pick<GuardedRequest, 'strapi' | 'ability'>;

/**
 * Whether a list of `uid` may be filtered or sorted by a path: an attribute that the user reads,
 * or the id or the name of what a relation that they read leads to.
 */
export async function mayAsk(asker: Asker, uid: string, path: string[]): Promise<boolean> {
  const [name = '', step] = path;
  if (step === undefined)
    return plainAttributes.includes(name) || statusAttributes.includes(name)
      ? true
      : readsValue(asker, uid, name);
  if (creators.includes(name)) return step === 'id' && asker.ability.can('admin::users.read');
  const attribute = attributeOf(asker, uid, name);
  const target = attribute?.type === 'relation' ? attribute.target : undefined;
  if (target === undefined || !asker.ability.can(readAction, uid, name)) return false;
  if (step === 'id' || step === 'documentId') return true;
  return (await isMainField(asker, target, step)) && readsValue(asker, target, step);
}

function readsValue(asker: Asker, uid: string, name: string): boolean {
  const attribute = attributeOf(asker, uid, name);
  if (attribute === undefined || valuelessTypes.includes(attribute.type)) return false;
  return asker.ability.can(readAction, uid, name);
}

function attributeOf({ strapi }: Asker, uid: string, name: string) {
  const model: unknown = uid.startsWith('api::')
    ? Reflect.get(strapi.contentTypes, uid)
    : undefined;
  if (model === undefined) return undefined;
  const { attributes } = modelSchema.parse(model);
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** Whether an attribute is the one by which the admin shows entries of a type. */
async function isMainField({ strapi }: Asker, uid: string, name: string): Promise<boolean> {
  const model: unknown = Reflect.get(strapi.contentTypes, uid);
  const configuration: unknown = await strapi
    .plugin('content-manager')
    .service('content-types')
    .findConfiguration(model);
  return configurationSchema.parse(configuration).settings.mainField === name;
}
