import type { Archetype } from '../../archetype-types.ts';

/** Clubs of visually impaired people. */
export const visuallyImpaired: Archetype = {
  key: 'visually-impaired',
  weight: 4,
  themes: { core: ['vammaiset-ja-pitkaaikaissairaat', 'vapaaehtoistoiminta-ja-vertaistuki'] },
  targetGroups: { core: ['vammaiset-ihmiset'], also: ['ikaihmiset'] },
  reach: 'district',
  place: 'house',
  registered: 0.7,
  roles: ['apuvälineneuvoja', 'opaskävelyn järjestäjä', 'vertaistukija'],
  variants: [
    {
      mark: 'näkö',
      senseGen: 'näön',
      people: 'näkövammaiset',
      peoplePart: 'näkövammaisia',
      peopleGen: 'näkövammaisten',
      aid: 'valkoinen keppi',
      aids: 'suurennuslaitteita',
    },
  ],
  names: [
    '{villageGen} {mark}vammakerho [Sarastus|Valonhäive|Tuntopiste]',
    '{mark}kerho [Luotsi|Aamuvalkea|Kaiku]',
    '{villageGen} {mark}piiri',
    '{mark}vammaisten ystävät {villageIn}',
    '{villageGen} {mark}tuki [Kosketus|Ohjaava Ääni|Merkkipaalu]',
  ],
  summaries: [
    'Vertaistukea ja apuvälineneuvontaa, kun {senseGen} heikkeneminen muuttaa arkea.',
    '{people} ja heidän läheisensä kokoontuvat {workdays}.',
    'Kokeile {aids} ennen kuin ostat tai haet.',
    'Retkiä, ääntä ja kosketusta: kerho aikuisille {reachIn}.',
    'Opastusta arkeen {peopleGen} omalta väeltä.',
    'Autamme pääsemään kauppaan, kuoroon ja kokoukseen muiden lailla.',
  ],
  plainly: [
    'Kerho tarjoaa vertaistukea, apuvälineneuvontaa ja retkiä näkövammaisille ihmisille ja heidän läheisilleen {reachIn}.',
    'Näön heiketessä saat meiltä neuvoja arkeen, opaskävelyille saattajan ja muiden näkövammaisten seuraa.',
    'Järjestämme {locative} näkövammaisten kerhopäiviä, laite-esittelyjä ja esteettömyyskatselmuksia.',
  ],
  openings: [
    'Aistin heiketessä ensimmäinen tunne on usein häpeä. Toinen tulee meillä: helpotus.',
    'Kerho syntyi terveyskeskuksen odotussalissa, missä kaksi ihmistä pyysi apua toisiltaan.',
    'Jäsenistä {18-74} on iäkkäitä, mutta nuorin on vasta lukiossa.',
    '{aid} on arkinen esine, ja täällä sitä ei katsota.',
    'Osaamme kertoa, millaista se on, koska olemme itse siellä.',
    '{name} on toiminut {9-44} vuotta, ja äänestys hoituu yhä nimenhuudolla.',
    'Monella on aistivamma, kaikilla on huumori.',
    'Kuntoutuspäätöksen jälkeen jää usein tyhjä olo. Siihen me tulemme.',
  ],
  activities: [
    'Opaspari kulkee kerholaisen kanssa kaupungilla, kävelyn pituus sovitaan.',
    'Laitteita esitellään {houseIn} kuukauden [ensimmäisenä|toisena|viimeisenä] {workday}, lainattaviksi ja kokeiltaviksi.',
    'Äänilehti luetaan joka viikko, ja se kuunnellaan puhelimella.',
    'Taideteosta saa koskea museon kanssa järjestetyssä illassa.',
    'Koulutamme bussikuskeja ja kaupan väkeä kohtaamaan asiakkaan luontevasti.',
    'Läheisten ryhmässä puhutaan siitä, milloin auttaa ja milloin odottaa.',
    'Peli-iltana sokkopelilaudat ja kuuntelutietovisa ovat samalla pöydällä.',
    'Kuntosaliryhmä harjoittelee opastetusti {weekdays}.',
    'Talvella retkeillään tandemsuksilla, kesällä tandempyörällä.',
    'Puhelintreffit yhdistävät ne, jotka eivät pääse {nearFrom} kulkemaan.',
  ],
  listItems: [
    'apuvälinenäytöt',
    'äänilehti',
    'opaskävelyt',
    'läheisten ryhmä',
    'tandempyöräily',
    'esteettömyyskatselmukset',
    'puhelinpiiri',
    'saavutettavat museokäynnit',
  ],
  closings: [
    'Diagnoosia ei kysytä, ja läheiset ovat yhtä tervetulleita.',
    'Opas järjestyy asemalta, kunhan soitat edellisenä päivänä.',
    'Esitteet saa isolla tekstillä, äänenä ja selkokielellä.',
    'Otamme mielellämme vastaan vapaaehtoisia oppaita.',
    'Kuljetuspalvelun myöhästyessä ohjelma odottaa.',
    'Kerro puhelimessa, miten haluat, että sinua opastetaan.',
  ],
  joins: [
    'Jäsenmaksu {8-15} €, liittymiseen riittää puhelu.',
    'Tule kerhopäivään oppaan tai koiran kanssa.',
    'Läheinen voi liittyä kannatusjäseneksi.',
  ],
  events: [
    {
      form: 'once',
      title: 'Apuvälineet kädessä',
      summary: 'Kokeile {aids} rauhassa ja kysy käyttäjiltä.',
      description:
        'Esittelijöinä ovat ne, jotka käyttävät laitteita joka päivä. Neuvoja kertoo, mistä laitetta haetaan.',
      times: ['12:00', '13:00'],
    },
    {
      form: 'once',
      title: 'Kosketeltava museokierros',
      summary: 'Esineitä sormin ja kertojan äänin.',
      description:
        'Kokoonnumme ovella, opas kuvailee. Viittomakielen tulkki tilataan, kun ilmoitat siitä viikkoa ennen.',
      registration: 'wished',
    },
    {
      form: 'once',
      title: 'Turvallinen koti',
      summary: 'Valaistus, hälyttimet ja kynnykset kuntoon pienellä vaivalla.',
      description:
        'Palotarkastaja ja toimintaterapeutti neuvovat. Mukaan saa merkkitarroja kodinkoneisiin.',
    },
    {
      form: 'monthly',
      kind: 'peer_group',
      title: 'Läheisten ryhmä',
      summary: 'Puolisoille, lapsille ja ystäville: auttamisen taitoa.',
      description: 'Puhumme siitä, mistä kotona ei aina osata. Ryhmän ohjaajana on vertainen.',
      times: ['17:30'],
    },
    {
      form: 'weekly',
      title: 'Kerhopäivä',
      summary: 'Ääneen luettua, kahvia ja ajankohtaista.',
      description:
        'Aloitus on kuulumiskierroksella. Sitten lukija lukee lehdet, ja lopuksi istutaan niin pitkään kuin kyyti sallii.',
      times: ['12:00'],
    },
    {
      form: 'ongoing',
      kind: 'volunteering',
      title: 'Oppaaksi kävelylle',
      summary: 'Lainaa käsivarttasi tunniksi viikossa.',
      description:
        'Opetamme opastusotteen ja kuvailun. Opastettava kertoo, mihin mennään, sinä kerrot mitä tiellä on.',
    },
  ],
};
