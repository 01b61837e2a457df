import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerApis } from '../content-manager-apis';
import { PublicationPanel } from './publication-panel';

/** Shows beside every form how its entry is on the public site. */
export function registerPublicationPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  contentManagerApis(app).addEditViewSidePanel([PublicationPanel]);
}
