import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { type Publication, publicationSchema } from '../../public-site/site-answers';
import { nextLook } from './next-look';

/** Looked at again by itself while it is so. */
const passing: readonly string[] = [
  'waiting',
  'failed',
  'unknown',
] satisfies Publication['state'][];

type Asked = { publication: Publication | undefined; isFailed: boolean };

/**
 * Where an entry is on its way to the site, followed while it is on its way: after every answer
 * there is a pause, and none is asked for while the page is hidden.
 * @param version changes when the entry was saved or published
 */
export function usePublication(path: string, version: string): Asked {
  const { get } = useFetchClient();
  const [asked, setAsked] = useState<Asked>({ publication: undefined, isFailed: false });

  useEffect(() => {
    const leaving = new AbortController();
    const began = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;

    const look = async () => {
      if (isAsking || document.hidden) return;
      isAsking = true;
      let isPassing = true;
      try {
        const answer = await get<unknown>(path, { signal: leaving.signal });
        const publication = publicationSchema.parse(answer.data);
        isPassing = passing.includes(publication.state);
        setAsked({ publication, isFailed: false });
      } catch {
        // Shown to the person; the browser's own log has the error.
        if (!leaving.signal.aborted) setAsked((last) => ({ ...last, isFailed: true }));
      }
      isAsking = false;
      if (isPassing && !leaving.signal.aborted)
        timer = setTimeout(look, nextLook(Date.now() - began));
    };
    const lookWhenSeen = () => {
      clearTimeout(timer);
      void look();
    };

    void look();
    document.addEventListener('visibilitychange', lookWhenSeen);
    return () => {
      leaving.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookWhenSeen);
    };
  }, [get, path, version]);

  return asked;
}
