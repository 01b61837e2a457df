import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::change-log-entry.change-log-entry');
