import { Box, Typography } from '@strapi/design-system';
import type { HelpOverview } from '../../help-overview/help-overview-answers';
import { useText } from './use-text';

/** The banner and the beginning of the section's page, in the words of its draft. */
export function SectionPreview({ preview }: Pick<HelpOverview, 'preview'>) {
  const text = useText();
  const { name, lead, bannerText, emergencyContacts } = preview;
  return (
    <Box tag="section" aria-label={text('preview')}>
      <Typography tag="h3" variant="delta">
        {text('preview.banner')}
      </Typography>
      <p className="cs-preview-banner">
        <strong>{name}</strong> {bannerText}
      </p>
      <Typography tag="h3" variant="delta">
        {text('preview.head')}
      </Typography>
      <div className="cs-preview">
        <p className="cs-preview-title">{name}</p>
        <p>{lead}</p>
        <ul>
          {emergencyContacts.map(({ label, phone, website }) => (
            <li key={label}>
              {label} <strong>{phone ?? website}</strong>
            </li>
          ))}
        </ul>
        {emergencyContacts.length === 0 && <p role="note">{text('preview.no-contacts')}</p>}
      </div>
    </Box>
  );
}
