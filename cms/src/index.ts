import type { Core } from '@strapi/strapi';
import { registerReadApi } from './read-api/register-read-api';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerReadApi({ strapi });
  },
  bootstrap() {},
};
