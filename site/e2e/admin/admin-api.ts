import { type APIRequest, type APIRequestContext, expect } from '@playwright/test';
import { z } from 'zod';
import { required } from '../service/addresses.ts';
import { type Login, sessionOf } from './session.ts';

const foundSchema = z.object({ results: z.array(z.object({ documentId: z.string() })) });
const createdSchema = z.object({ data: z.object({ documentId: z.string() }) });

/** Does over the admin's own routes what a test needs to be there before it looks at pages. */
export class AdminApi {
  readonly context: APIRequestContext;
  readonly #token: string;

  private constructor(context: APIRequestContext, token: string) {
    this.context = context;
    this.#token = token;
  }

  static async logIn(request: APIRequest, login: Login): Promise<AdminApi> {
    const { token } = await sessionOf(login);
    return new AdminApi(await request.newContext(), token);
  }

  /** @returns what the route answers */
  async post(path: string, data: object): Promise<unknown> {
    const response = await this.context.post(required('E2E_CMS_URL') + path, {
      data,
      headers: { Authorization: `Bearer ${this.#token}` },
    });
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
    return response.json();
  }

  /** @returns what the route answers */
  async get(path: string): Promise<unknown> {
    const response = await this.context.get(required('E2E_CMS_URL') + path, {
      headers: { Authorization: `Bearer ${this.#token}` },
    });
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
    return response.json();
  }

  /** The document of a type whose main field is `name`. */
  async find(uid: string, field: string, name: string): Promise<string> {
    const query = new URLSearchParams({ [`filters[$and][0][${field}][$eq]`]: name });
    const found = await this.get(`/content-manager/collection-types/${uid}?${query}`);
    const [entry] = foundSchema.parse(found).results;
    if (!entry) throw new Error(`There is no "${name}" among ${uid}.`);
    return entry.documentId;
  }

  /** Saves a draft. @returns its documentId */
  async create(uid: string, data: object): Promise<string> {
    const created = await this.post(`/content-manager/collection-types/${uid}`, data);
    return createdSchema.parse(created).data.documentId;
  }
}
