import type { ApolloServerPlugin } from '@apollo/server';

/**
 * Answers 403 where a token may not read what it asks for. Apollo would say 200 and put the refusal
 * into the body only, where neither a proxy's log nor a monitor sees it.
 */
export const answerRefusals: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response }) {
        const { body, http } = response;
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        if (errors.some(({ extensions }) => extensions?.code === 'FORBIDDEN')) http.status = 403;
        return Promise.resolve();
      },
    }),
};
