import { errors } from '@strapi/utils';

type PolicyContext = { state: { auth?: { credentials?: { type?: string } } } };

/**
 * Policy: only tokens whose permissions are listed one by one may read. Strapi lets a full-access
 * or read-only token through every scope; the read API has no use for such power.
 * @throws PolicyError for any other kind of token
 */
export default function isCustomToken(context: PolicyContext): boolean {
  if (context.state.auth?.credentials?.type === 'custom') return true;
  throw new errors.PolicyError(
    'This token may not read the content: use the one in READ_API_TOKEN.',
  );
}
