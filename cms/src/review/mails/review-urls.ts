import { requiredVariable } from '../../environment/required-variable';

/** Where the coordinator decides about a request. */
export function reviewPageUrl(id: string): string {
  return `${adminUrl()}/tarkistettavat/${id}`;
}

/** The form of an entry. */
export function formUrl(contentType: string, documentId: string): string {
  return `${adminUrl()}/content-manager/collection-types/${contentType}/${documentId}`;
}

function adminUrl(): string {
  return `${requiredVariable('CMS_URL').replace(/\/+$/, '')}/admin`;
}
