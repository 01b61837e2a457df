import { requiredVariable } from '../src/environment/required-variable';
import { resetPasswordTemplate } from '../src/mail/reset-password-template';

export default () => ({
  auth: { secret: requiredVariable('ADMIN_JWT_SECRET') },
  apiToken: { salt: requiredVariable('API_TOKEN_SALT') },
  transfer: { token: { salt: requiredVariable('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: requiredVariable('ENCRYPTION_KEY') },
  // The mail says how long the link is valid.
  forgotPassword: { expiresIn: '1h', emailTemplate: resetPasswordTemplate },
  flags: { nps: false, promoteEE: false, docLinks: false },
  preview: { enabled: false },
  tutorials: false,
  notifications: { releases: false },
});
