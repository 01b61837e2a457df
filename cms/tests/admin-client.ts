export type AdminResponse = {
  status: number;
  /** The parsed body, undefined when there is none; a test parses or matches what it expects. */
  body: unknown;
};

/** An admin user, speaking to the real admin API over HTTP. */
export class AdminClient {
  readonly userId: number;
  readonly #url: string;
  readonly #authorization: { authorization?: string };

  /** @param token of the session; undefined for somebody who has not logged in */
  constructor(url: string, token: string | undefined, userId: number) {
    this.#url = url;
    this.#authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    this.userId = userId;
  }

  get(path: string): Promise<AdminResponse> {
    return this.#send('GET', path);
  }

  post(path: string, data: unknown = {}): Promise<AdminResponse> {
    return this.#send('POST', path, data);
  }

  put(path: string, data: unknown): Promise<AdminResponse> {
    return this.#send('PUT', path, data);
  }

  delete(path: string): Promise<AdminResponse> {
    return this.#send('DELETE', path);
  }

  /** Sends a form, for example a file to `/upload`. */
  async postForm(path: string, form: FormData): Promise<AdminResponse> {
    return parsed(
      await fetch(this.#url + path, { method: 'POST', headers: this.#authorization, body: form }),
    );
  }

  async #send(method: string, path: string, data?: unknown): Promise<AdminResponse> {
    return parsed(
      await fetch(this.#url + path, {
        method,
        headers: { ...this.#authorization, 'content-type': 'application/json' },
        ...(data === undefined ? {} : { body: JSON.stringify(data) }),
      }),
    );
  }
}

async function parsed(response: Response): Promise<AdminResponse> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, body: isJson ? JSON.parse(text) : text || undefined };
}
