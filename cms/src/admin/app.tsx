import { region } from '@civil-society/shared/region/region';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addStyles } from './brand/add-styles';
import { calmContentMenu } from './brand/calm-content-menu';
import { calmDocumentActions } from './brand/calm-document-actions';
import { calmListFilters } from './brand/calm-list-filters';
import { darkColors } from './brand/dark-colors';
import { lightColors } from './brand/light-colors';
import { mark } from './brand/marks';
import { namePages } from './brand/name-pages';
import { rememberRole } from './brand/remember-role';
import { hideUnsupportedBlocks } from './checks/hide-unsupported-blocks';
import { registerChecksPanel } from './checks/register-checks-panel';
import { registerChangesPanel } from './change-log/register-changes-panel';
import { registerFormHeadings, registerHeadingField } from './forms/register-form-headings';
import { registerDateTimeField } from './date-time/register-date-time-field';
import { registerHelpPage } from './help/register-help-page';
import { registerMembersPanel } from './members/register-members-panel';
import { registerRecurrenceField } from './recurrence/register-recurrence-field';
import { registerPublicationPanel } from './publication/register-publication-panel';
import { registerSettingsLink } from './start-page/register-settings-link';
import { registerStartPage } from './start-page/register-start-page';
import { registerReviewActions, registerReviewPage } from './review/register-review';
import { registerSurveyPage } from './survey/register-survey-page';
import { registerSearchesPage } from './unanswered/register-searches-page';
import { finnish } from './translations/finnish';
import { mendHardCodedTexts } from './translations/mend-hard-coded-texts';

// The admin's language is each browser's own choice; Finnish until somebody chooses another.
localStorage.setItem(
  'strapi-admin-language',
  localStorage.getItem('strapi-admin-language') ?? 'fi',
);

// Strapi's banner about its own media library is no news for an editor.
for (const installation of ['false', 'undefined'])
  localStorage.setItem(
    `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${installation}`,
    JSON.stringify(true),
  );

export default {
  config: {
    locales: ['fi'],
    translations: { fi: finnish },
    auth: { logo: mark },
    menu: { logo: mark },
    theme: { light: { colors: lightColors }, dark: { colors: darkColors } },
    notifications: { releases: false },
    tutorials: false,
  },
  register(app: StrapiApp) {
    rememberRole(app);
    registerHeadingField(app);
    registerRecurrenceField(app);
    registerDateTimeField(app);
    registerStartPage(app);
    registerReviewPage(app);
    registerSurveyPage(app);
    registerHelpPage(app);
    registerSearchesPage(app);
    registerSettingsLink(app);
  },
  bootstrap(app: StrapiApp) {
    registerFormHeadings(app);
    registerReviewActions(app);
    registerChecksPanel(app);
    registerPublicationPanel(app);
    registerMembersPanel(app);
    registerChangesPanel(app);
    hideUnsupportedBlocks(app);
    calmContentMenu(app);
    calmDocumentActions(app);
    calmListFilters(app);
    addStyles();
    namePages(region.service.name);
    if (localStorage.getItem('strapi-admin-language') === 'fi') mendHardCodedTexts(document.body);
    // Strapi's page names no icon of its own.
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'icon', href: mark }),
    );
  },
};
