import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::editor-absence.editor-absence');
