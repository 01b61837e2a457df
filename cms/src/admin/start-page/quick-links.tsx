import { newsArticleUid, organisationUid } from '../../content-type-uids';
import { guidePath } from '../../guides/guides';
import { addresses } from './addresses';
import { OuterLink } from './outer-link';
import { Panel } from './panel';
import { useText } from './text';
import { TextLink } from './text-link';

/** What a coordinator does most. */
export function QuickLinks() {
  const text = useText();
  return (
    <Panel title={text('quick.title')}>
      <ul className="cs-rows">
        <li>
          <TextLink to={addresses.newEntry(newsArticleUid)}>{text('quick.news')}</TextLink>
        </li>
        <li>
          <TextLink to={addresses.newEntry(organisationUid)}>{text('quick.organisation')}</TextLink>
        </li>
        <li>
          <TextLink to={addresses.organisations}>{text('quick.invite')}</TextLink>
        </li>
        <li>
          <TextLink to={addresses.settings}>{text('quick.settings')}</TextLink>
        </li>
        <li>
          <OuterLink href={guidePath('koordinaattorille')}>{text('quick.guide')}</OuterLink>
        </li>
      </ul>
    </Panel>
  );
}
