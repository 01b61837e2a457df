/** What a page answered, as a browser sees it. */
export type PublicAnswer = { status: number; html: string; headers: Headers };

/** Opens a public page. */
export async function openPage(address: string): Promise<PublicAnswer> {
  return answerOf(await fetch(address));
}

/** Sends a form of a public page; several values of one name as a list. */
export async function sendPublicForm(
  address: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  headers: Record<string, string> = {},
): Promise<PublicAnswer> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  return answerOf(await fetch(address, { method: 'POST', body, headers }));
}

async function answerOf(response: Response): Promise<PublicAnswer> {
  return { status: response.status, html: await response.text(), headers: response.headers };
}
