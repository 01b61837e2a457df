import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CheckGroup } from './check-group';
import type { CheckedUid } from './is-checked-uid';
import { useChecks } from './use-checks';

type Props = { uid: CheckedUid };

/** The checklist beside a form. Its first line is told to screen readers when it changes. */
export function Checks({ uid }: Props) {
  const { formatMessage } = useIntl();
  const { problems, warnings } = useChecks(uid);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Box role="status" aria-live="polite">
        <Typography>
          {problems.length + warnings.length === 0
            ? formatMessage({ id: 'civil-society.checks.allRight' })
            : formatMessage(
                { id: 'civil-society.checks.summary' },
                { problems: problems.length, warnings: warnings.length },
              )}
        </Typography>
      </Box>
      <CheckGroup
        uid={uid}
        kind="problem"
        title={formatMessage({ id: 'civil-society.checks.problems' })}
        checks={problems}
      />
      <CheckGroup
        uid={uid}
        kind="warning"
        title={formatMessage({ id: 'civil-society.checks.warnings' })}
        checks={warnings}
      />
    </Flex>
  );
}
