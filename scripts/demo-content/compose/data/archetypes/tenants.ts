import type { Archetype } from '../../archetype-types.ts';

/** Tenants' associations and housing advice. */
export const tenants: Archetype = {
  key: 'tenants',
  weight: 5,
  themes: {
    core: ['tyo-toimeentulo-ja-asuminen', 'koulutus-ja-neuvonta'],
    also: ['yhteiskunta-ja-vaikuttaminen'],
  },
  targetGroups: { core: ['tyoikaiset', 'opiskelijat'], also: ['tyottomat', 'ikaihmiset'] },
  languages: ['en'],
  reach: 'municipality',
  place: 'house',
  registered: 0.9,
  roles: ['asumisneuvoja', 'velkaneuvoja', 'päivystyksen vetäjä'],
  names: [
    '{genitive} [Porraskäytävä|Kynnysmatto|Ovikello|Avaimenperä]',
    'Vuokralaisten neuvontapiiri [Sarana|Kamana|Ovenkahva]',
    '{villageGen} vuokralaiset',
    'Talous- ja asumisneuvonta [Kynnys|Saranapuoli|Pihalamppu]',
    '{genitive} [Lukko ja Sarana|Rappu ja Piha|Pesä ja Pelto]',
    '{genitive} asumisen tuki [Pesäpuu|Räystäs|Tulisija]',
  ],
  summaries: [
    'Maksutonta neuvontaa vuokrasopimuksista, vuokrankorotuksista ja takuurahoista.',
    'Kun lasku kaatuu päälle, täällä istutaan viereen ja avataan kirjekuoret yhdessä.',
    'Autamme {someResidents} löytämään kodin ja pitämään siitä kiinni.',
    'Vuokralaisten oma yhdistys: tietoa, tukea ja tarvittaessa mukaan käräjille.',
    'Asumisneuvontaa ja talousapua ilman ajanvarausta.',
    'Nuoren ensimmäinen koti, häätöuhka, homeepäily – kysy meiltä.',
  ],
  plainly: [
    'Neuvomme {someResidents} vuokralla asumiseen, takuuvuokriin, häätöihin ja velkoihin liittyvissä asioissa.',
    'Tarjoamme asumisneuvontaa sekä talous- ja velkaneuvontaa, johon voi tulla {locative} ilman ajanvarausta.',
    'Autamme, kun vuokranmaksu takkuaa, asunnosta löytyy vikaa tai edessä on ensimmäisen kodin etsiminen.',
  ],
  openings: [
    'Asunto on ihmisoikeus, mutta sen paperit ovat usein käsittämätöntä kieltä.',
    'Päivystys aloitti {2004-2018} yhden opiskelija-asuntolan kerhohuoneessa.',
    'Joka kolmas {locative} asuu vuokralla, ja jokaisella on ollut joskus riita takuuvuokrasta.',
    'Neuvojamme ovat vapaaehtoisia: entinen isännöitsijä, kaksi sosionomia ja muutama, joka on itse menettänyt kotinsa.',
    'Emme aja omistajien emmekä puolueiden asiaa, vaan sitä että ihmisellä on katto.',
    '{name} syntyi, kun {forResidents} lähetettiin saman talven aikana neljäkymmentä häätöä.',
    'Moni tulee meille vasta viimeisen muistutuksen jälkeen. Mieluummin saisi tulla ensimmäisen.',
    'Vuokralaisen oikeudet mahtuvat yhdelle arkille, ja se arkki on meillä ovessa.',
  ],
  activities: [
    'Neuvonta on auki {workdays} ja {workdays}, mukaan voi ottaa tulkin tai kaverin.',
    'Tarkistamme vuokrasopimuksen ennen allekirjoitusta, kun lähetät siitä kuvan.',
    'Avaamattomien kirjeiden pöydässä tehdään laskuista lista ja soitetaan velkojille.',
    'Nuorille pidetään ammattikoululla tunteja siitä, mitä vesimaksu ja kotivakuutus tarkoittavat.',
    'Asukastoimikuntia tuemme kokousten pitämisessä ja vuokrankorotusten perkaamisessa.',
    'Muuttoapua varten meillä on lainattava nokkakärry ja {20-60} pahvilaatikkoa.',
    'Velkajärjestelyhakemus täytetään rinnakkain, yleensä kolmella tapaamisella.',
    'Kun kosteusvaurio epäilyttää, neuvomme mitä kuvata ja kenelle ilmoittaa.',
    'Häätöuhan alla olevalle etsitään ratkaisu yhdessä vuokranantajan ja sosiaalitoimen kanssa.',
    'Ruokabudjetti-illoissa keitetään soppaa ja lasketaan, mihin satanen hupenee.',
  ],
  listItems: [
    'sopimusten tarkistus',
    'kirjekuorten avaustuokiot',
    'neuvontaa englanniksi',
    'apua asumistuen hakemiseen',
    'muuttolaatikoiden lainaus',
    'asukastoimikuntien koulutus',
    'ensiasuntokurssi nuorille',
    'puhelinpäivystys',
  ],
  closings: [
    'Asiasi jää meidän väliseksi. Nimeä ei tarvitse kertoa.',
    'Tule ajoissa, sillä eräpäivän jälkeenkin on vielä tehtävissä jotain.',
    'Emme lainaa rahaa, mutta löydämme yleensä luukun, jota kannattaa koputtaa.',
    'Palvelu ei maksa mitään eikä edellytä jäsenyyttä.',
    'Neuvojaksi pääsee lyhyellä koulutuksella; tärkeintä on kyky kuunnella.',
    'Jos emme osaa vastata, selvitämme kuka osaa.',
  ],
  joins: [
    'Neuvontaan tullaan suoraan ovesta, jonotusnumeroa ei ole.',
    'Jäsenmaksu on {5-10} €, opiskelijat ja työttömät 0 €.',
    'Vapaaehtoiseksi pyrkivät haastatellaan ja koulutetaan syksyllä.',
  ],
  events: [
    {
      form: 'once',
      title: 'Ensimmäinen oma koti',
      summary: 'Mitä pitää tietää ennen vuokrasopimusta? Nuorille ja vanhemmille.',
      description:
        'Käymme läpi takuun, sähkösopimuksen, kotivakuutuksen ja sen, kuka vaihtaa lampun. Lopuksi jokainen tekee oman kuukausibudjetin.',
      place: 'school',
      times: ['16:30'],
    },
    {
      form: 'once',
      title: 'Vuokra nousee – mitä voin tehdä?',
      summary: 'Juristi vastaa vuokralaisten kysymyksiin.',
      description:
        'Ota sopimus ja korotusilmoitus mukaan. Yleisen osuuden jälkeen on lyhyitä kahdenkeskisiä neuvontavuoroja.',
      registration: 'wished',
    },
    {
      form: 'once',
      title: 'Kuka hoitaa home-epäilyn?',
      summary:
        'Illan aiheena sisäilma vuokra-asunnossa: oikeudet, velvollisuudet ja oikeat puhelinnumerot.',
      description:
        'Terveystarkastaja kertoo, miten tutkimus etenee, ja pari asukasta kertoo miten heidän kävi. Kuvia omasta seinästä saa näyttää.',
    },
    {
      form: 'weekly',
      title: 'Avaamattomien kirjeiden pöytä',
      summary: 'Tuo pino laskuja. Avataan ne yhdessä.',
      description:
        'Paikalla on kaksi neuvojaa ja kuppi kahvia. Tärkeintä on, ettei pinon kanssa jää yksin. Kukaan ei kysy, miten tähän on tultu.',
      times: ['13:00', '15:00'],
      minutes: 180,
      kind: 'ongoing_activity',
    },
    {
      form: 'course',
      weeks: 5,
      title: 'Rahat riittämään',
      summary: 'Viiden kerran kurssi, jolla laitetaan oma talous paperille.',
      description:
        'Ryhmä on kahdeksan hengen kokoinen ja luottamuksellinen. Kotitehtävät ovat lyhyitä. Lastenhoidosta voi sopia ennalta.',
      registration: 'required',
    },
    {
      form: 'ongoing',
      kind: 'ongoing_activity',
      title: 'Vuokrasopimuksen tarkistus etänä',
      summary: 'Lähetä kuva sopimuksesta, saat kommentit kahdessa arkipäivässä.',
      description:
        'Luemme sopimuksen ja merkitsemme kohdat, joista kannattaa kysyä. Henkilötunnuksen saa peittää.',
      place: 'online',
    },
  ],
};
