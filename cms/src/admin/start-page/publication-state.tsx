import { Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { type Publication, publicationSchema } from '../../public-site/site-answers';
import { formatMoment } from './format-moment';
import { OuterLink } from './outer-link';
import { ProblemLines } from './problem-lines';
import { StartPageStyle } from './start-page-style';
import { useText } from './text';
import { useAnswer } from './use-answer';

/** A release takes seconds; whoever waits for it need not press anything. */
const nextLook = 3_000;

/** While it is on its way for the first time, its page is not there yet. */
const hasPage: readonly string[] = [
  'live',
  'kept',
  'held',
  'unknown',
] satisfies Publication['state'][];

type PublicationStateProps = { contentType: string; documentId: string };

/** Where an entry is on its way to the public site, looked at again while it is on its way. */
export function PublicationState({ contentType, documentId }: PublicationStateProps) {
  const text = useText();
  const { data, isFailed, reload } = useAnswer(
    `/civil-society/publication/${contentType}/${documentId}`,
    publicationSchema,
  );
  useEffect(() => {
    if (data?.state !== 'waiting') return;
    const timer = setTimeout(reload, nextLook);
    return () => clearTimeout(timer);
  }, [data, reload]);

  if (isFailed) return <Typography tag="p">{text('failed')}</Typography>;
  if (data === undefined) return <Typography tag="p">{text('loading')}</Typography>;
  const { state, url, updatedAt, problems } = data;
  const time = updatedAt === undefined ? '' : formatMoment(updatedAt, new Date());
  return (
    <div className="cs-publication">
      <StartPageStyle />
      <Typography tag="p" role="status">
        {text(`publication.${state}`, { time })}
      </Typography>
      <ProblemLines problems={problems} />
      {url !== undefined && hasPage.includes(state) && (
        <OuterLink href={url}>{text('publication.view')}</OuterLink>
      )}
    </div>
  );
}
