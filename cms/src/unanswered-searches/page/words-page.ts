import { longestWords } from '@civil-society/shared/search-synonym/search-words';
import type { Core } from '@strapi/strapi';
import { messagePage } from '../../public-pages/message-page';
import { networkOf } from '../../public-pages/network-of';
import { RequestLimit } from '../../public-pages/request-limit';
import { sentForm, textOf } from '../../public-pages/sent-form';
import type { PageContext } from '../../public-pages/serve-public-pages';
import { publicSiteUrl } from '../../public-site/public-page-url';
import { readWords } from '../read-words';
import { countedOnceIn, limitedBy, mostInAnHour } from '../search-terms';
import { takeWords } from '../take-words';
import { wordsForm } from './words-form';

/** In this process's memory and nowhere else: the table has nothing of who sends. */
const ofNetwork = new RequestLimit(mostInAnHour.sender, limitedBy);
const ofEverybody = new RequestLimit(mostInAnHour.everybody, limitedBy);
const ofSameWords = new RequestLimit(1, countedOnceIn);

/** Shows the words of the address, and a button; keeps nothing. */
export function showWords(_: Core.Strapi, context: PageContext): void {
  const typed = textOf(sentForm(context.query), 'q').trim();
  context.body = wordsForm(typed.slice(0, longestWords));
}

/** Takes the words, and only them. */
export async function sendWords(strapi: Core.Strapi, context: PageContext): Promise<void> {
  const typed = textOf(sentForm(context.request.body), 'sanat');
  const { words, problem } = readWords(typed);
  if (words === undefined) return giveBack(context, 422, typed, problem);
  const now = new Date();
  const network = networkOf(context.request.ip);
  if (ofNetwork.isOver(network, now) || ofEverybody.isOver('', now))
    return giveBack(
      context,
      429,
      typed,
      'Sanoja on tullut paljon lyhyessä ajassa. Yritä uudelleen tunnin kuluttua.',
    );
  if (!ofSameWords.isOver(`${network} ${words}`, now)) await takeWords(strapi, words, now);
  context.body = messagePage(
    'Kiitos, sanat on lähetetty',
    [
      `Saimme sanat ”${words}”. Aluekoordinaattori katsoo, mitä niillä pitäisi löytyä.`,
      'Kokeile sillä välin toista sanaa, tai selaa luetteloita kunnan tai teeman mukaan.',
    ],
    { label: 'Palaa hakuun', url: `${publicSiteUrl()}/haku/` },
  );
}

function giveBack(context: PageContext, status: number, typed: string, problem: string): void {
  context.status = status;
  context.body = wordsForm(typed.slice(0, 1000), problem);
}
