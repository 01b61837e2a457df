import { Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import {
  unansweredSearchesSchema,
  type UnansweredSearches,
} from '../../unanswered-searches/unanswered-searches-answers';
import { coordinatorPermissions } from '../review/coordinator-permissions';
import { Panel } from '../start-page/panel';
import { StartPageStyle } from '../start-page/start-page-style';
import { useAnswer } from '../start-page/use-answer';
import { SearchItem } from './search-item';
import { useText } from './use-text';

/** At /vastauksettomat-haut: the words that found nothing, the most sent first. */
export default function SearchesPage() {
  const text = useText();
  const { data, isFailed, reload } = useAnswer(
    '/civil-society/unanswered-searches',
    unansweredSearchesSchema,
  );
  return (
    <Page.Protect permissions={coordinatorPermissions}>
      <Page.Title>{text('title')}</Page.Title>
      <StartPageStyle />
      {data === undefined && !isFailed ? (
        <Page.Loading />
      ) : (
        <Page.Main>
          <Layouts.Header title={text('title')} subtitle={text('subtitle')} />
          <Layouts.Content>
            {isFailed && (
              <Flex direction="column" alignItems="flex-start" gap={4} paddingBottom={6}>
                <Typography tag="p" role="alert">
                  {text('failed')}
                </Typography>
                <Button onClick={reload}>{text('reload')}</Button>
              </Flex>
            )}
            {data && <SearchList {...data} onChange={reload} />}
          </Layouts.Content>
        </Page.Main>
      )}
    </Page.Protect>
  );
}

function SearchList({ searches, total, onChange }: UnansweredSearches & { onChange(): void }) {
  const text = useText();
  return (
    <Panel title={text('list')}>
      <Typography tag="p" paddingBottom={4}>
        {text(searches.length === 0 ? 'none' : 'help')}
      </Typography>
      <ul className="cs-cards">
        {searches.map((search) => (
          <li key={search.id}>
            <SearchItem search={search} onChange={onChange} />
          </li>
        ))}
      </ul>
      {total > searches.length && <Typography tag="p">{text('more', { total })}</Typography>}
    </Panel>
  );
}
