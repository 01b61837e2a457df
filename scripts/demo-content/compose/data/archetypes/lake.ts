import type { Archetype } from '../../archetype-types.ts';

/** Associations that protect a lake, also for cottage people. */
export const lake: Archetype = {
  key: 'lake',
  weight: 4,
  themes: {
    core: ['luonto-ja-elaimet', 'kylat-ja-asuinalueet'],
    also: ['yhteiskunta-ja-vaikuttaminen'],
  },
  targetGroups: { core: ['kaikki'] },
  reach: 'village',
  place: 'village-house',
  registered: 0.95,
  roles: ['vesinäytteiden ottaja', 'niittovastaava', 'mökkiläisten yhteyshenkilö'],
  names: [
    '{villageGen} vesiensuojeluyhdistys',
    'Puhdas {village}',
    '{villageGen} ranta-asukkaat',
    '{villageGen} ja {neighbourGen} järvipiiri',
    '{villageGen} mökkiläiset',
    '{villageGen} kirkkaat vedet',
  ],
  summaries: [
    'Mittaamme, niitämme ja puhumme veden puolesta {villageGen} vesillä.',
    'Ranta-asukkaiden yhdistys, jonka tavoitteena on nähdä pohja vielä kahden metrin syvyydestä.',
    'Mökkiläisten ja vakituisten yhteinen työmaa: [sinilevä|liettynyt salmi|umpeen kasvava lahti].',
    'Järvi kuuluu kaikille, myös sen kunnostaminen.',
    'Kerromme uimavedestä, järjestämme niittotalkoot ja neuvomme jätevesissä {villageIn}.',
    'Vesi kirkkaaksi yksi kosteikko kerrallaan.',
  ],
  plainly: [
    'Vesiensuojeluyhdistyksenä seuraamme {villageGen} veden laatua, niitämme rantoja ja hoidamme kalakantoja.',
    'Yhdistykseen kuuluu ranta-asukkaita, mökkiläisiä ja kalastajia {villageFrom} ja {neighbourFrom}.',
    'Työmme tähtää siihen, että {villageGen} vesi pysyy uimakelpoisena ja kalat syötävinä.',
  ],
  openings: [
    'Kesällä {1998-2016} järvi oli elokuun vihreänä hernekeittona, ja silloin ranta-asukkaat soittivat toisilleen.',
    '{villageGen} rannoilla on {120-430} kiinteistöä, ja vettä laskee sinne viiden puron kautta.',
    'Meillä on kaksi niittokonetta, yksi biologi ja kaksikymmentä vapaaehtoista, joilla on vesitiiviit saappaat.',
    'Järvi ei tunne kunnanrajaa, joten mukana on väkeä myös {nearFrom}.',
    'Aluksi meitä pidettiin turhantarkkoina. Nyt maanviljelijät ovat hallituksen enemmistönä.',
    'Vedenlaadusta puhuttiin saunan lauteilla vuosikausia, kunnes {name} ryhtyi mittaamaan.',
    'Näkösyvyys oli alussa {60-95} senttiä. Tauluun on sen jälkeen merkitty joka vuosi vähän enemmän.',
    'Olemme mökkiläisten yhdistys siinä kuin kyläläistenkin, eikä kumpikaan puoli ole vieraana.',
  ],
  activities: [
    'Vesinäyte otetaan samasta syvänteestä neljästi vuodessa, ja tulokset julkaistaan taulukkona.',
    'Heinäkuun niittotalkoissa kerätään ruokoa {8-40} peräkärryllistä.',
    'Rakensimme laskuojaan kosteikon, jossa pesii nyt tavi.',
    'Jätevesineuvoja kiertää mökeillä, eikä käynti johda mihinkään ilmoitukseen.',
    'Hoitokalastuksen saalis tarjotaan ilmaiseksi kissoille, minkeille ja rohkeille kokeille.',
    'Sinilevätilanne päivitetään kylän viestiryhmään aina {workdays}.',
    'Yhteinen veneenlaskuluiska kunnostettiin, ja sen avain maksaa kympin.',
    'Kannamme vieraslajirapujen ja jättipalsamin torjunnasta oman osamme.',
    'Talvella mitataan happi jään alta ja avataan tarvittaessa hapetin.',
    'Lausuimme ojituksista {3-12} kertaa viime vuonna.',
  ],
  listItems: [
    'näkösyvyyden mittaus',
    'niittotalkoot',
    'hoitokalastus nuotalla',
    'mökkiläisten kesäkokous',
    'kosteikon hoito',
    'jätevesineuvonta',
    'uimarannan laiturin kunnostus',
    'lintulaskenta toukokuussa',
    'talviverkon näytös',
  ],
  closings: [
    'Tule mukaan, vaikka rantaa ei olisi omaa metriäkään.',
    'Ilmoita kalakuolemista ja leväkukinnoista heti, mielellään kuvan kera.',
    'Tukijäsenten rahoilla ostetaan näytepulloja ja polttoainetta.',
    'Kesäkokous on heinäkuun ensimmäisenä lauantaina, ja sen jälkeen uidaan.',
    'Pientäkin laituritilaa voi lainata mittauspisteeksi.',
    'Järveä ei paranneta kesässä, joten kärsivälliset ovat etusijalla.',
  ],
  joins: [
    'Jäsenmaksu on {15-30} € kiinteistöltä tai perheeltä.',
    'Ilmoita mökin tai kodin osoite, niin saat niittokutsut.',
    'Liity kesäkokouksessa tai verkossa.',
  ],
  events: [
    {
      form: 'once',
      title: 'Veden äärellä: mitä mittaukset kertovat',
      summary: 'Limnologi selittää {villageGen} vesinäytteiden tulokset tavallisella suomella.',
      description:
        'Kuulemme, miksi fosfori nousi ja happi laski. Omasta kaivostakin saa tuoda vettä pikatestiin, kunhan pullo on puhdas.',
    },
    {
      form: 'once',
      title: 'Ranta- ja roskatalkoot',
      summary: 'Siivotaan rantaviiva {villageFrom} {neighbourTo}.',
      description:
        'Säkit ja hanskat saa lähtöpaikalta, veneelliset hoitavat saaret. Urakan päätteeksi nokipannukahvit.',
      place: 'shore',
      times: ['11:00'],
      minutes: 180,
    },
    {
      form: 'once',
      title: 'Jätevesi-ilta mökkiläisille',
      summary: 'Kuivakäymälä, umpisäiliö vai pienpuhdistamo?',
      description:
        'Neuvoja näyttää vaihtoehdot ja hintahaitarin. Saat mukaasi lomakkeen, jolla naapurinkin saa innostumaan.',
      registration: 'wished',
    },
    {
      form: 'ongoing',
      kind: 'volunteering',
      title: 'Järven tarkkailijaksi',
      summary: 'Mittaa näkösyvyys laiturilta kahden viikon välein. Levy ja ohjeet meiltä.',
      description:
        'Yhteen mittaukseen kuluu viisi minuuttia. Tulokset kirjataan puhelimella karttaan, jota tutkijatkin käyttävät.',
    },
    {
      form: 'weekly',
      title: 'Niittovuoro',
      summary: 'Leikataan ruokoa ja kerätään se rannalle. Kuntosali ulkoilmassa.',
      description:
        'Konetta ajaa kurssin käynyt, muut haravoivat. Kahluuhousuja on lainattavana kuusi paria.',
      place: 'shore',
      kind: 'volunteering',
    },
    {
      form: 'monthly',
      title: 'Järvikerho',
      summary: 'Vesiasiaa, kalajuttuja ja hankehakemuksia.',
      description:
        'Kerho kokoontuu kylätalolla, osa väestä tulee mukaan etänä mökeiltään. Uusi kävijä saa ensimmäiseksi tehtäväksi valita kahvileivän.',
    },
  ],
};
