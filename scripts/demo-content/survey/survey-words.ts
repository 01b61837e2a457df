/** The survey's questions, as a form of the Red Cross's district might put them. */
export const surveyHeaders = [
  'Vastauspäivä',
  'Järjestön nimi',
  'Kotikunta',
  'Miten toimintanne pystyy jatkumaan?',
  'Mitä apua annatte tai antaisitte?',
  'Mitä tarvitsette? Kerro omin sanoin',
  'Vastaamiseen kului (min)',
] as const;

export const capacityWords = {
  normal: 'Toimimme normaalisti',
  changed: 'Toimimme muutetulla tavalla',
  paused: 'Toiminta on tauolla',
} as const;

/** How often each kind of help is given, of a hundred; who pauses tells what it would give. */
export const kindShares: readonly (readonly [kind: string, percent: number])[] = [
  ['Asiointiapu', 42],
  ['Keskusteluapu', 38],
  ['Ruoka-apu', 24],
  ['Digiapu', 21],
  ['Kuljetus', 17],
  ['Lääkkeet ja apteekki', 14],
  ['Etätoiminta', 33],
  ['Lumityöt', 2],
];

/** Needs as people write them; the demo's round lets most of them out. */
export const needs = [
  'Maskeja ja käsidesiä vapaaehtoisille. Apteekista niitä ei enää saa.',
  'Auttajia, joilla on auto. Kyläläisillä on kauppaan pitkä matka.',
  'Ohjeet siitä, miten asioimme turvallisesti riskiryhmään kuuluvan puolesta.',
  'Tilaa, jossa ruokakassit voi pakata niin, että väliä jää kaksi metriä.',
  'Joku, joka neuvoisi jäsenillemme videopuhelut. Moni on nyt yksin.',
  'Avustusta vuokraan. Myyjäiset ja kevään tapahtumat peruuntuivat.',
  'Tieto siitä, mitä muut järjestöt kunnassa tekevät, ettei tehdä päällekkäin.',
  'Puhelinpäivystykseen lisää kuuntelijoita iltoihin.',
  'Lupa käyttää koulun keittiötä arkisin.',
  'Selkokielistä tietoa poikkeusoloista muillakin kielillä kuin suomeksi.',
  'Nuorille jotakin tekemistä, kun harjoituksia ei ole.',
  'Kuka maksaa polttoaineen, kun viemme ruokaa haja-asutusalueelle?',
  'Yhteyshenkilö kaupungilta. Nyt emme tiedä, keneltä kysyä.',
  'Vertaisryhmälle etäyhteydet ja joku, joka osaa niitä käyttää.',
  'Omaishoitajat kaipaavat hengähdystaukoa. Sijaisia ei ole.',
  'Vapaaehtoisten jaksaminen huolettaa: samat ihmiset tekevät kaiken.',
  'Kirjeitä ja kortteja hoivakoteihin, joihin emme pääse vierailulle.',
  'Lämpimiä ulkovaatteita perheille.',
] as const;
