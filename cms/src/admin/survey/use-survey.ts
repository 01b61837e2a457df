import type { SurveyMapping } from '@civil-society/shared/situation/survey-mapping';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { z } from 'zod';
import {
  importedSurveySchema,
  surveyPreviewSchema,
  type ImportedSurvey,
  type SurveyPreview,
} from '../../survey-import/survey-answers';
import { useText } from './use-text';

/** What a person says of the round; nothing of it is lost when a request fails. */
export type RoundFields = {
  section: string;
  /** documentId of the round that is made anew, empty for a new one. */
  replaces: string;
  name: string;
  startsOn: string;
  endsOn: string;
};

/** In memory: a file that is saved again could not be read any more under its old name. */
export type ChosenFile = { name: string; content: Blob };

/** Problems by field; the field `file` has those that belong to none. */
export type FieldProblems = Readonly<Record<string, string>>;

const errorsSchema = z.object({
  errors: z.array(z.object({ path: z.array(z.string()), message: z.string() })),
});

/** Asks the server to read a file, and to make a draft of it. */
export function useSurvey() {
  const { post } = useFetchClient();
  const text = useText();
  const [preview, setPreview] = useState<SurveyPreview>();
  const [imported, setImported] = useState<ImportedSurvey>();
  const [problems, setProblems] = useState<FieldProblems>({});
  const [busyWith, setBusyWith] = useState<'reading' | 'importing'>();
  const latest = useRef(0);

  const send = async (
    path: 'preview' | 'import',
    file: ChosenFile,
    { replaces, ...fields }: RoundFields,
    mapping: SurveyMapping | undefined,
  ): Promise<unknown> => {
    const form = new FormData();
    form.append('file', file.content, file.name);
    const data = { ...fields, mapping, ...(replaces === '' ? {} : { replaces }) };
    form.append('data', JSON.stringify(data));
    return (await post<unknown>(`/civil-society/surveys/${path}`, form)).data;
  };

  /** Only what was asked last may be shown, however the answers overtake each other. */
  const run = async (work: 'reading' | 'importing', request: () => Promise<() => void>) => {
    latest.current += 1;
    const round = latest.current;
    setBusyWith(work);
    try {
      const show = await request();
      if (round !== latest.current) return;
      setProblems({});
      show();
    } catch (error) {
      if (round === latest.current) setProblems(problemsOf(error, text('failed')));
    }
    if (round === latest.current) setBusyWith(undefined);
  };

  return {
    preview,
    imported,
    problems,
    busyWith,
    setProblems,
    read: (file: ChosenFile, fields: RoundFields, mapping?: SurveyMapping) =>
      run('reading', async () => {
        const answer = surveyPreviewSchema.parse(await send('preview', file, fields, mapping));
        return () => {
          setPreview(answer);
          setImported(undefined);
        };
      }),
    importDraft: (file: ChosenFile, fields: RoundFields, mapping: SurveyMapping) =>
      run('importing', async () => {
        const answer = importedSurveySchema.parse(await send('import', file, fields, mapping));
        return () => setImported(answer);
      }),
  };
}

function problemsOf(error: unknown, otherwise: string): FieldProblems {
  if (!(error instanceof Error) || !isFetchError(error)) return { file: otherwise };
  const { details, message } = error.response?.data?.error ?? {};
  const named = errorsSchema.safeParse(details);
  const fields = Object.fromEntries(
    (named.data?.errors ?? []).map((problem) => [problem.path[0] ?? 'file', problem.message]),
  );
  return Object.keys(fields).length > 0 ? fields : { file: message ?? otherwise };
}
