import type { Archetype } from '../../archetype-types.ts';

/** Civic discussion clubs and advocacy. */
export const civic: Archetype = {
  key: 'civic',
  weight: 5,
  themes: {
    core: ['yhteiskunta-ja-vaikuttaminen'],
    also: ['koulutus-ja-neuvonta', 'maahanmuuttajat-ja-monikulttuurisuus', 'luonto-ja-elaimet'],
  },
  targetGroups: { core: ['kaikki'], also: ['nuoret', 'opiskelijat', 'tyoikaiset'] },
  languages: ['en'],
  reach: 'district',
  place: 'library',
  registered: 0.65,
  roles: ['keskustelun vetäjä', 'kampanjavastaava'],
  names: [
    'Keskustelukerho [Puheenvuoro|Vastalause|Kuulostelu|Rinkituolit]',
    '{genitive} kansalaiskerho [Oliivipuu|Kyyhkysparvi]',
    '{genitive} [Aloite|Lehterin Väki|Kuntavahti]',
    'Kansalaispiiri [Valokirja|Kynttilänjalka]',
    '{villageGen} demokratiapaja',
    '{genitive} vaikuttajapiiri [Riisinjyvä|Kaukokaivo]',
    '{genitive} vaikuttajaverkosto [Puolet ja Puolet|Vaaka]',
  ],
  summaries: [
    'Puolueetonta keskustelua kunnan asioista ja maailman tilasta.',
    'Vahdimme valtuuston listoja ja selitämme ne ymmärrettävästi.',
    'Rauhaa, oikeuksia ja pitkiä keskusteluja {reachIn}.',
    'Kirjoitamme kirjeitä vangituille ja kahvilapuheita toisillemme.',
    'Nuoria ja vanhoja saman kysymyksen äärellä: mihin täällä voi vaikuttaa?',
    'Kampanjoita, kuntalaisaloitteita ja kaivoja kaukaisiin kyliin.',
  ],
  plainly: [
    'Puolueisiin sitoutumaton kansalaisyhdistys järjestää {locative} keskusteluja, koulutusta ja kampanjoita.',
    'Edistämme kuntalaisten vaikuttamista, ihmisoikeuksia ja rauhanomaista keskustelua {reachIn}.',
    'Yhdistys tekee kuntalaisaloitteita, kutsuu päättäjiä keskustelemaan ja opettaa vaikuttamisen taitoja.',
  ],
  openings: [
    'Erimielisyys on meille aine, ei ongelma.',
    'Kerho perustettiin, kun kuntakokous päättyi huutoon. Päätimme kokeilla toisin.',
    'Emme tue yhtään puoluetta. Väitteet kyllä.',
    'Puolueettomuutta mitataan sillä, montako puoluetta on suuttunut.',
    '{name} on kirjoittanut vuosien varrella {300-1400/50} kirjettä.',
    'Tuolit on asetettu ympyrään, koska riveissä ei kuulla.',
    'Yhteiskunta on etäinen sana, aloitelomake lähellä.',
    'Ryhmässä on lukiolainen, lakimies ja maanviljelijä, joka tietää eniten.',
  ],
  activities: [
    'Valtuuston esityslista avataan ennen kokousta, lauseet suomennetaan.',
    'Kirjeilta vankien ja vainottujen puolesta pidetään joka kuukausi.',
    'Tenttikiertue tuo ehdokkaat koulujen liikuntasaleihin vaalien alla.',
    'Kaukokaivo-kerho kerää varoja leivinjauheella, siis leivonnaisilla.',
    'Nuorten aloitepajassa kirjoitetaan ehdotus, joka lähetetään oikeasti.',
    'Kerran vuodessa istutaan mykkänä torilla tunti.',
    'Vaikuttajakoulu opettaa, miten valmistelija tavoitetaan.',
    'Paneelit järjestetään {weekdays}, aika jaetaan kellolla.',
    'Faktantarkistusillassa kaikki saavat tuoda väitteen ja lähteen.',
    'Tasa-arvokävelyllä {villageIn} luetaan kadunnimien historiaa.',
  ],
  listItems: [
    'keskusteluillat',
    'valtuuston listat auki',
    'kirjeillat',
    'vaalitentit',
    'nuorten aloitepaja',
    'faktantarkistusilta',
    'kehitysyhteistyökeräys',
    'hiljainen tunti torilla',
  ],
  closings: [
    'Tule eri mieltä, lähde kysymysten kanssa.',
    'Puheenvuoro on jokaiselle kolme minuuttia, myös professorille.',
    'Jäseneksi liittyminen ei sido yhteenkään kantaan.',
    'Kirjoituskynät ja postimerkit ovat meidän.',
    'Huutaminen viedään pihalle.',
    'Tietoa kerrotaan selkokielellä, kun pyydetään.',
  ],
  joins: [
    'Jäsenmaksu {5-15} €, opiskelijoille ilmainen.',
    'Ehdota iltaan kysymystä.',
    'Tule kuuntelemaan ensin takariviin.',
  ],
  events: [
    {
      form: 'once',
      title: 'Valtuuston lista suomeksi',
      summary: 'Mitä kunnassa päätetään ja kenelle siitä soittaa.',
      description:
        'Käymme kymmenen pykälää läpi. Yleisön puheenvuorot ja kysymykset kootaan kirjeeksi valmistelijalle.',
      times: ['17:30', '18:00'],
    },
    {
      form: 'once',
      title: 'Väittele pehmeästi',
      summary: 'Opettele olemaan eri mieltä suuttumatta.',
      description:
        'Harjoituksia pareittain. Aihe arvotaan: hirvet, verot, koulukyyti. Puolta vaihdetaan puolivälissä.',
      times: ['18:00'],
    },
    {
      form: 'once',
      title: 'Nuoret kyselevät päättäjiltä',
      summary: 'Yläkoululaiset haastattelevat, valtuutetut vastaavat.',
      description:
        'Kysymykset ovat nuorten itse laatimat. Aikaa vastata on puolitoista minuuttia. Moderoijana lukiolainen.',
      place: 'school',
      times: ['14:00', '17:00'],
    },
    {
      form: 'monthly',
      title: 'Kirjeilta vainotuille',
      summary: 'Kirjoita kortti ihmiselle, joka on vangittu mielipiteensä vuoksi.',
      description:
        'Mallitekstit ovat valmiina, tervehdys omin sanoin. Postimerkit tarjoaa yhdistys.',
      times: ['17:00'],
    },
    {
      form: 'weekly',
      title: 'Kuulopiiri',
      summary: 'Yksi aihe, kahdeksan tuolia, ei keskeytyksiä.',
      description:
        'Jokainen puhuu vuorollaan, muut eivät vastaa vaan kuuntelevat. Se on yllättävän vaikeaa.',
      times: ['17:00'],
      minutes: 75,
    },
    {
      form: 'course',
      weeks: 5,
      title: 'Vaikuttajakoulu',
      summary: 'Viisi iltaa kuntapolitiikasta, mediasta ja aloitteista.',
      description:
        'Kurssin päätyttyä jokainen on tehnyt yhden aloitteen tai kirjoituksen. Mukana toimittaja ja valmistelija.',
      registration: 'required',
      times: ['17:30'],
    },
  ],
};
