import {
  areaUid,
  eventUid,
  helpKindUid,
  helpOfferUid,
  helpSectionUid,
  membershipUid,
  organisationUid,
  situationRoundUid,
} from '../../src/content-type-uids';
import { idBySlug } from '../id-by-slug.ts';
import { publish } from '../publish.ts';
import { sampleHelpSection } from '../sample-content.ts';
import type { TestStrapi } from '../start-test-strapi.ts';
import { privateText, secretText } from './secrets.ts';
import type { Subject } from './subject.ts';
import { targetText, type Target } from './target.ts';

export type MatrixEntries = {
  /** documentId of an entry: the same one each time, or a fresh one that may be changed. */
  entry(subject: Subject, target: Target, isFresh: boolean): Promise<string>;
  /** What is sent to create an entry for the organisation of `owner`. */
  sample(subject: Subject, owner: Target['owner']): Record<string, unknown>;
};

const secretContact = {
  name: secretText,
  email: `${secretText}@example.fi`,
  mayBePublished: false,
};

/** Makes entries as they are asked for; `representativeId` is a member of every own organisation. */
export async function matrixEntries(
  cms: TestStrapi,
  representativeId: number,
): Promise<MatrixEntries> {
  const { strapi } = cms;
  const kept = new Map<string, string>();
  const organisers = {
    own: await createOrganisation({ name: 'Oma ry' }, true, 'own'),
    foreign: await createOrganisation({ name: `Vieras ry ${secretText}` }, true, 'foreign'),
  };

  const helpSection = connected(await publish(cms, helpSectionUid, sampleHelpSection));
  /** What an entry belongs to, without which it could not be published. */
  const relations = new Map<string, Record<string, unknown>>([
    [situationRoundUid, { helpSection }],
    [
      helpOfferUid,
      {
        helpSection,
        kinds: connected(await idBySlug(cms, helpKindUid, 'asiointiapu')),
        areas: connected(await idBySlug(cms, areaUid, 'kuopio')),
      },
    ],
  ]);

  function sample(subject: Subject, owner: Target['owner']): Record<string, unknown> {
    return subject.uid === eventUid && owner !== 'nobody'
      ? { ...subject.sample(), organiser: connected(organisers[owner]) }
      : { ...subject.sample(), ...relations.get(subject.uid) };
  }

  async function create(subject: Subject, target: Target): Promise<string> {
    const { uid } = subject;
    const isPublished = target.state === 'published';
    const data = sample(subject, target.owner);
    if (uid === organisationUid) return createOrganisation(data, isPublished, target.owner);
    const secret =
      target.owner === 'foreign' ? { summary: isPublished ? secretText : privateText } : {};
    const { documentId } = await strapi
      .documents(uid)
      .create({ data: { ...data, ...secret }, ...(isPublished ? { status: 'published' } : {}) });
    return documentId;
  }

  async function createOrganisation(
    data: Record<string, unknown>,
    isPublished: boolean,
    owner: Target['owner'],
  ): Promise<string> {
    const documents = strapi.documents(organisationUid);
    const contactPersons = owner === 'foreign' ? [secretContact] : [];
    const values: Record<string, unknown> = {
      summary: 'Järjestää toimintaa kaikille asukkaille.',
      ...data,
      contactPersons,
    };
    const { documentId } = await documents.create({
      data: values,
      ...(isPublished ? { status: 'published' } : {}),
    });
    const draft: Record<string, unknown> = { summary: privateText };
    if (owner === 'foreign') await documents.update({ documentId, data: draft });
    const membership: Record<string, unknown> = {
      user: representativeId,
      organisation: documentId,
    };
    if (owner === 'own') await strapi.documents(membershipUid).create({ data: membership });
    return documentId;
  }

  return {
    sample,
    async entry(subject, target, isFresh) {
      if (subject.isClosed === true) {
        const row = await strapi.db.query(subject.uid).findOne({});
        return String(row?.documentId ?? row?.id ?? 1);
      }
      const key = `${subject.uid} ${targetText(target)}`;
      const stored = isFresh ? undefined : kept.get(key);
      const id = stored ?? (await create(subject, target));
      if (!isFresh) kept.set(key, id);
      return id;
    },
  };
}

/** A relation as the admin's form sends it. */
function connected(documentId: string) {
  return { connect: [{ documentId }] };
}
