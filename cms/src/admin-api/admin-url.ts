import { requiredVariable } from '../environment/required-variable';

/** An address of the admin, for mails: `adminUrl('/auth/login')`. */
export function adminUrl(path = ''): string {
  return `${cmsUrl()}/admin${path}`;
}

/** The form of an entry in the admin. */
export function entryFormUrl(uid: string, documentId: string): string {
  return adminUrl(`/content-manager/collection-types/${uid}/${documentId}`);
}

/** The CMS's address as people reach it, without a slash at its end. */
export function cmsUrl(): string {
  return requiredVariable('CMS_URL').replace(/\/+$/, '');
}
