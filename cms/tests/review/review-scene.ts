import { z } from 'zod';
import { eventUid, organisationUid, type EditorialUid } from '../../src/content-type-uids';
import {
  entryReviewSchema,
  reviewAnswerSchema,
  reviewDifferenceSchema,
  reviewQueueSchema,
  type EntryReview,
  type QueuedReview,
  type Review,
  type ReviewDifference,
} from '../../src/review/review-answers';
import type { AdminClient, AdminResponse } from '../admin-client.ts';
import { sampleEvent, sampleOrganisation } from '../sample-content.ts';
import type { TestStrapi } from '../start-test-strapi.ts';

const mailsSchema = z.array(z.object({ to: z.string(), subject: z.string(), text: z.string() }));
const messagesSchema = z.array(z.object({ action: z.string() }));

/** A published organisation with two editors, and everything a test of the review asks of them. */
export class ReviewScene {
  readonly #cms: TestStrapi;
  readonly organisation: string;
  readonly representative: AdminClient;
  readonly colleague: AdminClient;
  readonly coordinator: AdminClient;

  private constructor(
    cms: TestStrapi,
    organisation: string,
    clients: [AdminClient, AdminClient, AdminClient],
  ) {
    this.#cms = cms;
    this.organisation = organisation;
    [this.representative, this.colleague, this.coordinator] = clients;
  }

  static async prepare(cms: TestStrapi): Promise<ReviewScene> {
    const { documentId } = await cms.strapi
      .documents(organisationUid)
      .create({ data: sampleOrganisation, status: 'published' });
    const login = { role: 'organisation-representative', organisations: [documentId] } as const;
    return new ReviewScene(cms, documentId, [
      await cms.adminLogin(login),
      await cms.adminLogin(login),
      await cms.adminLogin({ role: 'regional-coordinator' }),
    ]);
  }

  /** A draft of an event that can be published. */
  async draftEvent(values: Record<string, unknown> = {}): Promise<string> {
    const data: Record<string, unknown> = {
      ...sampleEvent,
      organiser: this.organisation,
      ...values,
    };
    return (await this.#cms.strapi.documents(eventUid).create({ data })).documentId;
  }

  async publishedEvent(values: Record<string, unknown> = {}): Promise<string> {
    const documentId = await this.draftEvent(values);
    await this.#cms.strapi.documents(eventUid).publish({ documentId });
    return documentId;
  }

  async change(documentId: string, data: Record<string, unknown>, uid: EditorialUid = eventUid) {
    await this.#cms.strapi.documents(uid).update({ documentId, data });
  }

  async entryReview(
    documentId: string,
    client = this.representative,
    uid: EditorialUid = eventUid,
  ): Promise<EntryReview> {
    return entryReviewSchema.parse(bodyOf(await client.get(entryReviewPath(documentId, uid))));
  }

  /** Presses "Lähetä tarkistettavaksi", with the version that is stored now unless given. */
  async send(
    documentId: string,
    { client = this.representative, uid = eventUid, ...values }: SendValues = {},
  ): Promise<AdminResponse> {
    const version = values.version ?? (await this.entryReview(documentId, client, uid)).version;
    return client.post('/civil-society/reviews', {
      ...{ contentType: uid, documentId, version },
      note: values.note,
    });
  }

  async sent(documentId: string, values: SendValues = {}): Promise<Review> {
    return reviewAnswerSchema.parse(bodyOf(await this.send(documentId, values))).review;
  }

  async queue(): Promise<QueuedReview[]> {
    return reviewQueueSchema.parse(bodyOf(await this.coordinator.get('/civil-society/reviews')))
      .reviews;
  }

  async difference({ id }: Review): Promise<ReviewDifference> {
    return reviewDifferenceSchema.parse(
      bodyOf(await this.coordinator.get(`/civil-society/reviews/${id}`)),
    );
  }

  decide(
    { id }: Review,
    action: 'approve' | 'return' | 'withdraw',
    data: object = {},
    client = action === 'withdraw' ? this.representative : this.coordinator,
  ): Promise<AdminResponse> {
    return client.post(`/civil-society/reviews/${id}/${action}`, data);
  }

  /** Opens the difference and approves what it shows. */
  async approve(review: Review): Promise<AdminResponse> {
    const { version } = await this.difference(review);
    return this.decide(review, 'approve', { version });
  }

  async mails(subject: string): Promise<z.infer<typeof mailsSchema>> {
    const query = this.#cms.strapi.db.query('api::mail-message.mail-message');
    return mailsSchema.parse(await query.findMany({ where: { subject }, orderBy: { to: 'asc' } }));
  }

  async addressOf({ userId }: AdminClient): Promise<string> {
    const user = await this.#cms.strapi.db.query('admin::user').findOne({ where: { id: userId } });
    return z.object({ email: z.string() }).parse(user).email;
  }

  /** What was told to the publisher about an entry, in order. */
  async told(documentId: string): Promise<string[]> {
    const rows = await this.#cms.strapi.db
      .query('api::outbox-message.outbox-message')
      .findMany({ where: { contentDocumentId: documentId }, orderBy: { id: 'asc' } });
    return messagesSchema.parse(rows).map(({ action }) => action);
  }
}

type SendValues = { client?: AdminClient; uid?: EditorialUid; version?: string; note?: string };

export function entryReviewPath(documentId: string, uid: EditorialUid = eventUid): string {
  return `/civil-society/reviews/of/${uid}/${documentId}`;
}

function bodyOf({ status, body }: AdminResponse): unknown {
  if (status === 200) return body;
  throw new Error(`Expected an answer, got ${status}: ${JSON.stringify(body)}`);
}
