import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::situation-round.situation-round');
