import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::situation-round.situation-round');
