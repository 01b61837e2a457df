import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { getOperationAST } from 'graphql';
import { ClientError, GraphQLClient } from 'graphql-request';
import { CmsError } from './cms-error.ts';

/** The only way to the CMS's read API. */
export type CmsClient = {
  /** @throws CmsError on network failure, non-2xx or any GraphQL error, even beside data. */
  request<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
};

export type CmsClientOptions = {
  /** Base address of the CMS, without a slash at the end. */
  url: string;
  token: string;
  /** Longest wait for one answer, in milliseconds. */
  timeout?: number;
  /** Ends every request when the process is told to stop. */
  signal?: AbortSignal;
};

export function createCmsClient({
  url,
  token,
  timeout = 60_000,
  signal,
}: CmsClientOptions): CmsClient {
  const endpoint = `${url}/graphql`;
  const client = new GraphQLClient(endpoint, {
    headers: { authorization: `Bearer ${token}` },
    fetch: (input, init) => {
      const limits = [AbortSignal.timeout(timeout), ...(signal ? [signal] : [])];
      return fetch(input, { ...init, signal: AbortSignal.any(limits) });
    },
  });
  return {
    async request<Data, Variables extends Record<string, unknown>>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ) {
      try {
        return await client.request<Data>(document, variables);
      } catch (error) {
        throw cmsError(
          error,
          `${getOperationAST(document)?.name?.value ?? 'query'} at ${endpoint}`,
        );
      }
    },
  };
}

function cmsError(error: unknown, where: string): CmsError {
  if (!(error instanceof ClientError)) {
    const mend = 'Check that the CMS is running and that CMS_URL is its address.';
    return new CmsError('No readable answer from the CMS', where, mend, error);
  }
  const { status, errors = [] } = error.response;
  const messages = errors.map(({ message }) => message).join('; ');
  const what = `The CMS answered ${status}${messages ? ` with errors: ${messages}` : ''}`;
  // A server may leave `extensions` out, whatever the type says.
  const codes = errors.map(({ extensions }) => String(extensions?.code));
  return new CmsError(what, where, mendFor(status, codes), error);
}

const refusals = ['401', '403', 'FORBIDDEN', 'UNAUTHENTICATED'];

function mendFor(status: number, codes: readonly string[]): string {
  if ([String(status), ...codes].some((code) => refusals.includes(code)))
    return 'Check that READ_API_TOKEN is the token that the CMS knows.';
  if (codes.includes('GRAPHQL_VALIDATION_FAILED'))
    return 'The site and the CMS are of different versions: deploy both, and run codegen.';
  return 'Look for the reason in the log of the CMS.';
}
