import { Typography } from '@strapi/design-system';
import { helpOfferUid } from '../../content-type-uids';
import type { ListedOffer } from '../../help-overview/help-overview-answers';
import { addresses } from '../start-page/addresses';
import { formatMoment } from '../start-page/format-moment';
import { Panel } from '../start-page/panel';
import { TextLink } from '../start-page/text-link';
import { useText } from './use-text';

type Props = { kind: 'expiring' | 'silent'; offers: readonly ListedOffer[] };

/** Offers that will be, or have been, hidden because nobody confirmed them. */
export function OffersPanel({ kind, offers }: Props) {
  const text = useText();
  return (
    <Panel title={text(kind)}>
      <Typography tag="p">
        {text(offers.length === 0 ? 'expiring.none' : `${kind}.help`)}
      </Typography>
      <ul className="cs-rows">
        {offers.map(({ documentId, title, provider, shownUntil }) => (
          <li key={documentId}>
            <TextLink to={addresses.entry(helpOfferUid, documentId)}>{title}</TextLink>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text(`${kind}.row`, { provider, moment: formatMoment(shownUntil, new Date()) })}
            </Typography>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
