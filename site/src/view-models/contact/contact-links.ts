import { phoneUri } from '@civil-society/shared/contact/phone-number';
import { displayWebAddress, isWebAddress } from '@civil-society/shared/contact/web-address';
import type { Link } from '../page/link.ts';

export function phoneLink(phone: string | undefined): Link | undefined {
  return phone === undefined ? undefined : { href: phoneUri(phone), label: phone };
}

export function emailLink(email: string | undefined): Link | undefined {
  return email === undefined ? undefined : { href: `mailto:${email}`, label: email };
}

/** Without an http(s) address there is no link. */
export function websiteLink(url: string | undefined, label?: string): Link | undefined {
  return url !== undefined && isWebAddress(url)
    ? { href: url, label: label ?? displayWebAddress(url) }
    : undefined;
}
