import { Box, Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';
import type { Problem } from '../../validation/problem';
import { fieldLabel } from './field-label';
import type { CheckedUid } from './is-checked-uid';

type Props = {
  uid: CheckedUid;
  title: string;
  kind: 'problem' | 'warning';
  checks: readonly Problem[];
};

/** Things of one kind, each with the field it is about; nothing where there are none. */
export function CheckGroup({ uid, title, kind, checks }: Props) {
  if (checks.length === 0) return null;
  const Icon = kind === 'problem' ? WarningCircle : Information;
  return (
    <Box width="100%">
      <Flex gap={2} paddingBottom={2}>
        <Icon aria-hidden fill={kind === 'problem' ? 'danger600' : 'primary600'} />
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {title}
        </Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {checks.map(({ path, message }) => (
          <Box tag="li" key={`${path.join('.')} ${message}`}>
            <Typography variant="pi" fontWeight="bold" tag="p">
              {fieldLabel(uid, path)}
            </Typography>
            <Typography variant="pi" tag="p">
              {message}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Box>
  );
}
