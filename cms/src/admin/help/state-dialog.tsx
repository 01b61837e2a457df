import type { HelpSectionState } from '@civil-society/shared/help/help-section';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { HelpOverview } from '../../help-overview/help-overview-answers';
import { SectionPreview } from './section-preview';
import { usePost } from './use-post';
import { useText } from './use-text';

type Props = {
  to: Exclude<HelpSectionState, 'in_preparation'>;
  overview: HelpOverview;
  onMoved(): void;
  onClose(): void;
};

/** What the public will see and what changes, before the state is changed. */
export function StateDialog({ to, overview, onMoved, onClose }: Props) {
  const text = useText();
  const post = usePost();
  const [isBusy, setIsBusy] = useState(false);
  const { documentId, state: from, version, counts, hasChanges, preview } = overview;

  const confirm = async () => {
    setIsBusy(true);
    const path = `/civil-society/help-sections/${documentId}/state`;
    const isDone = await post(path, { from, to, version }, `done.${to}`);
    setIsBusy(false);
    if (isDone) onClose();
    // Also after a refusal: somebody else may have been quicker.
    onMoved();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">{text(`effect.${to}`)}</Typography>
          {to === 'open' && (
            <Typography tag="p">
              {text('effect.counts', { offers: counts.shown, news: counts.news })}
            </Typography>
          )}
          {hasChanges && from !== 'in_preparation' && (
            <Typography tag="p">{text('effect.changes')}</Typography>
          )}
          {to === 'open' && <SectionPreview preview={preview} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Button loading={isBusy} onClick={confirm}>
          {text(`move.${to}`)}
        </Button>
      </Modal.Footer>
    </>
  );
}
