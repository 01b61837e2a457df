import { region } from '@civil-society/shared/region/region';

/** Who writes and whom to ask, below every mail. */
export const mailFooter: readonly string[] = [
  region.service.name,
  region.contact.organisation,
  `${region.contact.email}, ${region.contact.phone}`,
];
