import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { fillForm } from '../../help-offers/fill-form';
import type { ChangedFacts } from '../../help-offers/offer-facts';
import { offerChoices } from '../../help-offers/offer-choices';
import { factWords, type FactWords } from '../../help-offers/offer-words';
import { changeableFacts, type StoredOffer } from '../../help-offers/stored-offer';
import { typedFacts } from '../../help-offers/typed-facts';
import { messagePage } from '../../public-pages/message-page';
import { sentForm, textOf, type SentForm } from '../../public-pages/sent-form';
import type { PageContext } from '../../public-pages/serve-public-pages';
import { confirmByLink, pauseByLink } from '../answer-by-link';
import type { AskedOffer } from '../asked-offers';
import type { LinkPurpose } from '../link-row';
import { endOnceConfirmed } from '../offer-end';
import { openLink, type OpenedLink } from '../open-link';
import { proposeByLink } from '../propose-change';
import { changePage } from './change-page';
import { closedPage } from './closed-page';
import { confirmPage, pausePage } from './question-pages';

/** Shows what a mail's link is about, and asks; changes nothing. */
export async function showLink(strapi: Core.Strapi, context: PageContext): Promise<void> {
  const token = textOf(sentForm(context.query), 'avain');
  const now = new Date();
  const opened = await openLink(strapi, token, now);
  if (!opened.isOpen) return showClosed(context, opened);
  const { link, offer } = opened;
  if (link.purpose === 'change') {
    const form = fillForm(changeableFacts(offer));
    context.body = changePage({ token, form, problems: {}, choices: await offerChoices(strapi) });
    return;
  }
  const page = link.purpose === 'confirm' ? confirmPage : pausePage;
  context.body = page({ token, offer, facts: publicFacts(offer), now });
}

/** Does what the page's button says. */
export async function answerLink(strapi: Core.Strapi, context: PageContext): Promise<void> {
  const form = sentForm(context.request.body);
  const token = textOf(form, 'avain');
  const now = new Date();
  const opened = await openLink(strapi, token, now);
  if (!opened.isOpen) return showClosed(context, opened);
  const { link, offer } = opened;
  await answers[link.purpose](strapi, context, { token, offer, form, now });
}

type Sent = { token: string; offer: AskedOffer; form: SentForm; now: Date };
type Handler = (strapi: Core.Strapi, context: PageContext, sent: Sent) => Promise<void>;

const answers: Record<LinkPurpose, Handler> = {
  async confirm(strapi, context, { token, now }) {
    const opened = await confirmByLink(strapi, token, now);
    if (!opened.isOpen) return showClosed(context, opened);
    const { lastDay, isAsked } = endOnceConfirmed(opened.offer, now);
    context.body = messagePage('Kiitos, vahvistus on tallessa', [
      `Ilmoitus näkyy osiossa ${opened.offer.helpSection.name} ${lastDay} saakka.${isAsked ? ' Kysymme uudelleen ennen sitä.' : ''}`,
    ]);
  },
  async pause(strapi, context, { token, now }) {
    const opened = await pauseByLink(strapi, token, now);
    if (!opened.isOpen) return showClosed(context, opened);
    context.body = messagePage('Ilmoitus on nyt tauolla', [
      'Se poistuu sivustolta hetken kuluttua. Saat sähköpostiin linkin, jolla se palaa näkyviin. Kiitos, että kerroit!',
    ]);
  },
  async change(strapi, context, { token, offer, form, now }) {
    const choices = await offerChoices(strapi);
    const { facts, problems } = withChange(typedFacts(form, choices, now), offer);
    if (!facts) {
      context.status = 422;
      context.body = changePage({ token, form, problems, choices });
      return;
    }
    const opened = await proposeByLink(strapi, token, facts, now);
    if (!opened.isOpen) return showClosed(context, opened);
    context.body = messagePage('Kiitos, muutos on lähetetty', [
      'Aluekoordinaattori tarkistaa sen ja julkaisee sen sivustolle. Siihen asti sivustolla näkyvät entiset tiedot, elleivät ne vanhene sitä ennen.',
      'Saat sähköpostin, jos muutosta ei voida julkaista.',
    ]);
  },
};

/** A form that was sent as it came is more likely a slip than a change. */
function withChange(read: ReturnType<typeof typedFacts>, offer: StoredOffer) {
  const isSame =
    read.facts && isDeepStrictEqual(inOrder(read.facts), inOrder(changeableFacts(offer)));
  if (!isSame) return read;
  const title =
    'Tiedot ovat samat kuin ennen. Jos kaikki on ennallaan, avaa viestistä linkki ”Toimimme näin edelleen”.';
  return { facts: undefined, problems: { title } };
}

const inOrder = (facts: ChangedFacts) => ({ ...facts, areas: facts.areas.toSorted() });

function publicFacts(offer: StoredOffer): FactWords[] {
  const names = new Map(offer.areas.map(({ slug, name }) => [slug, name]));
  return factWords(changeableFacts(offer), (slug) => names.get(slug) ?? slug);
}

function showClosed(context: PageContext, opened: OpenedLink & { isOpen: false }): void {
  context.status = opened.reason === 'unknown' ? 404 : 410;
  context.body = closedPage(opened.reason, opened.link?.purpose);
}
