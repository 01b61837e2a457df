import { createHash } from 'node:crypto';
import { pageStyle } from './page-style';

const styleHash = createHash('sha256').update(pageStyle).digest('base64');

/** The content security policy of a page that takes in what strangers wrote: nothing but our own. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
