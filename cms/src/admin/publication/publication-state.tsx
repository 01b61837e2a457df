import { Typography } from '@strapi/design-system';
import type { Publication } from '../../public-site/site-answers';
import { OuterLink } from '../start-page/outer-link';
import { ProblemLines } from '../start-page/problem-lines';
import { StartPageStyle } from '../start-page/start-page-style';
import { useText } from '../start-page/text';
import { publicationWords } from './publication-words';
import { usePublication } from './use-publication';

/** While it is on its way for the first time, its page is not there yet. */
const hasPage: readonly string[] = [
  'live',
  'kept',
  'held',
  'unknown',
] satisfies Publication['state'][];

type PublicationStateProps = { contentType: string; documentId: string; version: string };

/** Where an entry is on its way to the public site, in words that follow it. */
export function PublicationState({ contentType, documentId, version }: PublicationStateProps) {
  const text = useText();
  const { publication, isFailed } = usePublication(
    `/civil-society/publication/${contentType}/${documentId}`,
    version,
  );
  return (
    <div className="cs-publication">
      <StartPageStyle />
      {/* Always there, so that a screen reader tells what changes in it. */}
      <div role="status" className="cs-publication">
        {isFailed && <Typography tag="p">{text('publication.notAsked')}</Typography>}
        {!isFailed && publication === undefined && (
          <Typography tag="p">{text('loading')}</Typography>
        )}
        {!isFailed && publication !== undefined && <Words publication={publication} />}
      </div>
      {publication?.url !== undefined && hasPage.includes(publication.state) && (
        <OuterLink href={publication.url}>{text('publication.view')}</OuterLink>
      )}
    </div>
  );
}

function Words({ publication }: { publication: Publication }) {
  const text = useText();
  const { state, problems } = publication;
  const [first, ...rest] = publicationWords(publication, new Date());
  return (
    <>
      {first && (
        <Typography tag="p" fontWeight="semiBold">
          {text(first.key, first.values)}
        </Typography>
      )}
      {rest.map(({ key, values }) => (
        <Typography key={key} tag="p">
          {text(key, values)}
        </Typography>
      ))}
      {state === 'live' && problems.length > 0 && (
        <Typography tag="p">{text('publication.partly')}</Typography>
      )}
      <ProblemLines problems={problems} />
    </>
  );
}
