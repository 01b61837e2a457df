import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { organisationUid } from '../../content-type-uids';
import type { OwnOrganisation } from '../../start-page/start-page-answers';
import { addresses } from './addresses';
import { MissingFacts } from './missing-facts';
import { OuterLink } from './outer-link';
import { StateBadge } from './state-badge';
import { StateHelp } from './state-help';
import { useText } from './text';
import { Verification } from './verification';

type OrganisationCardProps = { organisation: OwnOrganisation; onVerified: () => void };

/** One of the representative's organisations: how it is, and what can be done. */
export function OrganisationCard({ organisation, onVerified }: OrganisationCardProps) {
  const text = useText();
  const { documentId, name, state, publicUrl, missing } = organisation;
  return (
    <li className="cs-card">
      <Flex gap={3} wrap="wrap" alignItems="center">
        <Typography tag="h3" variant="delta">
          {name}
        </Typography>
        <StateBadge state={state} />
      </Flex>
      <StateHelp state={state} />
      <MissingFacts missing={missing} />
      <Verification organisation={organisation} onVerified={onVerified} />
      <Flex gap={5} wrap="wrap" alignItems="center" paddingTop={4}>
        <LinkButton
          tag={Link}
          to={addresses.entry(organisationUid, documentId)}
          startIcon={<Pencil />}
          size="M"
        >
          {text('organisation.edit')}
        </LinkButton>
        {publicUrl && <OuterLink href={publicUrl}>{text('organisation.view')}</OuterLink>}
      </Flex>
    </li>
  );
}
