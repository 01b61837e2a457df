/** Headings above what an organisation does. */
export const DOING_HEADINGS = [
  'Mitä teemme',
  'Toiminta',
  'Mitä meillä tapahtuu',
  'Vuoden varrella',
  'Arki yhdistyksessä',
  'Tätä meillä on',
  'Näin toimimme',
  'Ohjelmaa ja tekemistä',
  'Käytännössä',
  'Mitä on luvassa',
];

/** Headings above how to take part. */
export const TAKING_PART_HEADINGS = [
  'Tule mukaan',
  'Kenelle',
  'Hyvä tietää',
  'Mukaan toimintaan',
  'Uusille',
  'Kaipaatko lisätietoa?',
  'Kiinnostuitko?',
  'Osallistuminen',
];

/** Lines above a list of noun phrases in the nominative. */
export const LIST_INTROS = [
  'Vuoteen mahtuu esimerkiksi',
  'Ohjelmassa on',
  'Toimintaan kuuluu',
  'Meillä on tarjolla',
  'Mukana on muun muassa',
  'Viime vuoden muistettavimmat:',
  'Tätä on luvassa:',
  'Poimintoja kalenterista:',
  'Tavallisimmat asiat, joita teemme:',
  'Lyhyesti:',
  'Kausiohjelman runko:',
  'Jotain jokaiselle:',
  'Mistä meidät tunnetaan:',
  'Tekemistä riittää:',
  'Arkea ja juhlaa:',
  'Jäsenten suosikit:',
  'Pysyvää meillä on',
  'Tänä vuonna:',
];
