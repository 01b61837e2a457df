import { localDate } from '@civil-society/shared/event/local-time';
import type { HelpSectionState } from '@civil-society/shared/help/help-section';
import type { Core } from '@strapi/strapi';
import { ConflictError } from '../admin-api/conflict-error';
import { helpSectionUid } from '../content-type-uids';
import { lockRows } from '../document-middlewares/lock-rows';
import { nextStates } from './next-states';
import { readSection } from './read-section';

type Move = {
  documentId: string;
  to: HelpSectionState;
  /** What the person saw; somebody else may have been quicker. */
  from: HelpSectionState;
  /** Of the draft that the preview showed. */
  version: string;
};

/**
 * Opens, quietens or archives a section and publishes it, as the person saw it in the preview. The
 * day of opening or ending is today's where the section says none, or has not come to it yet.
 * @throws ConflictError where the section is not as the person saw it
 * @throws ValidationError where the section cannot be published as it is
 */
export async function changeState(
  strapi: Core.Strapi,
  { documentId, from, to, version }: Move,
  now: Date,
): Promise<HelpSectionState> {
  return strapi.db.transaction(async () => {
    await lockRows(strapi, helpSectionUid, { documentId });
    const { draft } = await readSection(strapi, documentId);
    if (draft.state !== from || !nextStates(from).includes(to))
      throw new ConflictError(
        'Osion tila on muuttunut sillä välin. Päivitä sivu ja katso, missä tilassa se on nyt.',
      );
    if (draft.updatedAt.toISOString() !== version)
      throw new ConflictError(
        'Osion tietoja on muutettu sen jälkeen, kun avasit tämän sivun. Katso, miltä osio nyt näyttää, ja vahvista uudelleen.',
      );
    const sections = strapi.documents(helpSectionUid);
    const data: Record<string, unknown> = { state: to, ...days(draft, to, now) };
    await sections.update({ documentId, data });
    await sections.publish({ documentId });
    return to;
  });
}

type Days = { opensOn: string | null; closesOn: string | null };

function days({ opensOn, closesOn }: Days, to: HelpSectionState, now: Date): Partial<Days> {
  const today = localDate(now);
  if (to === 'archived') return closesOn === null || closesOn > today ? { closesOn: today } : {};
  return {
    ...(opensOn === null || opensOn > today ? { opensOn: today } : {}),
    // Opened again after its end.
    ...(closesOn !== null && closesOn < today ? { closesOn: null } : {}),
  };
}
