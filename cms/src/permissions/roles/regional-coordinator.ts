import { draftedUids, editorialUids, serviceSettingsUid } from '../../content-type-uids';
import type { Grant, RoleDeclaration } from '../role-declaration';

const explorer = 'plugin::content-manager.explorer';

/** Runs the service's content for the whole region; no users, roles, tokens or Strapi's settings. */
export const regionalCoordinator = {
  code: 'regional-coordinator',
  name: 'Aluekoordinaattori',
  description:
    'Ylläpitää koko palvelun sisältöä ja tarkistaa edustajien muutokset. Päättää, saavatko edustajat julkaista itse. Ei pääse järjestelmän asetuksiin eikä käyttäjien hallintaan.',
  scope: 'whole-service',
  grants: [
    ...editorialUids.flatMap((subject): Grant[] => [
      { action: `${explorer}.create`, subject, fields: 'all' },
      { action: `${explorer}.read`, subject, fields: 'all' },
      { action: `${explorer}.update`, subject, fields: 'all' },
      { action: `${explorer}.delete`, subject },
    ]),
    ...draftedUids.map((subject): Grant => ({
      action: `${explorer}.publish`,
      subject,
    })),
    { action: `${explorer}.read`, subject: serviceSettingsUid, fields: 'all' },
    { action: `${explorer}.update`, subject: serviceSettingsUid, fields: 'all' },
    { action: 'plugin::upload.read' },
    { action: 'plugin::upload.assets.create' },
    { action: 'plugin::upload.assets.update' },
    { action: 'plugin::upload.assets.download' },
    { action: 'plugin::upload.assets.copy-link' },
  ],
} satisfies RoleDeclaration;
