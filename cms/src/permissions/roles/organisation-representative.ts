import {
  areaUid,
  eventUid,
  languageUid,
  organisationUid,
  targetGroupUid,
  themeUid,
} from '../../content-type-uids';
import { ownApprovedOrganisations } from '../conditions/own-approved-organisations';
import { ownOrganisations } from '../conditions/own-organisations';
import { ownUnpublished } from '../conditions/own-unpublished';
import type { Grant, RoleDeclaration } from '../role-declaration';

const explorer = 'plugin::content-manager.explorer';
const condition = ownOrganisations.id;
const isOwnFile = 'admin::is-creator';

const organisationFields = [
  'name',
  'alternativeNames',
  'summary',
  'description',
  'logo',
  'email',
  'phone',
  'website',
  'socialLinks',
  'address',
  'contactPersons',
  'homeMunicipality',
  'areas',
  'themes',
  'targetGroups',
  'languages',
  'accessibility',
  'howToJoin',
  'operatingStatus',
  'businessId',
  'registerNumber',
] as const;

const eventFields = [
  'title',
  'kind',
  'organiser',
  'summary',
  'description',
  'image',
  'startsAt',
  'endsAt',
  'allDay',
  'recurrenceRule',
  'recurrenceExceptions',
  'scheduleNote',
  'eventStatus',
  'place',
  'onlineUrl',
  'area',
  'themes',
  'targetGroups',
  'languages',
  'isFree',
  'price',
  'registration',
  'accessibility',
] as const;

/** What the coordinator tells them about an entry, for them to read only. */
const toldFields = ['slug', 'hiddenReason', 'hiddenAt'] as const;

/**
 * Keeps their own organisations' details and events. What they write is a draft that the
 * coordinator publishes, or they themselves where guard-publishing.ts allows it; unpublishing,
 * which Strapi grants along with publishing, is held back by guard-removal.ts. Names of areas and
 * the like are readable so that they can be chosen.
 */
export const organisationRepresentative = {
  code: 'organisation-representative',
  name: 'Järjestön edustaja',
  description:
    'Päivittää oman järjestönsä tietoja ja ilmoittaa sen tapahtumista. Aluekoordinaattori julkaisee muutokset, ellei palvelun asetuksissa anneta edustajien julkaista itse.',
  scope: 'own-organisations',
  grants: [
    {
      action: `${explorer}.read`,
      subject: organisationUid,
      fields: [...organisationFields, 'lastVerified', ...toldFields],
      condition,
    },
    {
      action: `${explorer}.update`,
      subject: organisationUid,
      fields: organisationFields,
      condition,
    },
    { action: `${explorer}.create`, subject: eventUid, fields: eventFields, condition },
    {
      action: `${explorer}.read`,
      subject: eventUid,
      fields: [...eventFields, ...toldFields],
      condition,
    },
    { action: `${explorer}.update`, subject: eventUid, fields: eventFields, condition },
    { action: `${explorer}.delete`, subject: eventUid, condition: ownUnpublished.id },
    ...([organisationUid, eventUid] as const).map((subject): Grant => ({
      action: `${explorer}.publish`,
      subject,
      condition: ownApprovedOrganisations.id,
    })),
    ...([areaUid, themeUid, targetGroupUid, languageUid] as const).map((subject): Grant => ({
      action: `${explorer}.read`,
      subject,
      fields: ['name'],
    })),
    { action: 'plugin::upload.read', condition: isOwnFile },
    { action: 'plugin::upload.assets.create' },
    // So that they can mend the text alternative of a picture.
    { action: 'plugin::upload.assets.update', condition: isOwnFile },
  ],
} satisfies RoleDeclaration;
