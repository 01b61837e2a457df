import { z } from 'zod';
import { organisationUid } from '../content-type-uids';
import type { CheckSituation, EntryCheck } from './entry-check';
import { helpOfferInput, helpOfferProblems } from './help-offer-problems';
import type { Problem } from './problem';
import { related, text } from './stored-values';

const documents = z.array(z.object({ documentId: z.string() })).catch([]);
const relationsInput = z.object({
  helpSection: related,
  kinds: documents,
  areas: documents,
  organisation: related,
  groupName: text,
});

type Relations = z.infer<typeof relationsInput>;
const identity = { select: ['id', 'documentId'] };

export const checkHelpOffer: EntryCheck = {
  populate: {
    phones: true,
    helpSection: identity,
    kinds: identity,
    areas: identity,
    organisation: identity,
  },
  async problems(entry, situation) {
    const offer = helpOfferInput.parse(entry);
    const isWhole = situation.isPublishing && situation.isStored;
    return [
      ...helpOfferProblems(offer, situation.isPublishing),
      ...futureProblems(offer.confirmedAt, new Date()),
      ...(isWhole ? await relationProblems(relationsInput.parse(entry), situation) : []),
    ];
  },
};

/** A mistyped year would keep an offer on the site for as long. */
function futureProblems(confirmedAt: string, now: Date): Problem[] {
  if (confirmedAt === '' || new Date(confirmedAt).getTime() <= now.getTime() + minute) return [];
  const message = 'Vahvistuksen aika on vasta tulossa. Tarkista päivä, tai tyhjennä kenttä.';
  return [{ path: ['confirmedAt'], message }];
}

/** Clocks differ a little. */
const minute = 60_000;

async function relationProblems(
  { helpSection, kinds, areas, organisation, groupName }: Relations,
  { strapi }: CheckSituation,
): Promise<Problem[]> {
  const problem = (field: string, message: string): Problem[] => [{ path: [field], message }];
  const isOnSite =
    organisation === undefined ||
    (await strapi.db.query(organisationUid).count({
      where: { documentId: organisation.documentId, publishedAt: { $notNull: true } },
    })) > 0;
  return [
    ...(helpSection ? [] : problem('helpSection', 'Valitse apuosio, jonka sivuilla apu näkyy.')),
    ...(kinds.length > 0 ? [] : problem('kinds', 'Valitse ainakin yksi avun laji.')),
    ...(areas.length > 0 ? [] : problem('areas', 'Valitse ainakin yksi kunta tai alue.')),
    ...(organisation || groupName !== ''
      ? []
      : problem(
          'organisation',
          'Valitse järjestö, joka auttaa, tai kirjoita ryhmän nimi, jos se ei ole hakemistossa.',
        )),
    ...(isOnSite
      ? []
      : problem(
          'organisation',
          'Järjestöä ei ole julkaistu. Julkaise ensin järjestö, sitten tämä apu.',
        )),
  ];
}
