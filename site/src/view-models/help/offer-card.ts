import { localDate } from '@civil-society/shared/event/local-time';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { emailLink, phoneLink, websiteLink } from '../contact/contact-links.ts';
import { placesText } from '../news/places-text.ts';
import type { Link } from '../page/link.ts';
import type { SiteIndex } from '../site-index.ts';
import { valuesOf } from '../values-of.ts';
import { isOf } from './listed-offers.ts';
import { offerValidity, type OfferValidity } from './offer-validity.ts';

/** Help as a part of a list: whom to call, and what for. */
export type OfferCard = OfferValidity & {
  href: string;
  title: string;
  kinds: string[];
  /** Who gives it; with an address where the directory knows them. */
  giver: { label: string; href: string | undefined } | undefined;
  places: string;
  description: string | undefined;
  /** How to reach it; empty where it is not valid, so that nobody calls in vain. */
  phones: (Link & { hours: string | undefined })[];
  email: Link | undefined;
  website: Link | undefined;
  facts: { term: string; text: string }[];
  /** When and for whom, for a sheet with little room. */
  brief: string;
  confirmed: { date: string; text: string };
};

export function offerCard(offer: HelpOffer, index: SiteIndex): OfferCard {
  const section = index.helpSectionById.get(offer.helpSection);
  const validity = offerValidity(offer, index);
  const confirmedOn = localDate(offer.confirmedAt);
  return {
    ...validity,
    href: routes.helpOffer(section?.slug ?? '', offer.slug),
    title: offer.title,
    kinds: index.helpKinds.filter((kind) => isOf(offer, kind)).map(({ name }) => name),
    giver: giverOf(offer, index),
    places: placesText(offer.areas, index),
    description: offer.description,
    ...(validity.isValid ? waysTo(offer) : noWays),
    facts: validity.isValid ? factsOf(offer, index) : [],
    brief: [offer.hours, forWhom(offer, index)].filter(Boolean).join('. '),
    confirmed: {
      date: confirmedOn,
      text: t(validity.isValid ? 'help.confirmed' : 'help.lastConfirmed', {
        date: formatFullDate(confirmedOn),
      }),
    },
  };
}

type Ways = Pick<OfferCard, 'phones' | 'email' | 'website'>;

const noWays: Ways = { phones: [], email: undefined, website: undefined };

function waysTo({ phones, email, website }: HelpOffer): Ways {
  return {
    phones: phones.flatMap(({ number, hours }) => {
      const link = phoneLink(number);
      return link ? [{ ...link, hours }] : [];
    }),
    email: emailLink(email),
    website: websiteLink(website),
  };
}

function giverOf({ organisation, groupName }: HelpOffer, index: SiteIndex): OfferCard['giver'] {
  const known =
    organisation === undefined ? undefined : index.organisationOf({ organiser: organisation });
  if (known) return { label: known.name, href: routes.organisation(known.slug) };
  return groupName === undefined ? undefined : { label: groupName, href: undefined };
}

function factsOf(offer: HelpOffer, index: SiteIndex): OfferCard['facts'] {
  const { access, hours, languages, validThrough } = offer;
  const facts = [
    { term: t('help.when'), text: hours },
    { term: t('help.how'), text: listed(access.map((way) => t(`help.access.${way}`))) },
    { term: t('help.forWhom'), text: forWhom(offer, index) },
    { term: t('help.languages'), text: valuesOf(index.languageNames, languages).join(', ') },
    { term: t('help.validThrough'), text: validThrough && formatFullDate(validThrough) },
  ];
  return facts.flatMap(({ term, text }) => (text ? [{ term, text }] : []));
}

/** In the giver's own words, which say more than the groups that the help is sorted by. */
function forWhom({ targetGroups, forWhom: words }: HelpOffer, index: SiteIndex): string {
  return words ?? valuesOf(index.targetGroupNames, targetGroups).join(', ');
}

const conjunction = new Intl.ListFormat('fi', { type: 'conjunction' });

/** "Puhelimessa ja kotiovelle" */
function listed(words: readonly string[]): string {
  const text = conjunction.format(words);
  return text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
}
