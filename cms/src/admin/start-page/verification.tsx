import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { Button, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import type { OwnOrganisation } from '../../start-page/start-page-answers';
import { useText } from './text';
import { useVerify } from './use-verify';

type VerificationProps = { organisation: OwnOrganisation; onVerified: () => void };

/** When the facts were last verified, and a button that says that they are right today. */
export function Verification({ organisation, onVerified }: VerificationProps) {
  const text = useText();
  const { documentId, lastVerified, isVerificationOld } = organisation;
  const { verify, isSending } = useVerify(documentId, onVerified);
  return (
    <div className={isVerificationOld ? 'cs-verification cs-verification-old' : 'cs-verification'}>
      <div>
        <Typography tag="p" fontWeight={isVerificationOld ? 'semiBold' : 'regular'}>
          {lastVerified === undefined
            ? text('organisation.neverVerified')
            : text('organisation.verified', { date: formatFullDate(lastVerified) })}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('organisation.verifyHelp')}
        </Typography>
      </div>
      <Button
        variant="secondary"
        startIcon={<Check />}
        loading={isSending}
        onClick={verify}
        size="M"
      >
        {text('organisation.verify')}
      </Button>
    </div>
  );
}
