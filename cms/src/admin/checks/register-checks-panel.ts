import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerApis } from '../content-manager-apis';
import { ChecksPanel } from './checks-panel';

/** Shows beside a form, while it is filled in, what is to be mended and what could be better. */
export function registerChecksPanel(app: StrapiApp): void {
  contentManagerApis(app).addEditViewSidePanel([ChecksPanel]);
}
