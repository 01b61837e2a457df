import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::unanswered-search.unanswered-search');
