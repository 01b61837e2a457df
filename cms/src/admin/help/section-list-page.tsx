import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { helpSectionUid } from '../../content-type-uids';
import { helpSectionsSchema } from '../../help-overview/help-overview-answers';
import { addresses } from '../start-page/addresses';
import { TextLink } from '../start-page/text-link';
import { useAnswer } from '../start-page/use-answer';
import { helpAddresses } from './addresses';
import { FailedAnswer } from './failed-answer';
import { StateBadge } from './state-badge';
import { useText } from './use-text';

/** Every help section with its state; each leads to its screen. */
export function SectionListPage() {
  const text = useText();
  const { data, isFailed, reload } = useAnswer('/civil-society/help-sections', helpSectionsSchema);
  if (data === undefined && !isFailed) return <Page.Loading />;
  return (
    <Page.Main>
      <Layouts.Header
        title={text('title')}
        subtitle={text('subtitle')}
        primaryAction={
          <LinkButton tag={Link} to={addresses.newEntry(helpSectionUid)} startIcon={<Plus />}>
            {text('new')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        {isFailed && <FailedAnswer reload={reload} />}
        {data?.sections.length === 0 && <Typography tag="p">{text('none')}</Typography>}
        <ul className="cs-rows">
          {data?.sections.map(({ documentId, name, state }) => (
            <li key={documentId}>
              <Flex justifyContent="space-between" gap={4} wrap="wrap">
                <div>
                  <TextLink to={helpAddresses.section(documentId)}>{name}</TextLink>
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    {text(`state-help.${state}`)}
                  </Typography>
                </div>
                <StateBadge state={state} />
              </Flex>
            </li>
          ))}
        </ul>
      </Layouts.Content>
    </Page.Main>
  );
}
