import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { organisationUid } from '../../content-type-uids';
import { MembersList } from './members-list';
import { useText } from './use-text';

/** Beside an organisation's form: who keeps it up to date. */
export const MembersPanel: PanelComponent = ({ model, documentId }) => {
  const text = useText();
  if (model !== organisationUid || documentId === undefined || documentId === 'create') return null;
  return {
    title: text('title'),
    content: <MembersList key={documentId} organisation={documentId} />,
  };
};
