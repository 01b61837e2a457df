import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** When a form was opened and which one it is; signed, so that nobody makes them up. */
export type FormStamp = { id: string; openedAt: Date };

/** A stamp for the form of one section: `id.time.signature`. */
export function newStamp(secrets: readonly string[], section: string, now: Date): string {
  const content = `${randomBytes(12).toString('base64url')}.${now.getTime()}`;
  return `${content}.${signature(secrets[0] ?? '', section, content)}`;
}

/** What a stamp says; undefined for one that is not ours, or of another section's form. */
export function readStamp(
  secrets: readonly string[],
  section: string,
  stamp: string,
): FormStamp | undefined {
  const [id, time, signed, ...others] = stamp.split('.');
  if (!id || !time || !signed || others.length > 0 || !/^\d{1,15}$/.test(time)) return undefined;
  const isOurs = secrets.some((secret) =>
    isSame(signed, signature(secret, section, `${id}.${time}`)),
  );
  return isOurs ? { id, openedAt: new Date(Number(time)) } : undefined;
}

function signature(secret: string, section: string, content: string): string {
  return createHmac('sha256', secret).update(`${section}\n${content}`).digest('base64url');
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
