import { organisationUid } from '../content-type-uids';
import type { CheckSituation, EntryCheck } from './entry-check';
import { eventInput, eventProblems, type EventInput } from './event-problems';
import type { Problem } from './problem';

export const checkEvent: EntryCheck = {
  populate: {
    place: { populate: ['address'] },
    recurrenceExceptions: true,
    registration: true,
    image: true,
    organiser: { select: ['id', 'documentId'] },
  },
  async problems(entry, situation) {
    const event = eventInput.parse(entry);
    return [
      ...eventProblems(event, situation.isPublishing),
      ...(situation.isPublishing && situation.isStored
        ? await organiserProblems(event, situation)
        : []),
    ];
  },
};

async function organiserProblems(
  { organiser }: EventInput,
  { strapi }: CheckSituation,
): Promise<Problem[]> {
  if (organiser === undefined)
    return [organiserProblem('Valitse järjestö, joka järjestää tapahtuman tai toiminnan.')];
  const published = await strapi.db
    .query(organisationUid)
    .count({ where: { documentId: organiser.documentId, publishedAt: { $notNull: true } } });
  return published > 0
    ? []
    : [
        organiserProblem(
          'Järjestöä ei ole julkaistu. Julkaise ensin järjestö, sitten tämä ilmoitus.',
        ),
      ];
}

function organiserProblem(message: string): Problem {
  return { path: ['organiser'], message };
}
