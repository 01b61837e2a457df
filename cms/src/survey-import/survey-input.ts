import { readFile } from 'node:fs/promises';
import { surveyMappingSchema } from '@civil-society/shared/situation/survey-mapping';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { parseInput } from '../admin-api/parse-input';
import type { AdminRequest } from '../admin-api/admin-route';
import { SurveyFileError } from './reading/survey-file-error';
import { surveyFileLimits } from './reading/survey-file-limits';

const day = (message: string) => z.iso.date(message);
/** What comes with the file, as JSON in the form's field `data`. */
const dataSchema = z
  .object({
    section: z.string('Valitse apuosio.').min(1, 'Valitse apuosio.').max(64),
    startsOn: day('Valitse päivä, jona kysely alkoi.'),
    endsOn: day('Valitse päivä, jona kysely päättyi.'),
    mapping: surveyMappingSchema.optional(),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    path: ['endsOn'],
    message: 'Kysely ei voi päättyä ennen kuin se alkaa. Tarkista päivät.',
  });

const nameProblem = 'Kirjoita kierroksen nimi, esimerkiksi Huhtikuu 2020 (2–120 merkkiä).';
const importSchema = dataSchema.and(
  z.object({
    name: z.string(nameProblem).trim().min(2, nameProblem).max(120, nameProblem),
    /** documentId of the round whose draft is made anew. */
    replaces: z.string().min(1).max(64).optional(),
    mapping: surveyMappingSchema,
  }),
);

const bodySchema = z.object({ data: z.string().max(600_000) });
const filesSchema = z.object({ file: z.object({ filepath: z.string(), size: z.number() }) });

type Sent = Pick<AdminRequest, 'body' | 'files'>;

export const previewInput = (sent: Sent) => inputOf(dataSchema, sent);
export const importInput = (sent: Sent) => inputOf(importSchema, sent);

async function inputOf<Data>(schema: z.ZodType<Data>, { body, files }: Sent) {
  const data = parseInput(schema, jsonOf(parseInput(bodySchema, body).data));
  const sent = filesSchema.safeParse(files);
  if (!sent.success) throw new SurveyFileError('Valitse tiedosto, jossa kyselyn vastaukset ovat.');
  const { filepath, size } = sent.data.file;
  // What is too large is refused by its reader, and needs not be read to its end for that.
  const bytes = size > surveyFileLimits.bytes ? new Uint8Array(size) : await readFile(filepath);
  return { data, bytes };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new errors.ValidationError('Lomakkeen tietoja ei voi lukea. Lataa sivu uudelleen.');
  }
}
