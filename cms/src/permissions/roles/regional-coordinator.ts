import {
  editorialUids,
  eventUid,
  newsArticleUid,
  organisationUid,
  pageUid,
} from '../../content-type-uids';
import type { Grant, RoleDeclaration } from '../role-declaration';

const explorer = 'plugin::content-manager.explorer';

/** Runs the service's content for the whole region; no settings, users, roles or tokens. */
export const regionalCoordinator = {
  code: 'regional-coordinator',
  name: 'Aluekoordinaattori',
  description:
    'Ylläpitää koko palvelun sisältöä: järjestöt, tapahtumat, uutiset, sivut, alueet ja teemat. Ei pääse asetuksiin eikä käyttäjiin.',
  scope: 'whole-service',
  grants: [
    ...editorialUids.flatMap((subject): Grant[] => [
      { action: `${explorer}.create`, subject, fields: 'all' },
      { action: `${explorer}.read`, subject, fields: 'all' },
      { action: `${explorer}.update`, subject, fields: 'all' },
      { action: `${explorer}.delete`, subject },
    ]),
    ...([organisationUid, eventUid, newsArticleUid, pageUid] as const).map((subject): Grant => ({
      action: `${explorer}.publish`,
      subject,
    })),
    { action: 'plugin::upload.read' },
    { action: 'plugin::upload.assets.create' },
    { action: 'plugin::upload.assets.update' },
    { action: 'plugin::upload.assets.download' },
    { action: 'plugin::upload.assets.copy-link' },
  ],
} satisfies RoleDeclaration;
