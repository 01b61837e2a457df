import { type ComponentType, useRef, useState } from 'react';
import { MessageDialog, type MessageDialogProps } from '../message-dialog';

/**
 * A dialog for a document action. Actions are rendered again at every key that is pressed in the
 * form; the component stays the same one, so that what is written in the dialog stays too.
 */
export function useMessageContent(props: MessageDialogProps): ComponentType<{ onClose(): void }> {
  const latest = useRef(props);
  latest.current = props;
  const [Content] = useState(
    () =>
      function Content({ onClose }: { onClose(): void }) {
        return <MessageDialog {...latest.current} onClose={onClose} />;
      },
  );
  return Content;
}
