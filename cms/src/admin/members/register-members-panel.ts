import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerApis } from '../content-manager-apis';
import { MembersPanel } from './members-panel';

/** Shows beside an organisation's form who edits it. */
export function registerMembersPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  contentManagerApis(app).addEditViewSidePanel([MembersPanel]);
}
