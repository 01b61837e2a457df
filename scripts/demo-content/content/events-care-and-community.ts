import type { DemoEvent } from '../demo-content-types.ts';

/** Events and activities of the organisations in `organisations-care-and-community.ts`. */
export const careAndCommunityEvents: DemoEvent[] = [
  {
    slug: 'kielikahvila-torstaisin-kuopiossa',
    title: 'Kielikahvila torstaisin',
    kind: 'ongoing_activity',
    summary:
      'Puhutaan suomea kahvikupin ääressä. Aloittelijoille on oma pöytä, ja lapset voivat leikkiä samassa huoneessa.',
    description: `Jokaisessa pöydässä istuu yksi suomea äidinkielenään puhuva. Illan aihe on kirjoitettu lapulle: bussilla kulkeminen, lääkärin varaaminen, naapurit, joulu, mitä sanotaan kun ei ymmärrä. Kielioppia ei opeteta, mutta sitä saa kysyä.

- Sininen pöytä: en osaa vielä mitään
- Keltainen pöytä: osaan vähän
- Punainen pöytä: haluan puhua pitkään

Ei tarvitse ilmoittautua eikä tulla joka kerta. Language café, everyone is welcome!`,
    schedule: {
      type: 'weekly',
      weekdays: ['TH'],
      time: '17:30',
      durationMinutes: 120,
      interval: 1,
      startsInDays: -45,
      weeks: 26,
      skippedOccurrences: [9, 10],
    },
    scheduleNote: 'Juhlapyhien viikoilla kielikahvila on kiinni.',
    eventStatus: 'scheduled',
    place: {
      name: 'Monen Pöydän Yhdistyksen tila',
      address: { street: 'Säkkimatontie 12', postalCode: '70600', city: 'Kuopio' },
    },
    area: 'kuopio',
    organiser: 'monen-poydan-yhdistys',
    themes: ['maahanmuuttajat-ja-monikulttuurisuus', 'koulutus-ja-neuvonta'],
    targetGroups: ['maahanmuuttajat', 'kaikki'],
    languages: ['fi', 'en', 'ar', 'so', 'ru'],
    isFree: true,
    registration: { required: false },
    accessibility: { stepFreeAccess: true, accessibleToilet: true, accessibleParking: true },
  },
  {
    slug: 'aivohalvauksen-saaneiden-laheisten-ilta-varkaudessa',
    title: 'Läheisten ilta: puolison aivoinfarktin jälkeen',
    kind: 'peer_group',
    summary:
      'Vertaistukiryhmä aivoinfarktin tai aivoverenvuodon saaneiden läheisille Varkaudessa, kuukauden toisena tiistaina.',
    description: `Kierros alkaa aina samalla kysymyksellä: mitä olet tehnyt tässä kuussa itseäsi varten? Vastaukseksi kelpaa ”en mitään”.

Muuta ohjelmaa ei ole. Kahvit keitetään yhdessä, ja lopuksi sovitaan, kuka soittaa kenelle ennen seuraavaa kertaa. Afasiasta, kuntoutuksen hakemisesta ja kodin muutostöistä on kertynyt paljon kokemusta, sitä saa pyytää.`,
    schedule: {
      type: 'monthly',
      nth: 2,
      weekday: 'TU',
      time: '17:00',
      durationMinutes: 120,
      startsInDays: -20,
      months: 9,
    },
    eventStatus: 'scheduled',
    place: {
      name: 'Tervaranta-talo, kokoushuone 2',
      address: { street: 'Hinaajankatu 14', postalCode: '78300', city: 'Varkaus' },
    },
    area: 'varkaus',
    organiser: 'laheisryhma-kainalossa',
    themes: ['omaishoito-ja-laheiset', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['omaishoitajat'],
    languages: ['fi'],
    isFree: true,
    registration: {
      required: false,
      instructions: 'Ensimmäistä kertaa tuleva soittaa etukäteen, niin tulemme aulaan vastaan.',
      phone: '017 000 1061',
    },
    accessibility: { stepFreeAccess: true, accessibleToilet: true },
  },
  {
    slug: 'kongin-yokahvila',
    title: 'Kongin yökahvila',
    kind: 'ongoing_activity',
    summary: 'Joka toinen perjantai talo on auki yhteen asti yöllä. 15–20-vuotiaille, päihteetön.',
    description: `Lämmintä, valoa, toasteja ja ihmisiä. Biljardin lisäksi elokuva yläkerrassa kello 22 ja karaokea niin kauan kuin naapurit jaksavat.

Sisään pääsee puoleenyöhön asti. Alle 16-vuotiaalla pitää olla huoltajan lupa, sen voi lähettää viestillä ovelta. Konkikummit saattavat kotiovelle, jos keskustan läpi ei huvita kävellä yksin. Bussilla tulevat Sonkajärven ja Vieremän nuoret: kertokaa ohjaajalle, kyyti kotiin on järjestynyt joka kerta.`,
    schedule: {
      type: 'weekly',
      weekdays: ['FR'],
      time: '20:00',
      durationMinutes: 300,
      interval: 2,
      startsInDays: -30,
      weeks: 30,
      skippedOccurrences: [5],
    },
    scheduleNote: 'Kello 20–01. Heinäkuussa yökahvila on kiinni.',
    eventStatus: 'scheduled',
    place: {
      name: 'Nuorten talo Porttikonki',
      address: { street: 'Leipurinkuja 2', postalCode: '74100', city: 'Iisalmi' },
    },
    area: 'iisalmi',
    organiser: 'porttikonki',
    themes: ['lapset-nuoret-ja-perheet', 'paihteet-ja-riippuvuudet'],
    targetGroups: ['nuoret', 'opiskelijat'],
    languages: ['fi', 'en'],
    isFree: true,
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      note: 'Elokuva näytetään alakerrassa, jos joku ei pääse portaita.',
    },
  },
  {
    slug: 'omaishoitajien-virkistysviikonloppu-lahnaharjussa',
    title: 'Omaishoitajien virkistysviikonloppu',
    kind: 'event',
    summary:
      'Kolme päivää ilman herätyskelloa. Saunaa, metsää, valmista ruokaa ja muita omaishoitajia kurssikeskus Lahnaharjussa Sonkajärvellä.',
    description: `Paikkoja on kaksikymmentäneljä. Etusijalla ovat ne, jotka eivät ole olleet mukana kolmeen vuoteen.

## Ohjelma, johon saa olla osallistumatta

- Ensimmäinen päivä: tulokahvit, lähtölupa puhelimesta, rantasauna
- Toinen päivä: metsäkävely oppaan kanssa, hieroja, illalla tanssilevyjä
- Kolmas päivä: pitkä aamiainen, keskustelu omaishoitajan vapaapäivistä, kotiin ruuan jälkeen

Hoidettavalle järjestyy sijaishoitoa. Autamme hakemaan sen hyvinvointialueelta, kunhan ilmoittaudut ajoissa. Bussi lähtee Iisalmen linja-autoasemalta ja poimii kyytiin Lapinlahdelta, Kiuruvedeltä ja Vieremältä.`,
    schedule: { type: 'all-day', daysFromNow: 46, days: 3 },
    eventStatus: 'scheduled',
    place: {
      name: 'Kurssikeskus Lahnaharju',
      address: { street: 'Lahnaharjuntie 230', postalCode: '74300', city: 'Sonkajärvi' },
    },
    area: 'sonkajarvi',
    organiser: 'hengahdystupa',
    themes: ['omaishoito-ja-laheiset', 'mielen-hyvinvointi'],
    targetGroups: ['omaishoitajat'],
    languages: ['fi'],
    isFree: false,
    price: '65 €, jäsenille 45 €. Hintaan kuuluvat majoitus, ruuat ja bussi.',
    registration: {
      required: true,
      instructions: 'Kerro ruokavalio ja tarvitsetko apua sijaishoidon hakemiseen.',
      email: 'viikonloppu@hengahdystupa.example',
      phone: '017 000 1062',
      deadlineDaysBefore: 21,
    },
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      note: 'Kaksi huonetta sopii pyörätuolia käyttävälle. Rantasaunalle on viisi askelmaa.',
    },
  },
  {
    slug: 'ystavakurssi-uusille-vapaaehtoisille',
    title: 'Ystäväkurssi uusille vapaaehtoisille',
    kind: 'course',
    summary:
      'Kolmen illan kurssi, jonka jälkeen voit ryhtyä yksinäisen ikäihmisen ystäväksi Kuopiossa, Siilinjärvellä, Maaningalla tai Vehmersalmella.',
    description: `Ensimmäisenä iltana puhutaan yksinäisyydestä ja siitä, mitä ystävä tekee ja mitä ei. Toisena iltana harjoitellaan kohtaamista: mitä sanoa, kun toinen itkee, kuulee huonosti tai kertoo saman jutun uudestaan. Kolmanteen iltaan tulee kaksi nykyistä ystäväparia kertomaan.

Kurssi ei sido mihinkään. Tarjolla on iltapalaa, ja todistuksen saa halutessaan opintoja varten.`,
    schedule: {
      type: 'weekly',
      weekdays: ['WE'],
      time: '17:00',
      durationMinutes: 150,
      interval: 1,
      startsInDays: 18,
      weeks: 3,
    },
    eventStatus: 'scheduled',
    place: {
      name: 'Kahvipannun toimisto',
      address: { street: 'Pesutuvankatu 4 A 2', postalCode: '70100', city: 'Kuopio' },
    },
    area: 'kuopio',
    organiser: 'ystavapalvelu-kahvipannu',
    themes: ['vapaaehtoistoiminta-ja-vertaistuki', 'ikaihmiset', 'koulutus-ja-neuvonta'],
    targetGroups: ['kaikki', 'tyoikaiset', 'opiskelijat'],
    languages: ['fi'],
    isFree: true,
    registration: {
      required: true,
      url: 'https://www.kahvipannu.example/ystavakurssi',
      email: 'toimisto@kahvipannu.example',
      deadlineDaysBefore: 5,
    },
    accessibility: { stepFreeAccess: true, accessibleToilet: true, assistanceDogsWelcome: true },
  },
  {
    slug: 'lumityoapua-ja-pihatoita-leppavirralla',
    title: 'Lumityöapua ja pihatöitä Leppävirralla',
    kind: 'ongoing_activity',
    summary:
      'Vapaaehtoiset luovat lumet portailta, haravoivat pihan ja kantavat puut sisään, kun omat voimat eivät riitä.',
    description: `Pyydä apua puhelimella. Kerro osoite, mitä pitäisi tehdä ja onko pihalla koira.

Lumisateen jälkeen teemme ensin ne pihat, joissa odotetaan kotihoitoa, ambulanssia tai ateriakuljetusta. Muille tullaan saman tai seuraavan päivän aikana. Syksyllä haravoidaan ja tyhjennetään räystäskouruja matalista taloista, keväällä kannetaan puutarhakalusteet ulos. Polttopuita pinotaan ympäri vuoden.

Ei koske yrityksiä eikä taloyhtiöitä.`,
    schedule: { type: 'ongoing' },
    scheduleNote:
      'Pyyntöjä otetaan vastaan arkisin kello 8–16. Viikonloppuna lumet luodaan, jos tekijöitä on.',
    eventStatus: 'scheduled',
    area: 'leppavirta',
    organiser: 'leppavirran-lapio-ja-harava',
    themes: ['ikaihmiset', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['ikaihmiset', 'vammaiset-ihmiset', 'pitkaaikaissairaat'],
    languages: ['fi'],
    isFree: true,
    registration: {
      required: true,
      instructions: 'Soita, tai jätä viesti vastaajaan ja sano numerosi hitaasti.',
      phone: '017 000 1063',
    },
  },
  {
    slug: 'yhteinen-lounas-rautavaaralla',
    title: 'Keskiviikon yhteinen lounas',
    kind: 'ongoing_activity',
    summary: 'Keittolounas ja seuraa. Kyyti kotiovelta Rautavaaran kirkonkylältä ja sivukyliltä.',
    description: `Keitto, leipä, juoma ja jälkiruoka. Kasvisruokaa ja gluteenitonta saa, kun pyytää edellisenä päivänä.

Ruokailun jälkeen istutaan niin kauan kuin jutut riittävät. Joka kuun ensimmäisellä kerralla kunnan hyvinvointiohjaaja on paikalla mittaamassa verenpaineita ja neuvomassa etäpalvelujen kanssa.`,
    schedule: {
      type: 'weekly',
      weekdays: ['WE'],
      time: '11:00',
      durationMinutes: 150,
      interval: 1,
      startsInDays: -70,
      weeks: 40,
      skippedOccurrences: [4, 14, 15, 27],
    },
    scheduleNote: 'Hirvenmetsästyksen aloitusviikolla ei ruokaa, koska keittäjät ovat metsällä.',
    eventStatus: 'scheduled',
    place: {
      name: 'Seurakuntasali',
      address: { street: 'Kellotapulintie 2', postalCode: '73900', city: 'Rautavaara' },
    },
    area: 'rautavaara',
    organiser: 'rautavaaran-yhteinen-pata',
    themes: ['ikaihmiset', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['ikaihmiset', 'kaikki'],
    languages: ['fi'],
    isFree: false,
    price: '6 €, lapset 2 €. Kyyti 2 € suunta.',
    registration: {
      required: false,
      instructions:
        'Ruoka riittää ilmoittamattakin. Kyydistä soitettava edellisenä iltana ennen kuutta.',
      phone: '017 000 1064',
    },
    accessibility: { stepFreeAccess: true, accessibleToilet: false },
  },
  {
    slug: 'muistikahvila-nilsiassa',
    title: 'Muistikahvila Nilsiässä',
    kind: 'peer_group',
    summary:
      'Kuukauden viimeisenä maanantaina tavataan muistisairaat, omaiset ja kaikki, joita oma muistaminen mietityttää.',
    description: `Alkuun lauletaan pari tuttua laulua, sitten kahvitellaan. Puolen välin jälkeen jakaudutaan: omaiset jäävät kamariin puhumaan ohjaajan kanssa ja muut lähtevät keittiöön leipomaan tai ulos, jos on kaunis ilma.

Vieraita käy silloin tällöin. Ohjelmassa on ollut edunvalvontavaltuutus, ajokortti, muistilääkkeet ja se, miten lapsenlapsille kerrotaan mummon sairaudesta.

Kyyti Juankoskelta ja Kaavilta järjestyy, kun soittaa perjantaihin mennessä.`,
    schedule: {
      type: 'monthly',
      nth: -1,
      weekday: 'MO',
      time: '13:00',
      durationMinutes: 120,
      startsInDays: -50,
      months: 12,
    },
    eventStatus: 'scheduled',
    place: {
      name: 'Muistikamari',
      address: { street: 'Piironginpolku 5', postalCode: '73300', city: 'Nilsiä' },
    },
    area: 'nilsia',
    organiser: 'muistikamari',
    themes: ['ikaihmiset', 'omaishoito-ja-laheiset', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['ikaihmiset', 'omaishoitajat', 'pitkaaikaissairaat'],
    languages: ['fi'],
    isFree: true,
    registration: { required: false, phone: '017 000 1065' },
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      note: 'Eteisessä on vastassa ohjaaja, jolla on keltainen huivi.',
    },
  },
  {
    slug: 'jaksaako-karjanhoitaja',
    title: 'Jaksaako karjanhoitaja? Ilta maatilan väen unesta ja uupumuksesta',
    kind: 'event',
    summary:
      'Unihoitaja ja kaksi viljelijää puhuvat siitä, mitä tapahtuu, kun valvotaan liian pitkään. Ilta on siirretty verkkoon.',
    description: `Tilaisuus piti pitää Lapinlahdella koulun ruokasalissa. Ilmoittautuneita tuli kuitenkin Keiteleeltä ja Sonkajärven perukoilta asti, joten siirsimme sen etäyhteydelle, ettei kenenkään tarvitse ajaa yötä myöten lypsyn jälkeen.

Unihoitaja kertoo, miten pätkissä nukkuva voi suojella untaan. Pielaveteläinen isäntä ja kiuruvetinen emäntä kertovat, mistä tunnistivat uupumuksen ja kuka sai heidät hakemaan apua. Kysyä voi kirjoittamalla, nimi ei näy muille.

Kameraa ei tarvitse avata. Puheosuudet tallennetaan, keskustelua ei.`,
    schedule: { type: 'once', daysFromNow: 12, time: '20:15', durationMinutes: 75 },
    eventStatus: 'moved_online',
    onlineUrl: 'https://etayhteys.example/navettavalo-ilta',
    area: 'lapinlahti',
    organiser: 'navettavalo',
    themes: ['mielen-hyvinvointi', 'koulutus-ja-neuvonta'],
    targetGroups: ['tyoikaiset', 'kaikki'],
    languages: ['fi'],
    isFree: true,
    registration: {
      required: false,
      instructions: 'Linkki avautuu vartin ennen alkua. Apua yhteyden kanssa saa puhelimitse.',
      phone: '017 000 1066',
    },
  },
  {
    slug: 'laiturin-vertaisryhma',
    title: 'Laiturin vertaisryhmä päihteistä ja peleistä irti pyrkiville',
    kind: 'peer_group',
    summary: 'Maanantaisin ja torstaisin Varkaudessa. Ensimmäisellä kerralla saa olla hiljaa.',
    description: `Jokainen puhuu vuorollaan, muut eivät keskeytä eivätkä neuvo. Ohjaaja on itse toipuva alkoholisti.

Samassa ryhmässä istuu alkoholin, lääkkeiden, kannabiksen, amfetamiinin ja nettikasinojen kanssa tapelleita. Retkahtanut on tervetullut takaisin heti, kun on selvin päin.`,
    schedule: {
      type: 'weekly',
      weekdays: ['MO', 'TH'],
      time: '18:00',
      durationMinutes: 90,
      interval: 1,
      startsInDays: -90,
      weeks: 52,
      skippedOccurrences: [21],
    },
    scheduleNote: 'Yhdistyksen kokousviikolla yksi ilta jää väliin.',
    eventStatus: 'scheduled',
    place: {
      name: 'Kuiva Laituri',
      address: { street: 'Sahapihankatu 7', postalCode: '78200', city: 'Varkaus' },
    },
    area: 'varkaus',
    organiser: 'varkauden-kuiva-laituri',
    themes: ['paihteet-ja-riippuvuudet', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['paihdekuntoutujat'],
    languages: ['fi'],
    isFree: true,
    accessibility: { stepFreeAccess: true, accessibleToilet: false },
  },
  {
    slug: 'viittomien-alkeet-perheille',
    title: 'Viittomien alkeet isovanhemmille, sisaruksille ja muille läheisille',
    kind: 'course',
    summary:
      'Kahdeksan illan kurssi, jolla opitaan tavalliset kotiviittomat: syö, odota, missä sattuu, tule halaamaan.',
    description: `Opettaja on viittomakielinen, ja ensimmäisenä iltana paikalla on tulkki. Sen jälkeen pärjätään ilmeillä.

Läksyjä annetaan, mutta ne ovat lyhyitä videoita. Lapset voivat tulla mukaan yli viisivuotiaina, nuoremmille on hoitaja, jos siitä sovitaan ilmoittautuessa. Kurssin vetäminen onnistuu myös Iisalmessa tai Varkaudessa, jos kuusi osallistujaa löytyy.`,
    schedule: {
      type: 'weekly',
      weekdays: ['TU'],
      time: '17:45',
      durationMinutes: 90,
      interval: 1,
      startsInDays: 25,
      weeks: 9,
      skippedOccurrences: [4],
    },
    scheduleNote: 'Kahdeksan kertaa, keskellä yksi vapaa viikko.',
    eventStatus: 'scheduled',
    place: {
      name: 'Sormenpään kerhotila',
      address: { street: 'Niittyvillankuja 3', postalCode: '70200', city: 'Kuopio' },
    },
    area: 'kuopio',
    organiser: 'viittomapiiri-sormenpaa',
    themes: ['vammaiset-ja-pitkaaikaissairaat', 'lapset-nuoret-ja-perheet', 'koulutus-ja-neuvonta'],
    targetGroups: ['lapsiperheet', 'kaikki'],
    languages: ['fi', 'fse'],
    isFree: false,
    price: '40 €, jäsenille 25 €, alle 18-vuotiaille maksuton',
    registration: {
      required: true,
      instructions: 'Tekstiviestillä tai verkkosivuilla. Kuuron lapsen läheiset otetaan ensin.',
      url: 'https://www.sormenpaa.example/kurssit/alkeet',
      phone: '017 000 1067',
      deadlineDaysBefore: 7,
    },
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      inductionLoop: true,
      signLanguage: true,
    },
  },
  {
    slug: 'villasukan-avoin-perhekahvila',
    title: 'Avoin perhekahvila vauvoille ja taaperoille',
    kind: 'ongoing_activity',
    summary:
      'Tiistaiaamuisin Siilinjärvellä. Leikkiä lattialla, kahvia aikuisille, lounaseväät saa lämmittää.',
    description: `Ovet aukeavat puoli kymmeneltä. Kymmeneltä lauletaan viisi minuuttia, muuten ei ole aikataulua.

Odottavat äidit ja isät ovat tervetulleita jo ennen syntymää. Joka toisella kerralla pöydän päässä istuu tukiäiti, jonka kanssa voi jutella rauhassa, jos synnytys, imetys tai valvominen painaa. Isommat sisarukset saavat tulla mukaan, koululaisetkin lomilla.`,
    schedule: {
      type: 'weekly',
      weekdays: ['TU'],
      time: '09:30',
      durationMinutes: 150,
      interval: 1,
      startsInDays: -60,
      weeks: 34,
      skippedOccurrences: [7, 12, 13],
    },
    eventStatus: 'scheduled',
    place: {
      name: 'Villasukan tupa',
      address: { street: 'Kerätie 8', postalCode: '71800', city: 'Siilinjärvi' },
    },
    area: 'siilinjarvi',
    organiser: 'perhekahvila-villasukka',
    themes: ['lapset-nuoret-ja-perheet'],
    targetGroups: ['lapsiperheet', 'lapset'],
    languages: ['fi', 'en'],
    isFree: false,
    price: 'Kahvi ja pulla 1 € perheeltä, ensimmäinen kerta ilmainen',
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      note: 'Vaunuille on katos. Hajusteeton tila.',
    },
  },
  {
    slug: 'takapenkin-sisaruspaiva',
    title: 'Takapenkin sisaruspäivä',
    kind: 'event',
    summary:
      'Erityislasten sisaruksille tarkoitettu toimintapäivä Vieremällä on peruttu sairastumisten vuoksi.',
    description: `PERUTTU. Kolme ohjaajaa viidestä on kuumeessa, emmekä ota riskiä, että tauti kulkeutuu koteihin, joissa on hengitystukea tarvitsevia lapsia.

Ilmoittautuneille on soitettu, ja osallistumismaksut palautetaan. Seuraava sisaruspäivä on suunnitteilla, siitä lähtee kirje lapsille nimellä.

Päivän piti olla 7–13-vuotiaille siskoille ja veljille: keppihevosia, makkaranpaistoa ja yksi rauhallinen juttuhetki siitä, millaista on, kun kotona kaikki pyörii toisen ympärillä.`,
    schedule: { type: 'once', daysFromNow: 6, time: '10:00', durationMinutes: 300 },
    eventStatus: 'cancelled',
    place: {
      name: 'Ratsutalli Hirnakka',
      address: { street: 'Kaurapellontie 41', postalCode: '74200', city: 'Vieremä' },
    },
    area: 'vierema',
    organiser: 'viereman-takapenkki',
    themes: ['lapset-nuoret-ja-perheet', 'vammaiset-ja-pitkaaikaissairaat'],
    targetGroups: ['lapset', 'lapsiperheet'],
    languages: ['fi'],
    isFree: false,
    price: '5 € lapselta',
    registration: {
      required: true,
      instructions: 'Ilmoittautuminen on suljettu. Maksun palautuksesta voi kysyä sähköpostilla.',
      email: 'perheet@takapenkki.example',
    },
  },
  {
    slug: 'pyoratuolitanssit-kiuruvedella',
    title: 'Pyörätuolitanssit ja letunpaistoa',
    kind: 'event',
    summary:
      'Tanssit istuen, seisten ja rollaattoriin nojaten. Siirtyy, uusi päivä ilmoitetaan pian.',
    description: `Nuorisoseurantalon hissi on rikki, ja varaosaa odotellaan. Tanssit pidetään, kunhan hissi kulkee. Jo ostetut liput kelpaavat silloin.

Tulossa on haitarinsoittaja, kaksi tanssittajaa ja paritanssin pikaopetus: valssi pyörätuolissa istuvan ja seisovan parin kanssa on helpompi kuin luulisi. Letut paistetaan pihalla. Avustajat pääsevät sisään ilmaiseksi.`,
    schedule: { type: 'once', daysFromNow: 9, time: '14:00', durationMinutes: 180 },
    scheduleNote:
      'Alkuperäinen aika ei pidä paikkaansa. Uusi aika kerrotaan tässä ja jäsenkirjeessä.',
    eventStatus: 'postponed',
    place: {
      name: 'Pohjukkalan nuorisoseurantalo',
      address: { street: 'Haitarimäentie 17', postalCode: '74700', city: 'Kiuruvesi' },
    },
    area: 'kiuruvesi',
    organiser: 'kiuruveden-esteettomat',
    themes: ['vammaiset-ja-pitkaaikaissairaat', 'kulttuuri-ja-taide', 'liikunta-ja-ulkoilu'],
    targetGroups: ['vammaiset-ihmiset', 'pitkaaikaissairaat', 'kaikki'],
    languages: ['fi'],
    isFree: false,
    price: '8 €, jäsenille 5 €, avustajat ilmaiseksi',
    registration: {
      required: false,
      instructions: 'Invataksikyytejä yhdistellään, soita jos tarvitset.',
      phone: '017 000 1068',
    },
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      inductionLoop: true,
      assistanceDogsWelcome: true,
      note: 'Juhlasali on toisessa kerroksessa, hissi on korjattavana. Levähdyshuoneessa on sänky.',
    },
  },
  {
    slug: 'ryhdy-soittajaksi-karttulan-soittorinkiin',
    title: 'Ryhdy aamusoittajaksi Soittorinkiin',
    kind: 'volunteering',
    summary:
      'Etsimme vapaaehtoisia, jotka soittavat yhtenä aamuna viikossa kahdeksalle yksin asuvalle vanhukselle.',
    description: `Soittaminen vie aamusta noin tunnin. Sen voi tehdä kotoa, omalla puhelimella, ja puhelinkulut korvataan.

Uusi soittaja kuuntelee ensin kaksi aamua kokeneen vieressä. Saat listan, jossa on puhelinnumerot, naapurin yhteystiedot ja muistiinpanoja: kenen kissa on sairaana, kenelle pitää puhua kovaa. Vaitiolosta tehdään kirjallinen sopimus.

Tarvitsemme erityisesti ihmisiä tiistaille ja lauantaille. Asuinpaikalla ei ole väliä, mutta Karttulan, Tervon tai Vesannon tunteminen auttaa jutun alkuun.`,
    schedule: { type: 'ongoing' },
    eventStatus: 'scheduled',
    area: 'karttula',
    organiser: 'karttulan-soittorinki',
    themes: ['vapaaehtoistoiminta-ja-vertaistuki', 'ikaihmiset'],
    targetGroups: ['kaikki', 'tyottomat', 'opiskelijat'],
    languages: ['fi'],
    isFree: true,
    registration: {
      required: true,
      instructions: 'Soita iltapäivällä, aamuisin linja on varattu.',
      phone: '017 000 1069',
      email: 'raili@soittorinki.example',
    },
  },
  {
    slug: 'kansojen-keittio-suonenjoella',
    title: 'Lauantaikeittiö: borssia, rieskaa ja plovia',
    kind: 'event',
    summary:
      'Kerran kuussa laitetaan ruokaa yhdessä Suonenjoella. Kokkivuoron saa se, joka nostaa kätensä.',
    description: `Joku opettaa kotimaansa ruuan, muut kuorivat. Ukrainalaiset kausityöntekijät, suonenjokelaiset ystäväperheet, virolaiset marjanpoimijat ja ohikulkijat.

Raaka-aineet tulevat kauppojen hävikistä ja yhdistykseltä. Halal- ja kasvisvaihtoehto on aina. Lapsille on oma kaulinta ja taikinaa, eikä keittiöstä poistuta ennen kuin on tiskattu.

Кухня відкрита для всіх, приходьте з дітьми!`,
    schedule: {
      type: 'monthly',
      nth: 1,
      weekday: 'SA',
      time: '12:00',
      durationMinutes: 240,
      startsInDays: 3,
      months: 6,
    },
    eventStatus: 'scheduled',
    place: {
      name: 'Marjapuiston koulun kotitalousluokka',
      address: { street: 'Vattukuja 9', postalCode: '77600', city: 'Suonenjoki' },
    },
    area: 'suonenjoki',
    organiser: 'suonenjoen-ystavaperheet',
    themes: ['maahanmuuttajat-ja-monikulttuurisuus', 'lapset-nuoret-ja-perheet'],
    targetGroups: ['kaikki', 'maahanmuuttajat', 'lapsiperheet'],
    languages: ['fi', 'uk', 'ru', 'en'],
    isFree: true,
    registration: {
      required: false,
      instructions: 'Kerro allergioista viestillä torstaihin mennessä.',
      phone: '017 000 1070',
    },
  },
  {
    slug: 'kantapaan-etaryhma',
    title: 'Kantapään etäryhmä: kun läheinen juo, käyttää tai pelaa',
    kind: 'peer_group',
    summary:
      'Vertaisryhmä verkossa joka toinen sunnuntai-ilta. Mukaan pääsee pelkällä äänellä ja keksityllä nimellä.',
    description: `Ryhmä on tarkoitettu vanhemmille, puolisoille, sisaruksille ja ystäville. Ohjaajia on kaksi, kummallakin takanaan oma pitkä tarina läheisen riippuvuuden kanssa.

Illan kulku:

- tervehdys ja säännöt, viisi minuuttia
- kuulumiskierros, jonka voi ohittaa
- yhteinen aihe, esimerkiksi raha, valehtelu, lapset tai rajojen asettaminen
- lopuksi jokainen sanoo yhden asian, jonka tekee huomenna itsensä hyväksi

Puhelimellakin pääsee mukaan, vaikka nettiyhteyttä ei olisi. Soittonumeron saa tekstiviestillä.`,
    schedule: {
      type: 'weekly',
      weekdays: ['SU'],
      time: '19:00',
      durationMinutes: 90,
      interval: 2,
      startsInDays: -25,
      weeks: 40,
    },
    eventStatus: 'scheduled',
    onlineUrl: 'https://etayhteys.example/kantapaa',
    area: 'kaavi',
    organiser: 'laheispiiri-kantapaa',
    themes: ['paihteet-ja-riippuvuudet', 'omaishoito-ja-laheiset'],
    targetGroups: ['kaikki'],
    languages: ['fi'],
    isFree: true,
    registration: { required: false, phone: '017 000 1071' },
    accessibility: { note: 'Automaattinen tekstitys saatavilla, kun sitä pyytää illan alussa.' },
  },
  {
    slug: 'sokeri-ja-jalat-ilta-tuusniemessa',
    title: 'Sokeri ja jalat: jalkojenhoitaja vieraana',
    kind: 'event',
    summary:
      'Diabeetikkojen kuukausi-ilta Tuusniemessä. Tarkastetaan jalkapohjat ja maistellaan sokerittomia kakkuja.',
    description: `Jalkojenhoitaja näyttää, mitä omista jaloista pitää katsoa joka ilta ja milloin haavan kanssa lähdetään heti vastaanotolle. Halukkaiden jalat katsotaan verhon takana, varaa aika ovella.

Kolme jäsentä on leiponut kakun ilman sokeria. Yleisö äänestää, häviäjä tiskaa. Kaavilta lähtee kimppakyyti torilta tuntia ennen.`,
    schedule: { type: 'once', daysFromNow: 20, time: '17:30', durationMinutes: 120 },
    eventStatus: 'scheduled',
    place: {
      name: 'Sokeriherneiden kerhohuone',
      address: { street: 'Palkokuja 6', postalCode: '71200', city: 'Tuusniemi' },
    },
    area: 'tuusniemi',
    organiser: 'tuusniemen-sokeriherneet',
    themes: ['vammaiset-ja-pitkaaikaissairaat', 'koulutus-ja-neuvonta'],
    targetGroups: ['pitkaaikaissairaat', 'ikaihmiset'],
    languages: ['fi'],
    isFree: false,
    price: '3 € (kahvi ja kakku), jäsenille maksuton',
    registration: { required: false },
    accessibility: { stepFreeAccess: true, inductionLoop: false },
  },
];
