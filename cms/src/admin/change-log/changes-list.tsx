import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { formatMoment } from '../start-page/format-moment';
import { changeText } from './change-text';
import { useChanges } from './use-changes';
import { useText } from './use-text';

/** Who changed an entry, what and when. */
export function ChangesList(entry: { contentType: string; documentId: string }) {
  const { answer, isFailed, load } = useChanges(entry.contentType, entry.documentId);
  const text = useText();
  if (!answer && !isFailed) return <Loader small>{text('loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {answer?.changes.length === 0 && <Typography>{text('none')}</Typography>}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-label={text('list')}>
        {answer?.changes.map((change) => (
          <li key={change.id}>
            <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
              {changeText(change, text)}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              <time dateTime={change.at}>{formatMoment(change.at, new Date())}</time>
            </Typography>
          </li>
        ))}
      </Flex>
      {isFailed && <Typography role="alert">{text('failed')}</Typography>}
      {(isFailed || answer?.hasMore) && (
        <Button size="S" variant="tertiary" onClick={load}>
          {text(isFailed ? 'try-again' : 'more')}
        </Button>
      )}
    </Flex>
  );
}
