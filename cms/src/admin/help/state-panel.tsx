import type { HelpSectionState } from '@civil-society/shared/help/help-section';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { helpSectionUid } from '../../content-type-uids';
import type { HelpOverview } from '../../help-overview/help-overview-answers';
import { addresses } from '../start-page/addresses';
import { OuterLink } from '../start-page/outer-link';
import { Panel } from '../start-page/panel';
import { TextLink } from '../start-page/text-link';
import { StateBadge } from './state-badge';
import { StateDialog } from './state-dialog';
import { useText } from './use-text';

type Props = { overview: HelpOverview; onMoved(): void };

/** The section's state in words and numbers, and the way to the next one. */
export function StatePanel({ overview, onMoved }: Props) {
  const text = useText();
  const { documentId, state, nextStates, publicUrl, preview, counts } = overview;
  const numbers = (['shown', 'paused', 'silent'] as const).filter((kind) => counts[kind] > 0);
  return (
    <Panel title={preview.name} action={<StateBadge state={state} />}>
      <Typography tag="p">{text(`state-help.${state}`)}</Typography>
      <ul className="cs-rows">
        {numbers.map((kind) => (
          <li key={kind}>{text(`count.${kind}`, { count: counts[kind] })}</li>
        ))}
        <li>
          <TextLink to={addresses.entry(helpSectionUid, documentId)}>{text('edit')}</TextLink>
        </li>
        <li>
          <TextLink to={addresses.survey}>{text('survey')}</TextLink>
        </li>
        {publicUrl !== undefined && (
          <li>
            <OuterLink href={publicUrl}>{text('site')}</OuterLink>
          </li>
        )}
      </ul>
      <Flex gap={3} paddingTop={4} wrap="wrap">
        {nextStates.map((next) => (
          <MoveButton key={next} to={next} overview={overview} onMoved={onMoved} />
        ))}
      </Flex>
    </Panel>
  );
}

function MoveButton({ to, overview, onMoved }: Props & { to: HelpSectionState }) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  if (to === 'in_preparation') return null;
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button size="L" variant={to === 'open' ? 'default' : 'secondary'}>
          {text(`move.${to}`)}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text(`confirm.${to}`)}</Modal.Title>
        </Modal.Header>
        <StateDialog
          to={to}
          overview={overview}
          onMoved={onMoved}
          onClose={() => setIsOpen(false)}
        />
      </Modal.Content>
    </Modal.Root>
  );
}
