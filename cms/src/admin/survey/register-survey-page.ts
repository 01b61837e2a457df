import { ChartPie } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { coordinatorPermissions } from '../review/coordinator-permissions';
import texts from '../translations/fi/survey.json';

/** The page where a survey becomes a round, with its place in the coordinators' menu. */
export function registerSurveyPage(app: Pick<StrapiApp, 'addMenuLink'>): void {
  const id = 'civil-society.survey.title';
  app.addMenuLink({
    to: 'kyselyn-tuonti',
    icon: ChartPie,
    intlLabel: { id, defaultMessage: texts[id] },
    permissions: coordinatorPermissions,
    position: 4,
    Component: () => import('./survey-page'),
  });
}
