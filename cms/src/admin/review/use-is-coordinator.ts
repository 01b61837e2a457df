import { useAuth } from '@strapi/strapi/admin';

const codes = ['regional-coordinator', 'strapi-super-admin'];

/** Whether the person using the admin looks after the whole service; the server decides anyway. */
export function useIsCoordinator(): boolean {
  const roles = useAuth('useIsCoordinator', ({ user }) => user?.roles);
  return roles?.some(({ code }) => code !== undefined && codes.includes(code)) ?? false;
}
