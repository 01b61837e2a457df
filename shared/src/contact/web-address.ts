/** Whether `value` is a full http(s) address with a host that has a dot in it. */
export function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (
    /^https?:$/.test(url.protocol) && /\.[a-z0-9-]{2,}$/i.test(url.hostname) && url.username === ''
  );
}

/** What people read of a web address: host and path, without protocol, `www.` and the last slash. */
export function displayWebAddress(value: string): string {
  const url = new URL(value);
  return `${url.host.replace(/^www\./, '')}${url.pathname}`.replace(/\/$/, '');
}
