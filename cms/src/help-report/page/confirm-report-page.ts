import { escapeHtml } from '@civil-society/shared/text/escape-html';
import type { Core } from '@strapi/strapi';
import { factList } from '../../help-offers/fact-list';
import { offerChoices } from '../../help-offers/offer-choices';

import { messagePage } from '../../public-pages/message-page';
import { pageHtml } from '../../public-pages/page-html';
import { sentForm, textOf } from '../../public-pages/sent-form';
import type { PageContext } from '../../public-pages/serve-public-pages';
import { reportWords } from '../report-words';
import { confirmReport, openReport, type ClosedReport } from '../confirm-report';
import { confirmReportPath } from '../report-paths';

/** Shows what was reported, and a button; changes nothing. */
export async function showReport(strapi: Core.Strapi, context: PageContext): Promise<void> {
  const token = textOf(sentForm(context.query), 'avain');
  const opened = await openReport(strapi, token, new Date());
  if (!opened.isOpen) return showClosed(context, opened.reason);
  const words = reportWords(opened.report, await offerChoices(strapi));
  context.body = pageHtml(
    'Vahvista ilmoituksesi',
    `<p>Tarkista tiedot. Kun vahvistat ne, ilmoitus menee aluekoordinaattorille, joka tarkistaa ja julkaisee sen.</p>
${factList(words)}
<form method="post" action="${confirmReportPath}">
<input type="hidden" name="avain" value="${escapeHtml(token)}">
<p><button class="button" type="submit">Vahvista ilmoitus</button></p>
</form>
<p class="help">Jos et ole tehnyt tätä ilmoitusta, sulje sivu. Vahvistamaton ilmoitus poistetaan kahden vuorokauden kuluttua.</p>`,
  );
}

/** Sends a report to the coordinator's queue. */
export async function answerReport(strapi: Core.Strapi, context: PageContext): Promise<void> {
  const token = textOf(sentForm(context.request.body), 'avain');
  const opened = await confirmReport(strapi, token, new Date());
  if (!opened.isOpen) return showClosed(context, opened.reason);
  context.body = messagePage('Kiitos, ilmoitus on lähetetty', [
    'Aluekoordinaattori tarkistaa ilmoituksen ja julkaisee sen. Hän ottaa yhteyttä, jos jokin on epäselvää.',
    'Kun ilmoitus on julkaistu, kysymme sinulta sähköpostilla säännöllisesti, jatkuuko apu. Vastaaminen vie hetken eikä vaadi tunnusta.',
  ]);
}

const closed: Record<ClosedReport, [title: string, text: string]> = {
  unknown: [
    'Linkki ei toimi',
    'Tarkista, että osoite on kopioitu kokonaan. Vahvistamaton ilmoitus on voitu jo poistaa: tee silloin uusi ilmoitus.',
  ],
  expired: [
    'Linkki on vanhentunut',
    'Ilmoitusta ei vahvistettu kahden vuorokauden kuluessa. Tee uusi ilmoitus, jos apu jatkuu.',
  ],
  confirmed: [
    'Ilmoitus on jo vahvistettu',
    'Se on aluekoordinaattorilla tai jo julkaistu. Sinun ei tarvitse tehdä muuta.',
  ],
  'section-ended': [
    'Osio on päättynyt',
    'Osio ei ota enää vastaan ilmoituksia. Kiitos, että halusit auttaa!',
  ],
};

function showClosed(context: PageContext, reason: ClosedReport): void {
  context.status = reason === 'unknown' ? 404 : 410;
  const [title, text] = closed[reason];
  context.body = messagePage(title, [text]);
}
