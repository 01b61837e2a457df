import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

/** A link within the admin, as links look on the site. */
export function TextLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <RouterLink to={to} className="cs-link">
      {children}
    </RouterLink>
  );
}
