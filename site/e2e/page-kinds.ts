/** One address of every kind of page, from the demo content. */
export const pageKinds = {
  home: '/',
  organisations: '/jarjestot/',
  'an organisation': '/jarjestot/ystavapalvelu-kahvipannu/',
  events: '/tapahtumat/',
  'an event': '/tapahtumat/kielikahvila-torstaisin-kuopiossa/',
  areas: '/kunnat/',
  'a municipality': '/kunnat/kuopio/',
  'a rural area': '/kunnat/juankoski/',
  'a municipality and a theme': '/kunnat/kuopio/ikaihmiset/',
  themes: '/teemat/',
  'a theme': '/teemat/ikaihmiset/',
  news: '/uutiset/',
  'a news article': '/uutiset/pienavustusten-haku-on-auki/',
  search: '/haku/',
  'a static text': '/saavutettavuus/',
  'not found': '/tata-sivua-ei-ole/',
} as const;
