import { VisuallyHidden } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useText } from './text';

/** A link out of the admin, in a tab of its own, so that nothing half written is lost. */
export function OuterLink({ href, children }: { href: string; children: ReactNode }) {
  const text = useText();
  return (
    <a href={href} target="_blank" rel="noreferrer" className="cs-link">
      {children}
      <VisuallyHidden> ({text('newWindow')})</VisuallyHidden>
      <ExternalLink aria-hidden width="1.2rem" height="1.2rem" />
    </a>
  );
}
