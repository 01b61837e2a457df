import type { AdminClient } from '../admin-client.ts';
import type { TestStrapi } from '../start-test-strapi.ts';

/** What a way to change public content works with. */
export type Scene = {
  cms: TestStrapi;
  /** Sees and does everything that the admin offers. */
  admin: AdminClient;
  coordinator: AdminClient;
};

export type PreparedChange = {
  /** Makes the change; rejects, or answers 4xx or 5xx, when it is not made. */
  act(): Promise<unknown>;
  /** The messages that it leaves, as "action documentId", in any order. */
  leaves: readonly string[];
};

/** One way in which what the public sees can change. */
export type PublicChange = { name: string; prepare(scene: Scene): Promise<PreparedChange> };
