import { Typography } from '@strapi/design-system';
import type { CoordinatorPage } from '../../start-page/start-page-answers';
import { addresses } from './addresses';
import { formatMoment } from './format-moment';
import { Panel } from './panel';
import { useText } from './text';
import { isTextKey } from './text-key';
import { TextLink } from './text-link';

/** What has been changed lately, and by whom. */
export function LatestChanges({ changes }: Pick<CoordinatorPage, 'changes'>) {
  const text = useText();
  const actionText = (action: string) => {
    const key = `change.${action}`;
    return isTextKey(key) ? text(key) : text('change.update');
  };
  return (
    <Panel title={text('changes.title')}>
      {changes.length === 0 ? (
        <Typography tag="p">{text('changes.none')}</Typography>
      ) : (
        <ul className="cs-rows">
          {changes.map(({ contentType, documentId, title, action, editorName, at }) => (
            <li key={`${documentId} ${action} ${at}`}>
              {action === 'delete' || action === 'mailGivenUp' ? (
                title
              ) : (
                <TextLink to={addresses.entry(contentType, documentId)}>
                  {title ?? text('untitled')}
                </TextLink>
              )}{' '}
              {actionText(action)}
              <Typography tag="p" variant="pi" textColor="neutral600">
                {[editorName, formatMoment(at, new Date())].filter(Boolean).join(', ')}
              </Typography>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
