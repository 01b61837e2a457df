import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useAuth } from '@strapi/strapi/admin';
import { isLoggedUid } from '../../change-log/logged-types';
import { ChangesList } from './changes-list';
import { useText } from './use-text';

const readers = ['regional-coordinator', 'strapi-super-admin'];

/** Beside a form, for those who answer for all content: who has changed the entry. */
export const ChangesPanel: PanelComponent = ({ model, documentId, document, meta }) => {
  const text = useText();
  const user = useAuth('ChangesPanel', (auth) => auth.user);
  const mayRead = user?.roles.some(({ code }) => readers.includes(code)) ?? false;
  // Of a single type the address has no id.
  const id = document?.documentId ?? documentId;
  if (!mayRead || !isLoggedUid(model) || id === undefined || id === 'create') return null;
  const saved = [id, document?.updatedAt, meta?.availableStatus[0]?.publishedAt].join(' ');
  return {
    title: text('title'),
    content: <ChangesList key={saved} contentType={model} documentId={id} />,
  };
};
