import { errors } from '@strapi/utils';

/** Nothing can be made of the file; the message says why and what to do, in Finnish. */
export class SurveyFileError extends errors.ValidationError {}
