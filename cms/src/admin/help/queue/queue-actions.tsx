import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { helpOfferUid } from '../../../content-type-uids';
import { addresses } from '../../start-page/addresses';
import { TextLink } from '../../start-page/text-link';
import { useText } from '../use-text';
import { RejectButton } from './reject-button';

type Props = {
  /** Of the item's route, without what is done. */
  path: string;
  /** documentId of the offer. */
  offer: string;
  title: string;
  onDecided(): void;
  /** The button that lets the item through, where nothing keeps it back. */
  children: ReactNode;
};

/** What can be done with an item that waits: letting it through, rejecting it, opening its form. */
export function QueueActions({ path, offer, title, onDecided, children }: Props) {
  const text = useText();
  return (
    <Flex gap={3} wrap="wrap" alignItems="center">
      {children}
      <RejectButton path={`${path}/reject`} title={title} onDecided={onDecided} />
      <TextLink to={addresses.entry(helpOfferUid, offer)}>{text('report.open')}</TextLink>
    </Flex>
  );
}
