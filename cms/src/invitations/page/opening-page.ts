import { invitationHtml } from './invitation-html';

/** What the link of the mail leads to; its script sends the token on (page-script.ts). */
export const openingPage = (): string =>
  invitationHtml(
    'Avataan kutsua',
    `<form method="post" action="/kutsu/avaa" data-opening>
<input type="hidden" name="token">
</form>
<p>Pieni hetki…</p>
<noscript><p>Sivu tarvitsee JavaScriptin. Salli se selaimesi asetuksista ja avaa linkki uudelleen.</p></noscript>`,
  );
