import type { DemoOrganisation } from '../demo-content-types.ts';
import type { NextPhone } from './compose-contacts.ts';
import type { SeededRandom } from './seeded-random.ts';
import { toSlug } from './to-slug.ts';

/** How an organisation is reached. */
export type Channels = Pick<DemoOrganisation, 'email' | 'phone' | 'website' | 'socialLinks'>;

const MAILBOXES = ['toimisto', 'info', 'sihteeri', 'posti', 'yhteys', 'hallitus', 'tervehdys'];
const SOCIAL_SERVICES = [
  'facebook',
  'facebook',
  'facebook',
  'instagram',
  'instagram',
  'youtube',
  'tiktok',
] as const;

/** The part of web addresses that tells the organisation. */
export function handleOf(name: string): string {
  return toSlug(name).replaceAll('-', '');
}

/** Composes channels of communication, some of them missing; most need a domain. */
export function composeChannels(
  name: string,
  domain: string | undefined,
  nextPhone: NextPhone,
  random: SeededRandom,
): Channels {
  const handle = handleOf(name);
  const services = random.chance(0.55)
    ? new Set(random.sample(SOCIAL_SERVICES, random.integer(1, 2)))
    : [];
  const socialLinks = [...services].map((service) => ({
    service,
    url: `https://www.${service}.example/${handle}`,
  }));
  return {
    ...(domain && random.chance(0.85) && { email: `${random.pick(MAILBOXES)}@${domain}` }),
    ...(random.chance(0.6) && { phone: nextPhone() }),
    ...(domain && random.chance(0.75) && { website: `https://www.${domain}` }),
    ...(socialLinks.length > 0 && { socialLinks }),
  };
}
