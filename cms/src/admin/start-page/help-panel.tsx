import { region } from '@civil-society/shared/region/region';
import { Typography } from '@strapi/design-system';
import { guidePath } from '../../guides/guides';
import { OuterLink } from './outer-link';
import { Panel } from './panel';
import { useText } from './text';

/** Where to read more, and whom to ask. */
export function HelpPanel() {
  const text = useText();
  const { organisation, email, phone } = region.contact;
  return (
    <Panel title={text('help.title')}>
      <Typography tag="p">{text('help.contact', { organisation })}</Typography>
      <ul className="cs-rows">
        <li>
          <OuterLink href={guidePath('edustajalle')}>{text('help.guide')}</OuterLink>
        </li>
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
