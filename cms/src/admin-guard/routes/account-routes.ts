import { z } from 'zod';
import { keepsEmail } from '../keeps-email';
import { asksNothing, bodyMatches, queryMatches } from '../matches';
import type { EditorRoute } from './editor-route';
import { everyEditor as roles } from './editors';

const profile = z.strictObject({
  email: z.string().max(255).optional(),
  firstname: z.string().max(100).optional(),
  lastname: z.string().max(100).nullish(),
  username: z.string().max(100).nullish(),
  preferedLanguage: z.string().max(10).nullish(),
  currentPassword: z.string().max(100).nullish(),
  password: z.string().max(100).nullish(),
  confirmPassword: z.string().max(100).nullish(),
});

const device = z.strictObject({ deviceId: z.string().max(100).optional() });

/** One's own account, sessions and permissions. */
export const accountRoutes = [
  { method: 'GET', path: '/admin/users/me', roles, rules: [asksNothing] },
  {
    method: 'PUT',
    path: '/admin/users/me',
    roles,
    rules: [queryMatches(z.strictObject({})), bodyMatches(profile), keepsEmail],
  },
  { method: 'GET', path: '/admin/users/me/permissions', roles, rules: [asksNothing] },
  { method: 'GET', path: '/admin/users/me/sessions', roles, rules: [asksNothing] },
  { method: 'DELETE', path: '/admin/users/me/sessions', roles, rules: [] },
  { method: 'DELETE', path: '/admin/users/me/sessions/:sessionId', roles, rules: [asksNothing] },
  // Answers about the user's own permissions only.
  { method: 'POST', path: '/admin/permissions/check', roles, rules: [] },
  { method: 'POST', path: '/admin/logout', roles, rules: [bodyMatches(device)] },
] satisfies EditorRoute[];
