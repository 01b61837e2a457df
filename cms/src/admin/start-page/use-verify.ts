import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { verifiedSchema } from '../../start-page/start-page-answers';
import { useText } from './text';

/** Marks an organisation's facts as verified today, and says how that went. */
export function useVerify(documentId: string, onVerified: () => void) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const text = useText();
  const [isSending, setIsSending] = useState(false);

  const send = async () => {
    setIsSending(true);
    try {
      const path = `/civil-society/organisations/${documentId}/verified`;
      verifiedSchema.parse((await post<unknown>(path)).data);
      toggleNotification({ type: 'success', message: text('organisation.verifiedNow') });
      onVerified();
    } catch {
      toggleNotification({ type: 'danger', message: text('organisation.verifyFailed') });
    } finally {
      setIsSending(false);
    }
  };
  return { verify: () => void send(), isSending };
}
