import { slugify } from '@civil-society/shared/text/slugify';
import type { Core, UID } from '@strapi/strapi';
import type { Problem } from '../validation/problem';
import { isSlugTaken } from './is-slug-taken';

/** What is wrong with an entry's slug: its form, or that another entry has it. */
export async function slugProblems(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  slug: unknown,
  documentId?: string,
): Promise<Problem[]> {
  if (typeof slug !== 'string' || slug === '') return [];
  if (slug !== slugify(slug)) return [problem(malformedSlugMessage(slug))];
  if (await isSlugTaken(strapi, uid, slug, documentId))
    return [
      problem(
        `Osoite ”${slug}” on jo käytössä toisella sivulla. Kirjoita toinen, esimerkiksi ”${slug}-2”.`,
      ),
    ];
  return [];
}

/** Says how an address is written, with the nearest right one as the example. */
export function malformedSlugMessage(slug: string): string {
  const example = slugify(slug) || 'pielaveden-nuorisoseura';
  return `Osoitteessa voi olla vain pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä, enintään 80 merkkiä. Kirjoita esimerkiksi ”${example}”.`;
}

function problem(message: string): Problem {
  return { path: ['slug'], message };
}
