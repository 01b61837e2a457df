import { accessibility } from './parts/accessibility';
import { address } from './parts/address';
import { contactPerson } from './parts/contact-person';
import { emergencyContact } from './parts/emergency-contact';
import { helpPartner } from './parts/help-partner';
import { helpPhone } from './parts/help-phone';
import { image } from './parts/image';
import { languageReference } from './parts/language-reference';
import { place } from './parts/place';
import { reference } from './parts/reference';
import { registration } from './parts/registration';
import { socialLink } from './parts/social-link';
import type { ReadApiType } from './read-api-type';
import { area } from './types/area';
import { contentChanges } from './types/content-changes';
import { contentRevision } from './types/content-revision';
import { event } from './types/event';
import { helpKind } from './types/help-kind';
import { helpOffer } from './types/help-offer';
import { helpSection } from './types/help-section';
import { language } from './types/language';
import { newsArticle } from './types/news-article';
import { organisation } from './types/organisation';
import { page } from './types/page';
import { searchSynonym } from './types/search-synonym';
import { situationRound } from './types/situation-round';
import { targetGroup } from './types/target-group';
import { theme } from './types/theme';

/** The whole read API: what is not here cannot be read. */
export const readApiTypes: readonly ReadApiType[] = [
  reference,
  languageReference,
  image,
  address,
  accessibility,
  socialLink,
  contactPerson,
  place,
  registration,
  emergencyContact,
  helpPartner,
  helpPhone,
  contentRevision,
  contentChanges,
  organisation,
  event,
  newsArticle,
  area,
  theme,
  targetGroup,
  language,
  page,
  searchSynonym,
  helpSection,
  helpKind,
  helpOffer,
  situationRound,
];
