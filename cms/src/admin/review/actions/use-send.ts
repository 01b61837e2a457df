import type { EditViewContext } from '@strapi/content-manager/strapi-admin';
import {
  isBaseQueryError,
  useAPIErrorHandler,
  useForm,
  useNotification,
} from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { reviewedUidSchema } from '../../../review/review-answers';
import { useReadStoredVersionMutation, useSendForReviewMutation } from '../review-api';
import { useReport } from '../use-report';
import { useText } from '../use-text';
import { useSaveForm } from './use-save-form';

/** Saves the form, then sends what is stored; problems are shown at their fields. */
export function useSend(context: EditViewContext): (note: string) => Promise<boolean> {
  const save = useSaveForm(context);
  const [readVersion] = useReadStoredVersionMutation();
  const [send] = useSendForReviewMutation();
  const setErrors = useForm('useSend', (form) => form.setErrors);
  const { _unstableFormatValidationErrors: fieldErrors } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const report = useReport();
  const text = useText();
  const navigate = useNavigate();

  return async (note) => {
    const contentType = reviewedUidSchema.parse(context.model);
    const documentId = await save();
    // The fields say what is wrong: the dialog must not cover them.
    if (documentId === undefined) return true;
    const entry = { contentType, documentId };
    const stored = await readVersion(entry);
    if ('error' in stored) return report(stored, 'send.done');
    const answer = await send({ ...entry, version: stored.data, note });
    const error = 'error' in answer ? answer.error : undefined;
    const isNew = context.documentId === undefined;
    if (error && isBaseQueryError(error) && error.name === 'ValidationError' && !isNew) {
      setErrors(fieldErrors(error));
      toggleNotification({ type: 'warning', message: text('send.problems'), timeout: 10_000 });
      return true;
    }
    report(answer, 'send.done');
    if (isNew) navigate(`../${documentId}`, { replace: true, relative: 'path' });
    return true;
  };
}
