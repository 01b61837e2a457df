import { z } from 'zod';
import type { TestStrapi } from '../start-test-strapi.ts';

/** In everything of the other organisation's, and in our own registers. */
export const secretText = 'salaisuus7f3a';
/** In its drafts and private contact persons, which the public does not see either. */
export const privateText = `${secretText}-yksityinen`;
const resetToken = 'palautus91c4e2';

const accountsSchema = z.array(
  z.object({ id: z.number(), email: z.string(), password: z.string().nullable() }),
);
const tokensSchema = z.array(z.object({ accessKey: z.string() }));

export type Secrets = {
  /** Of accounts and tokens: for nobody's eyes. */
  hashes: string[];
  /** For the other organisation, the coordinator and the administrator. */
  texts: string[];
  /** Of these what the public site must not get. */
  privateTexts: string[];
};

/** Gives the accounts reset tokens and reads what no answer may tell. */
export async function plantSecrets({ strapi }: TestStrapi): Promise<Secrets> {
  const users = strapi.db.query('admin::user');
  const accounts = accountsSchema.parse(await users.findMany({}));
  for (const { id } of accounts)
    await users.update({ where: { id }, data: { resetPasswordToken: `${resetToken}${id}` } });
  const tokens = await strapi.db.query('admin::api-token').findMany({ select: ['accessKey'] });
  return {
    hashes: [
      resetToken,
      ...accounts.flatMap(({ password }) => password ?? []),
      ...tokensSchema.parse(tokens).map(({ accessKey }) => accessKey),
    ],
    texts: [secretText],
    privateTexts: [privateText],
  };
}
