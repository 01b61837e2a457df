import { expect, request } from '@playwright/test';
import { required } from '../service/addresses.ts';
import { fetchMail } from '../service/fetch-mail.ts';
import type { AdminApi } from './admin-api.ts';
import type { Login } from './session.ts';

export type Editor = Login & { name: string };

/** Every run has people of its own: an address can be invited once. */
const run = Date.now().toString(36);
let invited = 0;

/** An address that nobody has been invited with, at an organisation that does not exist. */
export function freshEmail(name: string): string {
  invited += 1;
  return `${name}.${run}.${invited}@edustajat.example`;
}

/** Invites somebody to an organisation and accepts for them, without the pages. */
export async function inviteEditor(
  coordinator: AdminApi,
  organisation: string,
  firstname: string,
  { isLead = false }: { isLead?: boolean } = {},
): Promise<Editor> {
  const editor = {
    email: freshEmail(firstname.toLowerCase()),
    password: `Kuusi${run}77A`,
    name: `${firstname} Aaltola`,
  };
  const { email, password } = editor;
  await coordinator.post(`/civil-society/organisations/${organisation}/invitations`, {
    email,
    isLead,
  });
  const { link } = await fetchMail(email, 'Kutsu järjestön');
  const form = { token: new URL(link).hash.slice(1), firstname, lastname: 'Aaltola', password };
  const context = await request.newContext();
  const accepted = await context.post(`${required('E2E_CMS_URL')}/kutsu/hyvaksy`, { form });
  expect(accepted.status(), await accepted.text()).toBe(200);
  await context.dispose();
  return editor;
}
