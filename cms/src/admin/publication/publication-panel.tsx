import { Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { editorialUids } from '../../content-type-uids';
import { useText } from '../start-page/text';
import { PublicationState } from './publication-state';

const publicUids: readonly string[] = editorialUids;

/** Beside an entry's form: its page on the public site, and whether the site shows it yet. */
export const PublicationPanel: PanelComponent = ({ model, documentId, document, meta }) => {
  const text = useText();
  if (documentId === undefined || documentId === 'create' || !publicUids.includes(model))
    return null;
  const version = [document?.updatedAt, meta?.availableStatus[0]?.publishedAt].join(' ');
  return {
    title: text('publication.title'),
    content: (
      <Typography tag="div">
        <PublicationState
          key={`${model} ${documentId}`}
          contentType={model}
          documentId={documentId}
          version={version}
        />
      </Typography>
    ),
  };
};
