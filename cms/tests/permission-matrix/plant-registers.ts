import type { TestStrapi } from '../start-test-strapi.ts';
import { registerRows } from './register-rows.ts';

export async function plantRegisters({ strapi }: TestStrapi): Promise<void> {
  for (const [uid, data] of registerRows) await strapi.documents(uid).create({ data });
}
