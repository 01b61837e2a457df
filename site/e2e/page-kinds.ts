import { routes } from '../src/routes.ts';
import { monthsFrom } from '../src/view-models/calendar/month.ts';

/** Something is held in the whole of the next month, and this one may be at its end. */
const [thisMonth = '', nextMonth = ''] = monthsFrom(new Date().toISOString(), 2);

/** One address of every kind of page, from the demo content. */
export const pageKinds = {
  home: '/',
  organisations: '/jarjestot/',
  'an organisation': '/jarjestot/ystavapalvelu-kahvipannu/',
  events: '/tapahtumat/',
  'an event': '/tapahtumat/kielikahvila-torstaisin-kuopiossa/',
  'the calendar of a month': routes.eventsMonth(thisMonth),
  'the calendar of the next month': routes.eventsMonth(nextMonth),
  areas: '/kunnat/',
  'a municipality': '/kunnat/kuopio/',
  'a rural area': '/kunnat/juankoski/',
  'a municipality and a theme': '/kunnat/kuopio/ikaihmiset/',
  'a poster of a municipality': routes.areaPoster('kuopio', nextMonth),
  'a booklet of a municipality': routes.areaBooklet('kuopio', nextMonth),
  themes: '/teemat/',
  'a theme': '/teemat/ikaihmiset/',
  news: '/uutiset/',
  'a news article': '/uutiset/pienavustusten-haku-on-auki/',
  'a help section': '/apu/korona-apu/',
  'all help of a section': '/apu/korona-apu/tarvitsen-apua/',
  'help in a municipality': '/apu/korona-apu/tarvitsen-apua/kuopio/',
  'ways to help in a rural area': '/apu/korona-apu/haluan-auttaa/nilsia/',
  'an offer of help': '/apu/korona-apu/apu/kauppakassi-ovelle-kuopiossa/',
  'a poster of help': '/apu/korona-apu/kuopio/juliste/',
  'a situation picture': '/apu/korona-apu/tilannekuva/',
  'a round of a situation picture': '/apu/korona-apu/tilannekuva/toinen-kysely/',
  search: '/haku/',
  'a static text': '/saavutettavuus/',
  'a handout': '/moniste/',
  'not found': '/tata-sivua-ei-ole/',
} as const;
