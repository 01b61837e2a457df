import { Badge, Typography } from '@strapi/design-system';
import type { CoordinatorPage } from '../../start-page/start-page-answers';
import { addresses } from './addresses';
import { formatMoment } from './format-moment';
import { Panel } from './panel';
import { useText } from './text';
import { TextLink } from './text-link';

/** What representatives have sent to be reviewed, the oldest first. */
export function ReviewQueue({ reviews }: Pick<CoordinatorPage, 'reviews'>) {
  const text = useText();
  const { count, first } = reviews;
  return (
    <Panel
      title={text('reviews.title')}
      action={
        count > 0 && (
          <Badge backgroundColor="warning100" textColor="warning700">
            {text('reviews.count', { count })}
          </Badge>
        )
      }
    >
      {count === 0 ? (
        <Typography tag="p">{text('reviews.none')}</Typography>
      ) : (
        <ul className="cs-rows">
          {first.map(({ documentId, title, requestedBy, requestedAt }) => (
            <li key={documentId}>
              <TextLink to={addresses.review(documentId)}>{title}</TextLink>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {[requestedBy, formatMoment(requestedAt, new Date())].filter(Boolean).join(', ')}
              </Typography>
            </li>
          ))}
        </ul>
      )}
      <p className="cs-more">
        <TextLink to={addresses.reviews}>{text('reviews.open')}</TextLink>
      </p>
    </Panel>
  );
}
