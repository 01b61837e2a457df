import { Typography } from '@strapi/design-system';
import type { SiteStatus } from '../../public-site/site-answers';
import { formatMoment } from './format-moment';
import { OuterLink } from './outer-link';
import { type TextKey, useText } from './text';

/** How the public site is, in one sentence, and the way to it. */
export function SiteLine({ status }: { status: SiteStatus | undefined }) {
  const text = useText();
  if (status === undefined) return null;
  const { state, updatedAt, siteUrl, details } = status;
  const key: TextKey =
    state === 'failed' && details !== undefined ? 'site.failedForCoordinator' : `site.${state}`;
  const time = updatedAt === undefined ? '' : formatMoment(updatedAt, new Date());
  return (
    <div className={`cs-site-line cs-site-${state}`}>
      <Typography tag="p" role="status">
        {text(key, { time })}
      </Typography>
      <OuterLink href={siteUrl}>{text('site.open')}</OuterLink>
    </div>
  );
}
