import type { AdminClient, AdminResponse } from '@civil-society/cms/tests/admin-client.ts';
import { createdId } from '@civil-society/cms/tests/created-id.ts';
import { adminPath } from './admin-path.ts';
import { contentKinds, type ContentKind, type SharedContent } from './content-kinds.ts';
import type { Mortal } from './mortal.ts';
import type { Random } from './random.ts';

const changes = ['create', 'create', 'edit', 'edit', 'unpublish', 'publish', 'delete'] as const;
/** With fewer entries, an editor makes more. */
const enough = 5;

/** An entry that has been made, or may have been. */
export type Entry = {
  kind: ContentKind;
  title: string;
  /** What was confirmed last; undefined since a change of which nobody knows whether it was made. */
  confirmed: { summary: string; isPublic: boolean } | undefined;
};
type Known = Entry & { documentId: string };

export type EditorParts = {
  name: string;
  admin: AdminClient;
  /** What a request needs: it may fail while one of these is down, and else never. */
  needs: readonly Mortal[];
  random: Random;
  shared: SharedContent;
};

/** Changes content through the admin of one CMS process, and goes on when that comes back. */
export class Editor {
  /** All entries that there ever were, or may have been. */
  readonly entries: Entry[] = [];
  readonly #parts: EditorParts;
  #known: Known[] = [];
  #count = 0;

  constructor(parts: EditorParts) {
    this.#parts = parts;
  }

  /** Makes a change, and tries another one after each of which nobody knows whether it was made. */
  async makeChange(): Promise<void> {
    const { needs } = this.#parts;
    for (;;) {
      await Promise.all(needs.map((need) => need.alive()));
      const begun = Date.now();
      try {
        return await this.#change();
      } catch (error) {
        if (!needs.some((need) => need.wasDown(begun))) throw error;
      }
    }
  }

  async #change(): Promise<void> {
    const { between, oneOf } = this.#parts.random;
    this.#count += 1;
    const change = this.#known.length < enough ? 'create' : oneOf(changes);
    const index = between(0, this.#known.length - 1);
    const entry = this.#known[index];
    const summary = `Tiivistelmä ${this.#parts.name} ${this.#count}, ja siinä kaikki.`;
    if (change === 'create' || entry === undefined) return this.#create(summary);

    const { uid, summaryColumn } = entry.kind;
    const path = (...action: string[]) => adminPath(uid, entry.documentId, ...action);
    const { admin } = this.#parts;
    switch (change) {
      case 'delete':
        await this.#confirm(entry, false, admin.delete(path()), summary);
        this.#known = this.#known.filter((other) => other !== entry);
        return;
      case 'unpublish':
        return this.#confirm(entry, false, admin.post(path('actions', 'unpublish')), summary);
      default: {
        const values = { [summaryColumn]: summary };
        return this.#confirm(entry, true, admin.post(path('actions', 'publish'), values), summary);
      }
    }
  }

  async #confirm(
    entry: Known,
    isPublic: boolean,
    answer: Promise<AdminResponse>,
    summary: string,
  ): Promise<void> {
    const wasUncertain = entry.confirmed === undefined;
    entry.confirmed = undefined;
    const { status, body } = await answer;
    // It may have been deleted by a request of which nobody knew whether it was done.
    const hasGone = status === 404 && wasUncertain;
    if (hasGone) this.#known = this.#known.filter((other) => other !== entry);
    else if (status >= 300)
      throw new Error(`The admin answered ${status}: ${JSON.stringify(body)}`);
    entry.confirmed = { summary, isPublic: isPublic && !hasGone };
  }

  async #create(summary: string): Promise<void> {
    const { admin, random, name, shared } = this.#parts;
    const kind = random.oneOf(contentKinds);
    const title = `Koe ${name} ${this.#count}`;
    const entry: Entry = { kind, title, confirmed: undefined };
    this.entries.push(entry);
    const path = adminPath(kind.uid, 'actions', 'publish');
    const documentId = createdId(await admin.post(path, kind.values(title, summary, shared)));
    entry.confirmed = { summary, isPublic: true };
    this.#known.push(Object.assign(entry, { documentId }));
  }
}
