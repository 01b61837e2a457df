import { Button } from '@strapi/design-system';
import { useState } from 'react';
import { usePost } from '../use-post';
import { useText } from '../use-text';

type Props = {
  path: string;
  label: 'report.publish' | 'proposal.approve';
  done: 'report.published' | 'proposal.approved';
  /** Of what is decided, heard with the button's words. */
  title: string;
  onDecided(): void;
};

/** Publishes what waits, by one press. */
export function DecideButton({ path, label, done, title, onDecided }: Props) {
  const text = useText();
  const post = usePost();
  const [isBusy, setIsBusy] = useState(false);
  const decide = async () => {
    setIsBusy(true);
    await post(path, {}, done);
    setIsBusy(false);
    // Also after a refusal, for then what is shown is old.
    onDecided();
  };
  return (
    <Button loading={isBusy} onClick={decide} aria-label={text(`${label}.name`, { title })}>
      {text(label)}
    </Button>
  );
}
