import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { ConflictError } from '../admin-api/conflict-error';
import { situationRoundUid } from '../content-type-uids';
import { inTurn } from '../database/in-turn';
import { keepMapping, keptMapping } from './kept-mapping';
import { readSurveyAnswers } from './read-survey-answers';
import { SurveyFileError } from './reading/survey-file-error';
import type { ImportedSurvey } from './survey-answers';
import { importInput } from './survey-input';

const roundSchema = z.object({
  documentId: z.string(),
  needs: z.array(z.object({ text: z.string(), mayBePublished: z.boolean() })),
});

/**
 * Makes the draft of a round of what a file tells in sum, or makes one anew; the answers themselves
 * are kept nowhere. No need may be published before a person has ticked it, and what has been ticked
 * stays ticked where it is word for word the same.
 * @throws SurveyFileError when the file can't be read so
 * @throws ConflictError when the section has a round of the name already
 */
export async function importSurvey({ strapi, body, files }: AdminRequest): Promise<ImportedSurvey> {
  const { data, bytes } = await importInput({ body, files });
  await keptMapping(strapi, data.section);
  const { figures, needs, mapping, stops } = readSurveyAnswers(
    bytes,
    data,
    data.mapping,
    undefined,
  );
  if (!figures)
    throw new SurveyFileError(
      stops[0]?.message ?? 'Tiedostosta ei saa lukuja. Tarkista sarakkeet.',
    );
  const { section, name, startsOn, endsOn, replaces } = data;
  return inTurn(strapi, 'surveys', async () => {
    const before = await findRound(
      strapi,
      section,
      replaces === undefined ? { name } : { documentId: replaces },
    );
    if (replaces === undefined && before)
      throw new ConflictError(
        `Osiolla on jo kierros ”${name}”. Valitse se luettelosta, jos haluat tehdä sen uudelleen, tai anna toinen nimi.`,
      );
    if (replaces !== undefined && !before)
      throw new errors.NotFoundError(
        'Kierrosta ei löydy. Se on ehkä poistettu. Lataa sivu uudelleen.',
      );
    const ticked = new Set(
      before?.needs.flatMap((need) => (need.mayBePublished ? [need.text] : [])),
    );
    const content: object = {
      name,
      startsOn,
      endsOn,
      figures,
      needs: needs.map((text) => ({ text, mayBePublished: ticked.has(text) })),
    };
    const rounds = strapi.documents(situationRoundUid);
    const saved = before
      ? await rounds.update({ documentId: before.documentId, data: content })
      : await rounds.create({ data: { ...content, helpSection: section } });
    await keepMapping(strapi, section, mapping);
    const { documentId } = z.object({ documentId: z.string() }).parse(saved);
    return { round: documentId, answers: figures.answers, needs: needs.length };
  });
}

async function findRound(
  strapi: Core.Strapi,
  section: string,
  where: { name: string } | { documentId: string },
) {
  const found: unknown = await strapi.documents(situationRoundUid).findFirst({
    filters: { ...where, helpSection: { documentId: section } },
    populate: { needs: true },
  });
  return found ? roundSchema.parse(found) : undefined;
}
