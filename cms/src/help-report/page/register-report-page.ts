import type { Core } from '@strapi/strapi';
import { servePublicPages } from '../../public-pages/serve-public-pages';
import { confirmReportPath, reportFormPath, reportPath, reportScriptPath } from '../report-paths';
import { answerReport, showReport } from './confirm-report-page';
import { sendReport, showForm, showSearch } from './report-page';
import { reportScript } from './report-script';

/** Serves the form by which anybody reports help, and the page of its mail's link. */
export function registerReportPage({ strapi }: { strapi: Core.Strapi }): void {
  servePublicPages(strapi, '', [
    { method: 'GET', path: reportPath(':section'), handle: showSearch },
    { method: 'GET', path: reportFormPath(':section'), handle: showForm },
    { method: 'POST', path: reportFormPath(':section'), handle: sendReport },
    { method: 'GET', path: confirmReportPath, handle: showReport },
    { method: 'POST', path: confirmReportPath, handle: answerReport },
    {
      method: 'GET',
      path: reportScriptPath,
      handle: (_, context) => {
        context.type = 'js';
        context.body = reportScript;
      },
    },
  ]);
}
