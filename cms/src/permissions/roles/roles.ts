import type { RoleDeclaration } from '../role-declaration';
import { organisationRepresentative } from './organisation-representative';
import { regionalCoordinator } from './regional-coordinator';

/** Every role of the service besides Strapi's own super administrator. */
export const roles: readonly RoleDeclaration[] = [organisationRepresentative, regionalCoordinator];
