import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerApis } from '../content-manager-apis';
import { ChangesPanel } from './changes-panel';

/** Shows beside every form who has changed its entry; last, for it is read now and then only. */
export function registerChangesPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  contentManagerApis(app).addEditViewSidePanel([ChangesPanel]);
}
