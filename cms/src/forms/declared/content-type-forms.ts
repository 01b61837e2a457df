import type { EditorialUid, serviceSettingsUid } from '../../content-type-uids';
import type { Form } from '../form';
import { areaForm } from './area-form';
import { eventForm } from './event-form';
import { helpKindForm } from './help-kind-form';
import { helpOfferForm } from './help-offer-form';
import { helpSectionForm } from './help-section-form';
import { languageForm } from './language-form';
import { newsArticleForm } from './news-article-form';
import { organisationForm } from './organisation-form';
import { pageForm } from './page-form';
import { searchSynonymForm } from './search-synonym-form';
import { serviceSettingsForm } from './service-settings-form';
import { situationRoundForm } from './situation-round-form';
import { targetGroupForm } from './target-group-form';
import { themeForm } from './theme-form';

/** Forms of everything that people write in the admin. */
export const contentTypeForms = {
  'api::organisation.organisation': organisationForm,
  'api::event.event': eventForm,
  'api::news-article.news-article': newsArticleForm,
  'api::page.page': pageForm,
  'api::area.area': areaForm,
  'api::theme.theme': themeForm,
  'api::target-group.target-group': targetGroupForm,
  'api::language.language': languageForm,
  'api::search-synonym.search-synonym': searchSynonymForm,
  'api::help-section.help-section': helpSectionForm,
  'api::help-kind.help-kind': helpKindForm,
  'api::help-offer.help-offer': helpOfferForm,
  'api::situation-round.situation-round': situationRoundForm,
  'api::service-settings.service-settings': serviceSettingsForm,
} satisfies Record<EditorialUid | typeof serviceSettingsUid, Form>;
