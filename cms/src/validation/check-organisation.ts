import type { EntryCheck } from './entry-check';
import { organisationProblems, organisationInput } from './organisation-problems';

export const checkOrganisation: EntryCheck = {
  populate: { address: true, socialLinks: true, contactPersons: true },
  problems: (entry, { isPublishing }) =>
    organisationProblems(organisationInput.parse(entry), isPublishing),
};
