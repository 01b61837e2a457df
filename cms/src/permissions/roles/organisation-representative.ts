import {
  areaUid,
  eventUid,
  languageUid,
  organisationUid,
  targetGroupUid,
  themeUid,
} from '../../content-type-uids';
import { ownOrganisations } from '../conditions/own-organisations';
import type { Grant, RoleDeclaration } from '../role-declaration';

const explorer = 'plugin::content-manager.explorer';
const condition = ownOrganisations.id;

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

/**
 * Keeps their own organisations' details and events; what they write is a draft that the
 * coordinator publishes. Names of areas and the like are readable so that they can be chosen.
 * Changing stored images is left out: Strapi's bulk deletion would reach everybody's.
 */
export const organisationRepresentative = {
  code: 'organisation-representative',
  name: 'Järjestön edustaja',
  description:
    'Päivittää oman järjestönsä tietoja ja ilmoittaa sen tapahtumista. Koordinaattori julkaisee ne.',
  scope: 'own-organisations',
  grants: [
    {
      action: `${explorer}.read`,
      subject: organisationUid,
      fields: [...organisationFields, 'lastVerified', 'slug'],
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
      fields: [...eventFields, 'slug'],
      condition,
    },
    { action: `${explorer}.update`, subject: eventUid, fields: eventFields, condition },
    ...([areaUid, themeUid, targetGroupUid, languageUid] as const).map((subject): Grant => ({
      action: `${explorer}.read`,
      subject,
      fields: ['name'],
    })),
    { action: 'plugin::upload.read', condition: 'admin::is-creator' },
    { action: 'plugin::upload.assets.create' },
  ],
} satisfies RoleDeclaration;
