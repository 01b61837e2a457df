import { clientOf, type AdminSession } from '@civil-society/cms/tests/first-admin.ts';
import type { AdminResponse } from '@civil-society/cms/tests/admin-client.ts';
import { createdId } from '@civil-society/cms/tests/created-id.ts';
import type { Mortal } from './mortal.ts';
import type { Random } from './random.ts';

const organisations = '/content-manager/collection-types/api::organisation.organisation';
const changes = ['create', 'create', 'edit', 'edit', 'unpublish', 'publish', 'delete'] as const;

/** Changes published organisations through the admin, and goes on when the CMS comes back. */
export class Editor {
  readonly #send: { post: Send; delete: (path: string) => Promise<AdminResponse> };
  readonly #cms: Mortal;
  readonly #random: Random;
  readonly #documents: string[] = [];
  #count = 0;

  constructor(session: AdminSession, url: string, cms: Mortal, random: Random) {
    this.#send = clientOf(session, url);
    this.#cms = cms;
    this.#random = random;
  }

  /** Makes changes until `count` of them have been confirmed. */
  async make(count: number, onChange: (made: number) => Promise<void>): Promise<void> {
    for (let made = 0; made < count;) {
      await this.#cms.alive();
      const begun = Date.now();
      try {
        await this.#change();
        made += 1;
      } catch (error) {
        // Killed in the middle: nobody knows whether it was made. Anything else is a fault.
        if (!this.#cms.wasDownSince(begun)) throw error;
        continue;
      }
      await onChange(made);
    }
  }

  /** Of all organisations that have been, or may have been, made. */
  slugs(): string[] {
    return Array.from({ length: this.#count }, (_, index) => `koeyhdistys-${index + 1}`);
  }

  async #change(): Promise<void> {
    const { between, oneOf } = this.#random;
    const kind = this.#documents.length < 5 ? 'create' : oneOf(changes);
    const index = between(0, this.#documents.length - 1);
    const path = `${organisations}/${this.#documents[index]}`;
    this.#count += 1;
    const values = { summary: `Tiivistelmä numero ${this.#count}, ja siinä kaikki.` };
    switch (kind) {
      case 'create': {
        const name = `Koeyhdistys ${this.#count}`;
        const answer = await this.#send.post(`${organisations}/actions/publish`, {
          ...values,
          name,
        });
        this.#documents.push(createdId(answer));
        return;
      }
      case 'delete':
        await this.#confirmed(this.#send.delete(path));
        this.#documents.splice(index, 1);
        return;
      case 'unpublish':
        return this.#confirmed(this.#send.post(`${path}/actions/unpublish`, {}));
      default:
        return this.#confirmed(this.#send.post(`${path}/actions/publish`, values));
    }
  }

  /** A deletion may have been made by the request before, which a kill had cut. */
  async #confirmed(answer: Promise<AdminResponse>): Promise<void> {
    const { status, body } = await answer;
    if (status >= 300 && status !== 404)
      throw new Error(`The admin answered ${status}: ${JSON.stringify(body)}`);
  }
}

type Send = (path: string, data: unknown) => Promise<AdminResponse>;
