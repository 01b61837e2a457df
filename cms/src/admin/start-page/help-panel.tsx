import { region } from '@civil-society/shared/region/region';
import { Typography } from '@strapi/design-system';
import { OuterLink } from './outer-link';
import { Panel } from './panel';
import { useText } from './text';

/** Where to read more, and whom to ask. */
export function HelpPanel({ siteUrl }: { siteUrl: string | undefined }) {
  const text = useText();
  const { organisation, email, phone } = region.contact;
  return (
    <Panel title={text('help.title')}>
      <Typography tag="p">{text('help.contact', { organisation })}</Typography>
      <ul className="cs-rows">
        {siteUrl !== undefined && (
          <li>
            <OuterLink href={`${siteUrl}/jarjestoille/`}>{text('help.guide')}</OuterLink>
          </li>
        )}
        <li>
          <a className="cs-link" href={`mailto:${email}`}>
            {text('help.mail', { email })}
          </a>
        </li>
        <li>
          <a className="cs-link" href={`tel:${phone.replaceAll(' ', '')}`}>
            {text('help.phone', { phone })}
          </a>
        </li>
      </ul>
    </Panel>
  );
}
