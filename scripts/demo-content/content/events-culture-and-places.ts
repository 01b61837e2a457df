import type { DemoEvent } from '../demo-content-types.ts';

export const cultureAndPlacesEvents: DemoEvent[] = [
  {
    slug: 'lavatanssit-tervasniemessa',
    title: 'Lavatanssit Tervasniemessä',
    kind: 'event',
    summary:
      'Elävää musiikkia ja tanssia yli puolenyön joka toinen lauantai. Illan askelia opetetaan ennen tansseja.',
    description: `Ovet aukeavat kello 20.15 ja tanssinopetus alkaa puoli yhdeksältä. Orkesteri nousee lavalle kello 21 ja soittaa viimeisen valssin vähän ennen yhtä.

Kahviosta saa munkkeja, makkaraa ja vissyä. Alkoholia ei myydä eikä tuoda mukanaan. Parkkipaikkaa hoitaa keltaliivinen talkoolainen, joka myös käynnistää autosi, jos akku on hyytynyt.

Yksin tulevat: istukaa oikeanpuoleiselle penkkiriville, sieltä haetaan ahkerimmin.`,
    schedule: {
      type: 'weekly',
      weekdays: ['SA'],
      time: '21:00',
      durationMinutes: 240,
      interval: 2,
      startsInDays: 4,
      weeks: 16,
      skippedOccurrences: [3],
    },
    scheduleNote: 'Yksi lauantai jää väliin, kun lava on varattu häihin.',
    eventStatus: 'scheduled',
    place: {
      name: 'Tervasniemen lava',
      address: { street: 'Tervasniementie 88', postalCode: '72400', city: 'Pielavesi' },
    },
    area: 'pielavesi',
    organiser: 'tervasniemen-lavavaki',
    themes: ['kulttuuri-ja-taide', 'liikunta-ja-ulkoilu'],
    targetGroups: ['kaikki'],
    languages: ['fi'],
    isFree: false,
    price: '15 €, opiskelijat ja työttömät 8 €, naulakko sisältyy',
    accessibility: { stepFreeAccess: true, accessibleToilet: true },
  },
  {
    slug: 'yokavely-haukkasalossa',
    title: 'Yökävely Haukkasalon poluilla',
    kind: 'event',
    summary:
      'Kävellään hiljaa pimeässä viitisen kilometriä ja palataan saunan lämpöön. Otsalamppu mukaan, mutta se pidetään enimmäkseen sammutettuna.',
    description: `Silmät tottuvat pimeään parissakymmenessä minuutissa. Sen jälkeen metsä näyttää aivan toiselta, ja pöllöt kuulee ennen kuin ne ehtivät lentää.

Puhelimet jätetään taskuun. Perillä laavulla juodaan kuumaa mehua, ja takaisin majalla ollaan puoli yhden jälkeen. Sauna on lämpimänä kello yhteen.

- pue yksi kerros enemmän kuin iltalenkille
- kengissä saisi olla pitävä pohja
- alle 12-vuotiaat aikuisen kanssa, koirat kytkettyinä

Vetäjät kulkevat jonon ensimmäisenä ja viimeisenä. Kukaan ei jää jälkeen.`,
    schedule: {
      type: 'monthly',
      nth: 2,
      weekday: 'FR',
      time: '22:00',
      durationMinutes: 180,
      startsInDays: 2,
      months: 5,
    },
    eventStatus: 'scheduled',
    place: {
      name: 'Haukkasalon maja',
      address: { street: 'Haukkasalonpolku 14', postalCode: '70800', city: 'Kuopio' },
    },
    area: 'kuopio',
    organiser: 'haukkasalon-latu-ja-polku',
    themes: ['liikunta-ja-ulkoilu', 'luonto-ja-elaimet'],
    targetGroups: ['kaikki'],
    languages: ['fi', 'en'],
    isFree: true,
    accessibility: {
      stepFreeAccess: false,
      assistanceDogsWelcome: true,
      note: 'Polulla on juuria ja kaksi jyrkkää kohtaa. Reitti ei sovi pyörätuolille.',
    },
  },
  {
    slug: 'sirppisoinnun-harjoitukset',
    title: 'Sirppisoinnun kuoroharjoitukset',
    kind: 'ongoing_activity',
    summary: 'Tiistai-illan lauluharjoitukset Iisalmessa. Uudet laulajat saavat kuunnella ensin.',
    description: `Lämmittelemme äänen, harjoittelemme tunnin, juomme kahvit ja harjoittelemme vielä toisen. Tauolla on tarjoilu, jonka kukin ääniryhmä järjestää vuorollaan.

Altoja on tarpeeksi. Tenoreita on kaksi, eikä toinenkaan ole aina paikalla.

Kyydin Sonkajärveltä ja Vieremältä saa yleensä, kun kysyy edellisenä päivänä.`,
    schedule: {
      type: 'weekly',
      weekdays: ['TU'],
      time: '18:00',
      durationMinutes: 150,
      interval: 1,
      startsInDays: -21,
      weeks: 16,
      skippedOccurrences: [5, 11],
    },
    scheduleNote: 'Kahtena tiistaina ei harjoitella, koska sali on muussa käytössä.',
    eventStatus: 'scheduled',
    place: {
      name: 'Seurakuntasali, alakerta',
      address: { street: 'Kellonsoittajankatu 4', postalCode: '74100', city: 'Iisalmi' },
    },
    area: 'iisalmi',
    organiser: 'sekakuoro-sirppisointu',
    themes: ['kulttuuri-ja-taide'],
    targetGroups: ['tyoikaiset', 'ikaihmiset', 'nuoret'],
    languages: ['fi'],
    isFree: false,
    price: '60 € kausi, opiskelijat ja työttömät 25 €; kaksi ensimmäistä kertaa maksutta',
    registration: {
      required: false,
      instructions: 'Soita kuoron emännälle, jos haluat nuotit valmiiksi.',
      phone: '017 000 1150',
    },
    accessibility: { stepFreeAccess: true, accessibleToilet: true, inductionLoop: true },
  },
  {
    slug: 'judon-alkeiskurssi-7-12-vuotiaille',
    title: 'Judon alkeiskurssi 7–12-vuotiaille',
    kind: 'course',
    summary:
      'Kymmenen viikkoa kuperkeikkoja, kaatumisia ja ensimmäiset heitot. Aikaisempaa harrastusta ei tarvita.',
    description: `Kurssilla opitaan kaatumaan turvallisesti, pitämään kiinni ja päästämään irti. Lopuksi suoritetaan keltainen natta vyöhön, ja mummot saavat tulla katsomaan.

Ensimmäisellä kerralla riittävät verkkarit ja pitkähihainen paita. Kynnet lyhyiksi, korut kotiin. Judopuvun voi vuokrata kolmannella viikolla.

## Jos lasta jännittää
Vanhempi saa istua tatamin reunalla niin monta kertaa kuin on tarpeen. Ryhmää vetävät Kristian ja kaksi nuorta apuohjaajaa, ja heille voi kertoa etukäteen esimerkiksi keskittymisen pulmista.`,
    schedule: {
      type: 'weekly',
      weekdays: ['MO', 'WE'],
      time: '17:15',
      durationMinutes: 60,
      interval: 1,
      startsInDays: 13,
      weeks: 10,
      skippedOccurrences: [8, 9],
    },
    scheduleNote: 'Kaksi kertaa jää väliin, kun tatami on viety kisoihin.',
    eventStatus: 'scheduled',
    place: {
      name: 'Tuulikurjen sali',
      address: { street: 'Myllytuvantie 6', postalCode: '71800', city: 'Siilinjärvi' },
    },
    area: 'siilinjarvi',
    organiser: 'budoseura-tuulikurki',
    themes: ['liikunta-ja-ulkoilu', 'lapset-nuoret-ja-perheet'],
    targetGroups: ['lapset'],
    languages: ['fi', 'en'],
    isFree: false,
    price: '75 €, sisarukset 60 €; vapaaoppilaspaikkoja kolme',
    registration: {
      required: true,
      instructions: 'Kurssille mahtuu 24 lasta. Vapaaoppilaspaikkaa kysytään puhelimitse.',
      url: 'https://www.tuulikurki.example/alkeiskurssi',
      phone: '017 000 1151',
      deadlineDaysBefore: 4,
    },
    accessibility: { stepFreeAccess: true, accessibleToilet: true, accessibleParking: true },
  },
  {
    slug: 'keskiviikkokahvit-tyottomille',
    title: 'Keskiviikkokahvit: vertaisryhmä työttömille',
    kind: 'peer_group',
    summary:
      'Puhutaan työttömyydestä niiden kanssa, jotka tietävät, miltä kolmaskymmenes hylätty hakemus tuntuu.',
    description: `Ryhmässä ei kirjoiteta hakemuksia. Sitä varten on neuvontatunti heti kahvien jälkeen, kello 15.

Puheenaiheet nousevat pöydästä: rahan riittävyys, unettomat yöt, puolison kysymykset, ikärasismi, karenssit. Joskus pelataan vain lautapelejä. Ryhmän vetäjä Jouni oli itse työttömänä neljä vuotta.

Mitä täällä kerrotaan, jää tänne.`,
    schedule: {
      type: 'weekly',
      weekdays: ['WE'],
      time: '13:00',
      durationMinutes: 90,
      interval: 1,
      startsInDays: -40,
      weeks: 26,
      skippedOccurrences: [8, 15, 16],
    },
    eventStatus: 'scheduled',
    place: {
      name: 'Laituri, takahuone',
      address: { street: 'Tukkiväylänkatu 21', postalCode: '78200', city: 'Varkaus' },
    },
    area: 'varkaus',
    organiser: 'tyonhakijain-laituri',
    themes: ['tyo-toimeentulo-ja-asuminen', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['tyottomat'],
    languages: ['fi'],
    isFree: true,
    accessibility: { stepFreeAccess: true, accessibleToilet: true, accessibleParking: true },
  },
  {
    slug: 'digiapua-kirjastossa-lapinlahti',
    title: 'Digiapua kirjastossa',
    kind: 'ongoing_activity',
    summary:
      'Neuvontaa puhelimen, tabletin, verkkopankin ja terveyspalvelujen verkkoasioinnin kanssa kuun viimeisenä torstaina Lapinlahdella.',
    description: `Ota mukaan laite, laturi ja se muistilappu, johon tunnukset on kirjoitettu. Emme katso lappua, mutta sinä tarvitset sitä.

Tavallisimmat asiat: reseptin uusiminen, valokuvien siirto, laskun maksaminen, huijausviestin tunnistaminen ja videopuhelu lapsenlapselle. Yhteen asiaan varataan puoli tuntia. Jos jonoa ei ole, jatketaan.`,
    schedule: {
      type: 'monthly',
      nth: -1,
      weekday: 'TH',
      time: '12:00',
      durationMinutes: 180,
      startsInDays: 0,
      months: 8,
    },
    eventStatus: 'scheduled',
    place: {
      name: 'Lapinlahden kirjasto, lehtisali',
    },
    area: 'lapinlahti',
    organiser: 'opintokerho-lukulamppu',
    themes: ['koulutus-ja-neuvonta', 'ikaihmiset'],
    targetGroups: ['kaikki', 'ikaihmiset'],
    languages: ['fi', 'en'],
    isFree: true,
    registration: {
      required: false,
      instructions: 'Ajan voi varata, mutta ilmankin pääsee jonottamaan.',
      phone: '017 000 1152',
    },
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      inductionLoop: true,
      assistanceDogsWelcome: true,
    },
  },
  {
    slug: 'lumityoapua-ja-halonhakkuuta-hirvirannassa',
    title: 'Auttajaksi lumitöihin ja halonhakkuuseen',
    kind: 'volunteering',
    summary:
      'Hirvirannan kylällä Rautavaaralla tarvitaan lapion ja kirveen varteen tarttujia. Tunti kuussakin auttaa.',
    description: `Apua pyytää vuosittain parikymmentä taloa. Useimmissa asuu yksi vanhus, jolle portaiden auki pitäminen ratkaisee, pääseekö kotipalvelu sisään.

Auttaja saa kolan ja hiekat kylältä, vakuutuksen yhdistykseltä ja kahvit talosta. Moni jää juttelemaan, ja se on yhtä tärkeää kuin lumen lapiointi.

- lumityöt: kun lunta on tullut yli kymmenen senttiä
- polttopuut: pilkkominen, pinoaminen, kantaminen sisään
- sulan aikana nurmikonleikkuuta ja rännien puhdistusta

Alle 18-vuotiaat lähtevät aikuisen parina. Moottorisahaa käyttää vain se, jolla on kurssi käytynä.`,
    schedule: { type: 'ongoing' },
    scheduleNote: 'Sään ja sopimuksen mukaan ympäri vuoden.',
    eventStatus: 'scheduled',
    area: 'rautavaara',
    organiser: 'hirvirannan-kylayhdistys',
    themes: ['kylat-ja-asuinalueet', 'vapaaehtoistoiminta-ja-vertaistuki', 'ikaihmiset'],
    targetGroups: ['kaikki'],
    languages: ['fi'],
    isFree: true,
    registration: {
      required: true,
      instructions: 'Soita ja kerro, milloin ehdit. Alpo etsii talon läheltäsi.',
      phone: '017 000 1153',
    },
  },
  {
    slug: 'kissatalon-hoitovuorot',
    title: 'Kissatalon hoitovuorot',
    kind: 'volunteering',
    summary:
      'Ruokintaa, hiekkalaatikoita ja sylissä istumista Joroisissa. Aamu- tai iltavuoro, kaksi tuntia kerrallaan.',
    description: `Aamuvuoro alkaa kello 7.30 ja iltavuoro kello 17. Vuorossa on aina kaksi ihmistä, ja ensimmäiset kolme kertaa kuljet kokeneen hoitajan mukana.

Puolet ajasta menee siivoamiseen. Toinen puoli on aran kissan totuttamista ihmiseen, mikä tarkoittaa käytännössä sitä, että istut lattialla ja luet ääneen vaikka sanomalehteä.

Allergisille on tarjolla kuljetus- ja kirpputoritehtäviä. Jäykkäkouristusrokotuksen on oltava voimassa.`,
    schedule: { type: 'ongoing' },
    eventStatus: 'scheduled',
    place: {
      name: 'Kissatalo',
      address: { street: 'Naukulanraitti 12', postalCode: '79600', city: 'Joroinen' },
    },
    area: 'joroinen',
    organiser: 'kissatalo-viiksipolku',
    themes: ['luonto-ja-elaimet', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['kaikki', 'nuoret', 'tyottomat'],
    languages: ['fi', 'en'],
    isFree: true,
    registration: {
      required: true,
      instructions: 'Täytä vapaaehtoisen lomake, niin sovimme tutustumiskäynnin.',
      url: 'https://www.viiksipolku.example/hoitajaksi',
      email: 'vuorot@viiksipolku.example',
    },
    accessibility: {
      stepFreeAccess: false,
      note: 'Ulko-ovelle on kolme porrasta ja käytävät ovat kapeita.',
    },
  },
  {
    slug: 'kuuraviulun-soittopaivat',
    title: 'Kuuraviulun soittopäivät',
    kind: 'course',
    summary:
      'Kolme päivää kansanmusiikkia Rautalammilla. Ryhmät aloittelijoille, lapsille ja niille, joiden viulu on ollut kaapissa vuosia.',
    description: `Opetellaan paikkakunnan sävelmiä korvakuulolta pienissä ryhmissä. Päivisin soitetaan, illalla istutaan nuotiolla tai tuvassa ja soitetaan lisää.

## Ryhmät
- viulu, alkeet ja jatko
- kannel ja jouhikko
- kaksirivinen haitari
- laulu ja tanssi niille, joilla ei ole soitinta

Lainasoitin on varattava ilmoittautuessa. Ruokailu koululla, yöpyminen luokassa omalla patjalla tai kotimajoituksessa. Viimeisenä päivänä pidetään pelimannitanssit, joihin kyläläiset pääsevät ilmaiseksi.`,
    schedule: { type: 'all-day', daysFromNow: 38, days: 3 },
    scheduleNote: 'Aloitus ensimmäisenä päivänä kello 10, lähtökahvit kolmantena kello 15.',
    eventStatus: 'scheduled',
    place: {
      name: 'Rekiharjun koulu',
      address: { street: 'Hakapolku 19', postalCode: '77700', city: 'Rautalampi' },
    },
    area: 'rautalampi',
    organiser: 'pelimannit-kuuraviulu',
    themes: ['kulttuuri-ja-taide', 'koulutus-ja-neuvonta'],
    targetGroups: ['kaikki', 'lapset', 'nuoret'],
    languages: ['fi'],
    isFree: false,
    price: '95 € aikuiset, 40 € alle 18-vuotiaat, sisältää ruuat',
    registration: {
      required: true,
      instructions: 'Kerro soitin, taso, mahdollinen lainasoitin ja ruoka-aineallergiat.',
      url: 'https://www.kuuraviulu.example/soittopaivat',
      email: 'soittopaivat@kuuraviulu.example',
      deadlineDaysBefore: 14,
    },
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      note: 'Nuotiopaikalle on nurmikkoa ja loiva rinne.',
    },
  },
  {
    slug: 'avoin-hinausharjoitus-venevahti',
    title: 'Avoin hinaus- ja pelastusharjoitus',
    kind: 'event',
    summary:
      'PERUTTU: pelastusvene on korjattavana, joten Vehmersalmen satamaan kutsuttu harjoituspäivä jää tällä kertaa pitämättä.',
    description: `Harjoituksessa oli määrä näyttää, miten veteen pudonnut nostetaan ylös, miten hinausköysi kiinnitetään ja miksi liivit puetaan jo laiturilla.

Uutta päivää ei ole vielä päätetty. Ilmoittautuneille on lähetetty viesti. Pelastusliivien tarkastus tehdään päällikön kanssa sovittuna aikana, ja kouluvierailut jatkuvat tavalliseen tapaan.`,
    schedule: { type: 'once', daysFromNow: 9, time: '11:00', durationMinutes: 180 },
    eventStatus: 'cancelled',
    place: {
      name: 'Laivalaituri',
      address: { street: 'Laivalaiturintie 1', postalCode: '71310', city: 'Vehmersalmi' },
    },
    area: 'vehmersalmi',
    organiser: 'vehmersalmen-venevahti',
    themes: ['kriisit-ja-turvallisuus'],
    targetGroups: ['kaikki', 'lapsiperheet'],
    languages: ['fi'],
    isFree: true,
  },
  {
    slug: 'talousarvio-auki-selvalla-suomella',
    title: 'Talousarvio auki selvällä suomella',
    kind: 'event',
    summary:
      'Mihin kunnan rahat menevät ja missä kohdassa asukas ehtii vielä vaikuttaa? Ilta siirtyi verkkoon, linkki on kaikille avoin.',
    description: `Käymme läpi yhden oikean talousarvion sivu sivulta: koulukuljetukset, kirjaston aukiolot, yksityistieavustukset, järjestöavustukset. Laskin ei ole tarpeen.

Puolen tunnin alustuksen jälkeen kysymyksiin vastaa entinen kunnankamreeri Sylvi Karhunpää. Lopuksi harjoitellaan mielipiteen kirjoittamista niin, että lautakunta sen myös lukee.

Tilaisuus piti järjestää kirjastossa, mutta sali on vesivahingon takia poissa käytöstä. Puhe tulkitaan viittomakielelle ja tekstitetään. Tallennetta ei tehdä, jotta tyhmätkin kysymykset uskalletaan kysyä.`,
    schedule: { type: 'once', daysFromNow: 16, time: '17:30', durationMinutes: 120 },
    eventStatus: 'moved_online',
    place: { name: 'Alun perin kirjaston musiikkisali' },
    onlineUrl: 'https://etayhteys.example/talousarvio-auki',
    area: 'kuopio',
    organiser: 'aanenavaus-savolainen-osallisuusyhdistys',
    themes: ['yhteiskunta-ja-vaikuttaminen', 'koulutus-ja-neuvonta'],
    targetGroups: ['kaikki'],
    languages: ['fi', 'fse'],
    isFree: true,
    registration: {
      required: false,
      instructions: 'Kysymyksiä voi lähettää etukäteen sähköpostilla.',
      email: 'kysy@aanenavaus.example',
    },
    accessibility: {
      signLanguage: true,
      note: 'Suora tekstitys näkyy omassa ikkunassa, kirjasinkokoa voi suurentaa.',
    },
  },
  {
    slug: 'kolme-vuorokautta-ilman-sahkoa',
    title: 'Kolme vuorokautta ilman sähköä – kotivaran iltakurssi',
    kind: 'course',
    summary:
      'Miten ruoka, vesi, lämpö ja tieto järjestyvät 72 tuntia kotona? Käytännön ilta Kiuruvedellä, tehtävät tehdään omaan talouteen.',
    description: `Illan aluksi valot sammutetaan ja jokainen kertoo, mikä kotona lakkaa toimimasta ensimmäisenä. Lista on pidempi kuin kukaan arvaa.

Sitten rakennetaan oma varasuunnitelma: vesiastiat, retkikeitin, patteriradio, lääkkeet viikoksi, käteistä ja naapurin puhelinnumero paperilla. Maatiloille on oma osuus eläinten juottamisesta ja generaattorin kytkemisestä.

Mukaan kynä ja kotoa yksi ruokapurkki, jonka avaamiseen ei tarvita konetta. Kurssin päätteeksi syödään, mitä purkeista löytyy.`,
    schedule: { type: 'once', daysFromNow: 23, time: '18:00', durationMinutes: 180 },
    eventStatus: 'scheduled',
    place: {
      name: 'Toivakkalan nuorisoseurantalo',
      address: { street: 'Seuraintalontie 61', postalCode: '74700', city: 'Kiuruvesi' },
    },
    area: 'kiuruvesi',
    organiser: 'kylien-varautujat',
    themes: ['kriisit-ja-turvallisuus', 'koulutus-ja-neuvonta', 'kylat-ja-asuinalueet'],
    targetGroups: ['kaikki'],
    languages: ['fi'],
    isFree: true,
    registration: {
      required: true,
      instructions: 'Ilmoita samalla, tarvitsetko kyydin kirkonkylältä.',
      email: 'kurssit@kylavara.example',
      phone: '017 000 1154',
      deadlineDaysBefore: 3,
    },
    accessibility: { stepFreeAccess: true, accessibleToilet: false, accessibleParking: true },
  },
  {
    slug: 'velat-poydalle-vertaisryhma',
    title: 'Velat pöydälle – vertaisryhmä',
    kind: 'peer_group',
    summary:
      'Kuusi torstai-iltaa ihmisille, joiden laskut jäävät avaamatta. Ulosottoa, häpeää ja arkea puretaan yhdessä.',
    description: `Ryhmässä on enintään kahdeksan ihmistä ja kaksi ohjaajaa, joista toinen on itse käynyt läpi yksityishenkilön velkajärjestelyn.

Illat etenevät järjestyksessä:
- kirjekuoret auki ja lista veloista
- mitä ulosotto saa viedä ja mitä ei
- puhelu velkojalle, harjoiteltuna
- kauppakassi ja kuukauden viimeinen viikko
- miten kertoa puolisolle, lapsille tai vanhemmille
- mitä sitten, kun olo helpottaa

Luottotietoja emme tarkista emmekä kirjaa nimiä mihinkään rekisteriin. Osallistua voi Kuopiossa tai videoyhteydellä, kamera saa olla kiinni.`,
    schedule: {
      type: 'weekly',
      weekdays: ['TH'],
      time: '17:00',
      durationMinutes: 120,
      interval: 1,
      startsInDays: 11,
      weeks: 7,
      skippedOccurrences: [4],
    },
    scheduleNote: 'Kuusi tapaamista, yksi välitorstai kotitehtäville.',
    eventStatus: 'scheduled',
    place: {
      name: 'Katonharjan toimisto',
      address: { street: 'Saippuatehtaankatu 9', postalCode: '70100', city: 'Kuopio' },
    },
    onlineUrl: 'https://etayhteys.example/velat-poydalle',
    area: 'kuopio',
    organiser: 'asumisneuvonta-katonharja',
    themes: ['tyo-toimeentulo-ja-asuminen', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['tyoikaiset', 'tyottomat', 'opiskelijat'],
    languages: ['fi'],
    isFree: true,
    registration: {
      required: true,
      instructions: 'Etunimi tai nimimerkki riittää. Soitamme takaisin ennen ensimmäistä kertaa.',
      email: 'ryhmat@katonharja.example',
      phone: '017 000 1155',
      deadlineDaysBefore: 5,
    },
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      inductionLoop: true,
      assistanceDogsWelcome: true,
    },
  },
  {
    slug: 'aamuretki-maaningan-lintutornille',
    title: 'Aamuretki lintutornille',
    kind: 'event',
    summary:
      'Lähdetään aamuvarhaisella, kun linnut ovat jo hereillä. Kaukoputki ja termoskahvi tulevat kerholta.',
    description: `Kokoonnutaan lintutornin parkkipaikalla. Kävelyä pitkospuita pitkin on 600 metriä.

Lajilista luetaan ääneen pullatauolla. Ensikertalaiselle riittää, kun tunnistaa sorsan, ja siitäkin voidaan keskustella.`,
    schedule: { type: 'once', daysFromNow: -6, time: '05:30', durationMinutes: 180 },
    eventStatus: 'scheduled',
    place: { name: 'Kaislaperän lintutornin parkkipaikka' },
    area: 'maaninka',
    organiser: 'lintukerho-ruovikko',
    themes: ['luonto-ja-elaimet', 'liikunta-ja-ulkoilu'],
    targetGroups: ['kaikki'],
    languages: ['fi'],
    isFree: true,
    accessibility: {
      stepFreeAccess: false,
      note: 'Pitkospuut ovat 60 cm leveät. Tornin juurella on tasainen katselulava.',
    },
  },
  {
    slug: 'perhonsidontakurssi-tervossa',
    title: 'Perhonsidontakurssi',
    kind: 'course',
    summary:
      'Kuusi iltaa, kuusi perhoa. Opit sitomaan larvan, pintaperhon ja streamerin niin, että ne kestävät kalan suussa.',
    description: `Sidontapenkin, lankarullat ja höyhenet saat kerholta. Oma lukulamppu ja lukulasit kannattaa ottaa mukaan, sillä koukun silmä on pieni.

Joka ilta sidotaan yksi malli kolmeen kertaan: ensin yhdessä, sitten itse, lopuksi niin nopeasti kuin osaa. Epäonnistuneet perhot kerätään kippoon, ja niillä saadaan yllättävän usein ahventa.

Nuoret yli 10-vuotiaat pääsevät kurssille maksutta, kun aikuinen on mukana.`,
    schedule: {
      type: 'weekly',
      weekdays: ['TU'],
      time: '18:30',
      durationMinutes: 120,
      interval: 2,
      startsInDays: 6,
      weeks: 12,
    },
    eventStatus: 'scheduled',
    place: {
      name: 'Kerhohuone',
      address: { street: 'Tukkilaistenranta 5', postalCode: '72210', city: 'Tervo' },
    },
    area: 'tervo',
    organiser: 'perhokerho-koskikorento',
    themes: ['liikunta-ja-ulkoilu', 'koulutus-ja-neuvonta'],
    targetGroups: ['kaikki', 'nuoret'],
    languages: ['fi'],
    isFree: false,
    price: '45 €, kerhon jäsenille 30 €, alle 18-vuotiaat ilmaiseksi',
    registration: {
      required: true,
      instructions: 'Kymmenen paikkaa ilmoittautumisjärjestyksessä.',
      email: 'kurssi@koskikorento.example',
      deadlineDaysBefore: 2,
    },
    accessibility: { stepFreeAccess: true, accessibleToilet: false },
  },
  {
    slug: 'palstojen-kunnostustalkoot',
    title: 'Palstojen kunnostustalkoot',
    kind: 'volunteering',
    summary:
      'Talkoot siirtyvät, koska pelto on liian märkä. Uusi päivä ilmoitetaan portin taululla ja verkkosivuilla.',
    description: `Korjataan aita, käännetään kompostit ja vaihdetaan kohopenkkien lahot laudat. Talkoisiin saa tulla, vaikka omaa palstaa ei olisi.

Työkaluja on kahdellekymmenelle. Keitosta vastaa Ritva-Liisa, ja kasvisvaihtoehto löytyy aina. Lapsille on oma tehtävä: kastematojen laskeminen.`,
    schedule: { type: 'once', daysFromNow: 5, time: '10:00', durationMinutes: 240 },
    eventStatus: 'postponed',
    place: {
      name: 'Multasormien palstat',
      address: { street: 'Puutarhurinpolku 30', postalCode: '77600', city: 'Suonenjoki' },
    },
    area: 'suonenjoki',
    organiser: 'palstaviljelijat-multasormet',
    themes: ['luonto-ja-elaimet', 'kylat-ja-asuinalueet'],
    targetGroups: ['kaikki', 'lapsiperheet'],
    languages: ['fi', 'uk'],
    isFree: true,
    accessibility: { stepFreeAccess: true, accessibleToilet: true, accessibleParking: true },
  },
  {
    slug: 'improkerho-kellarissa',
    title: 'Improkerho kellarissa',
    kind: 'ongoing_activity',
    summary:
      'Improvisaatioharjoituksia sunnuntaisin Kuopiossa. Vuorosanoja ei opetella, koska niitä ei ole.',
    description: `Lämmitellään leikeillä, joita viimeksi leikit ehkä alakoulussa. Sen jälkeen tehdään lyhyitä kohtauksia pareittain ja ryhmässä. Katsomaankin saa tulla, mutta useimmat eivät malta istua koko kahta tuntia.

Ujous ei ole este. Ohjaaja kertoo aina, että ”ei kiitos” on hyväksyttävä repliikki.`,
    schedule: {
      type: 'weekly',
      weekdays: ['SU'],
      time: '15:00',
      durationMinutes: 120,
      interval: 1,
      startsInDays: -10,
      weeks: 14,
      skippedOccurrences: [6],
    },
    scheduleNote: 'Esitysviikonloppuna kerho jää väliin.',
    eventStatus: 'scheduled',
    place: {
      name: 'Kellariluukku',
      address: { street: 'Kirjaltajankuja 3 B', postalCode: '70110', city: 'Kuopio' },
    },
    area: 'kuopio',
    organiser: 'teatteriyhdistys-kellariluukku',
    themes: ['kulttuuri-ja-taide'],
    targetGroups: ['nuoret', 'tyoikaiset', 'opiskelijat'],
    languages: ['fi'],
    isFree: false,
    price: '5 € kerta tai 40 € koko kausi',
    accessibility: { stepFreeAccess: false, accessibleToilet: false, inductionLoop: true },
  },
  {
    slug: 'lauantaikahvila-kangasaholassa',
    title: 'Lauantaikahvila vanhalla koululla',
    kind: 'ongoing_activity',
    summary:
      'Kangasaholan koululla on kahvila auki kuukauden ensimmäisenä lauantaina. Samalla reissulla saa paketit, kirjat ja uutiset.',
    description: `Tarjolla on kalakukkoa, lettuja ja pullaa, jotka kylän väki leipoo vuorotellen. Kirjastonurkasta voi lainata, tuoda ja vaihtaa. Eteisen noutopisteestä saa postipaketit.

Kello 12 joku kertoo jotain: sudenkorennoista, tienhoidosta, matkastaan tai omasta kirjastaan. Puhuja saa palkaksi limpun.

Sukevalta ja kirkonkylältä ajetaan kimppakyyti, joka maksaa kaksi euroa. Kyyti varataan edellisenä päivänä Maijalta.`,
    schedule: {
      type: 'monthly',
      nth: 1,
      weekday: 'SA',
      time: '10:00',
      durationMinutes: 240,
      startsInDays: 0,
      months: 10,
    },
    eventStatus: 'scheduled',
    place: {
      name: 'Kangasaholan kylätalo',
      address: { street: 'Ahokoulunmäki 2', postalCode: '74300', city: 'Sonkajärvi' },
    },
    area: 'sonkajarvi',
    organiser: 'kangasaholan-kylayhdistys',
    themes: ['kylat-ja-asuinalueet'],
    targetGroups: ['kaikki'],
    languages: ['fi'],
    isFree: false,
    price: 'Kahvi ja pulla 3 €, lapsilta 1 €',
    registration: {
      required: false,
      instructions: 'Ilmoittaudu vain, jos tarvitset kyydin.',
      phone: '017 000 1156',
    },
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: false,
      accessibleParking: true,
    },
  },
];
