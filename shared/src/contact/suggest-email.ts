import { isOneSlipAway } from '../text/is-one-slip-away.ts';

/** Where Finns have their mail. */
const commonDomains = [
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.fi', 'outlook.com', 'live.com'],
  ...['icloud.com', 'yahoo.com', 'luukku.com', 'suomi24.fi'],
  ...['elisanet.fi', 'kolumbus.fi', 'saunalahti.fi', 'pp.inet.fi', 'dnainternet.net', 'welho.com'],
];

/** The address that was probably meant: `aino@gmial.com` → `aino@gmail.com`; else undefined. */
export function suggestEmail(email: string): string | undefined {
  const [name, domain, ...others] = email.trim().toLowerCase().split('@');
  if (!name || !domain || others.length > 0 || commonDomains.includes(domain)) return undefined;
  const meant = commonDomains.find((common) => isOneSlipAway(domain, common));
  return meant === undefined ? undefined : `${name}@${meant}`;
}
