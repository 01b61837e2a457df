import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import type { SituationRound } from '@civil-society/shared/situation/situation-round';
import { compareText } from '../compare-text.ts';

const collator = new Intl.Collator('fi', { sensitivity: 'base', numeric: true });

/** Finnish alphabetical order; namesakes by their address. */
export function byTitle(a: HelpOffer, b: HelpOffer): number {
  return (
    collator.compare(a.title, b.title) ||
    compareText(a.slug, b.slug) ||
    compareText(a.documentId, b.documentId)
  );
}

/** The newest first. */
export function byTime(a: SituationRound, b: SituationRound): number {
  return compareText(b.endsOn, a.endsOn) || compareText(a.slug, b.slug);
}
