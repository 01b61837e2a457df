import type { EditViewContext } from '@strapi/content-manager/strapi-admin';
import {
  isBaseQueryError,
  unstable_useDocumentActions as useDocumentActions,
  useAPIErrorHandler,
  useForm,
} from '@strapi/strapi/admin';
import { z } from 'zod';
import { plainValues } from './plain-values';

const valuesSchema = z.record(z.string(), z.unknown());
const savedSchema = z.object({ documentId: z.string() });

/**
 * Saves the form as a draft, as Strapi's own save does. Returns the documentId, or undefined where
 * the server refused: each message is then at its field.
 */
export function useSaveForm(
  context: Pick<EditViewContext, 'collectionType' | 'model' | 'documentId'>,
): () => Promise<string | undefined> {
  const { collectionType, model, documentId } = context;
  const { create, update } = useDocumentActions();
  const { modified, getValues, setErrors, resetForm } = useForm('useSaveForm', (form) => form);
  const { _unstableFormatValidationErrors: fieldErrors } = useAPIErrorHandler();
  return async () => {
    if (documentId !== undefined && !modified) return documentId;
    const data = valuesSchema.parse(plainValues(getValues()));
    const answer =
      documentId === undefined
        ? await create({ model }, data)
        : await update({ collectionType, model, documentId }, data);
    if ('data' in answer) {
      resetForm(getValues());
      return savedSchema.parse(answer.data).documentId;
    }
    const { error } = answer;
    if (isBaseQueryError(error) && error.name === 'ValidationError') setErrors(fieldErrors(error));
    return undefined;
  };
}
