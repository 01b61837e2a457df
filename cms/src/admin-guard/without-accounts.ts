const secretKeys = [
  'password',
  'resetPasswordToken',
  'registrationToken',
  // Of API tokens, which the administrator finds among Strapi's own settings.
  'accessKey',
  'encryptedKey',
  // Of invitations.
  'tokenHash',
];
const creatorKeys = ['createdBy', 'updatedBy'];
const shownOfCreator = ['id', 'documentId', 'firstname', 'lastname', 'username'];

/**
 * An answer without what it tells of accounts: of who wrote an entry the name remains, and hashes
 * and tokens go wherever they are. Strapi puts them in where it forgets to take them out.
 */
export function withoutAccounts(answer: object): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => {
      if (secretKeys.includes(key)) return undefined;
      const isObject = typeof value === 'object' && value !== null;
      if (creatorKeys.includes(key) && isObject && !isField(value))
        return Object.fromEntries(
          Object.entries(value).filter(([name]) => shownOfCreator.includes(name)),
        );
      return value;
    }),
  );
}

/** Forms and types describe a field of that name; an account has neither of these keys. */
function isField(value: object): boolean {
  return 'edit' in value || ('type' in value && value.type === 'relation');
}
