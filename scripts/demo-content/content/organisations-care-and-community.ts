import type { DemoOrganisation } from '../demo-content-types.ts';
import { wholeRegion } from './whole-region.ts';

/** Invented associations and groups: care, peer support, families, old age, many cultures. */
export const careAndCommunityOrganisations: DemoOrganisation[] = [
  {
    slug: 'ystavapalvelu-kahvipannu',
    name: 'Ystäväpalvelu Kahvipannu ry',
    alternativeNames: ['Kahvipannu', 'Kahvipannun ystävät'],
    registered: true,
    summary:
      'Yksinäisyys helpottuu, kun joku tulee kylään. Välitämme vapaaehtoisia ystäviä kuopiolaisille ikäihmisille, jotka kaipaavat juttuseuraa, kävelykaveria tai saattajaa asioille.',
    description: `Kahvipannu sai alkunsa kerrostalon pesutuvassa, kun kaksi naapurusta huomasi, ettei kolmannen kerroksen leskirouva ollut puhunut viikkoon kenenkään kanssa. Se oli vuonna 2011. Nyt vapaaehtoisia ystäviä on noin seitsemänkymmentä.

Ystävä käy tavallisesti kerran viikossa tai joka toinen viikko, tunnin tai kaksi kerrallaan. Ystävykset päättävät itse, mitä tehdään: keitetään kahvit, luetaan sanomalehteä ääneen, käydään torilla tai hautausmaalla. Saatamme myös lääkäriin, hammaslääkäriin ja pankkiin. Siivousta, raha-asioita ja lääkkeiden jakamista emme hoida, niihin on ammattilaiset.

## Miten ystävän saa

Soita itse tai pyydä tytärtä, naapuria tai kotihoitajaa soittamaan. Koordinaattorimme tulee käymään kotona ja kyselee, millaisesta seurasta pitäisit. Sopivan ihmisen löytyminen kestää yleensä muutaman viikon. Maaningalla ja Vehmersalmella odotus voi olla pidempi, koska vapaaehtoisia on siellä vähemmän.`,
    email: 'toimisto@kahvipannu.example',
    phone: '017 000 1001',
    website: 'https://www.kahvipannu.example',
    socialLinks: [
      { service: 'facebook', url: 'https://www.facebook.example/kahvipannunystavat' },
      { service: 'instagram', url: 'https://www.instagram.example/kahvipannu_kuopio' },
    ],
    address: { street: 'Pesutuvankatu 4 A 2', postalCode: '70100', city: 'Kuopio' },
    contactPersons: [
      {
        name: 'Eila Törmäkorpi',
        role: 'ystäväpalvelun koordinaattori',
        phone: '017 000 1002',
        email: 'eila.tormakorpi@kahvipannu.example',
        mayBePublished: true,
      },
      { name: 'Pentti Suvikallio', role: 'puheenjohtaja', mayBePublished: false },
    ],
    homeMunicipality: 'kuopio',
    areas: ['kuopio', 'maaninka', 'vehmersalmi', 'siilinjarvi'],
    themes: ['ikaihmiset', 'vapaaehtoistoiminta-ja-vertaistuki', 'mielen-hyvinvointi'],
    targetGroups: ['ikaihmiset'],
    languages: ['fi', 'sv'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: false,
      assistanceDogsWelcome: true,
      note: 'Toimisto on katutasossa. Lähin pysäköintipaikka on korttelin takana, noin 150 metriä.',
    },
    howToJoin:
      'Vapaaehtoiseksi pääsee käymällä kolmen illan ystäväkurssin. Aikaisempaa kokemusta ei tarvita, ja kurssin jälkeen voi vielä miettiä. Jäseneksi liitytään verkkosivujen lomakkeella, jäsenmaksu on 10 € vuodessa.',
    operatingStatus: 'active',
    verifiedDaysAgo: 24,
  },
  {
    slug: 'monen-poydan-yhdistys',
    name: 'Monen Pöydän Yhdistys ry',
    alternativeNames: ['Many Tables Kuopio', 'Monta pöytää'],
    registered: true,
    summary:
      'Kielikahvila, läksyapua ja neuvoja suomalaisen arjen papereihin. Kaikki Kuopioon muuttaneet ja täällä syntyneet mahtuvat samaan pöytään.',
    description: `Olemme maahanmuuttajien ja kantasuomalaisten yhteinen yhdistys. Hallituksessa puhutaan seitsemää äidinkieltä ja kokoukset pidetään selkokielellä.

Viikoittain meillä on

- kielikahvila, jossa harjoitellaan suomen puhumista ilman pulpetteja
- läksykerho ala- ja yläkoululaisille
- lomakeapu: autamme Kelan, päiväkodin ja vuokranantajan kirjeiden kanssa
- naisten oma ompeluilta, johon voi tulla lasten kanssa.

We help in English too. Можно говорить по-русски. Tulkkia emme voi luvata, mutta yleensä joku löytyy, kun soittaa edellisenä päivänä.

Emme kysy oleskelulupaa emmekä sitä, kuinka kauan olet ollut Suomessa.`,
    email: 'tervetuloa@montapoytaa.example',
    phone: '017 000 1003',
    website: 'https://www.montapoytaa.example',
    socialLinks: [{ service: 'facebook', url: 'https://www.facebook.example/montapoytaa' }],
    address: { street: 'Säkkimatontie 12', postalCode: '70600', city: 'Kuopio' },
    contactPersons: [
      {
        name: 'Hodan Aweisi',
        role: 'toiminnanohjaaja',
        phone: '017 000 1004',
        email: 'hodan@montapoytaa.example',
        mayBePublished: true,
      },
      {
        name: 'Larysa Barvinchuk',
        role: 'lomakeapu, ukraina ja venäjä',
        phone: '017 000 1005',
        mayBePublished: false,
      },
      {
        name: 'Antero Nurmilukka',
        role: 'rahastonhoitaja',
        email: 'antero@montapoytaa.example',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'kuopio',
    areas: ['kuopio'],
    themes: [
      'maahanmuuttajat-ja-monikulttuurisuus',
      'koulutus-ja-neuvonta',
      'vapaaehtoistoiminta-ja-vertaistuki',
    ],
    targetGroups: ['maahanmuuttajat', 'kaikki'],
    languages: ['fi', 'en', 'ru', 'uk', 'ar', 'so'],
    accessibility: { stepFreeAccess: true, accessibleToilet: true, accessibleParking: true },
    howToJoin:
      'Tule käymään torstaina kielikahvilassa. Jäseneksi pääsee täyttämällä lapun tiskillä. Jäsenmaksu on 5 euroa vuodessa tai kakku myyjäisiin.',
    operatingStatus: 'active',
    verifiedDaysAgo: 9,
  },
  {
    slug: 'valivesi',
    name: 'Välivesi ry',
    registered: true,
    summary:
      'Mielenterveyskuntoutujien oma kohtaamispaikka Kuopion keskustassa. Ovi on auki arkisin, lähetettä tai diagnoosia ei kysytä.',
    description: `Välivedessä saa olla sellaisena kuin sinä päivänä on. Joku tulee tekemään ruokaa kahdellekymmenelle, toinen istuu ikkunan viereen eikä sano mitään. Molemmat ovat hyviä tapoja tulla.

## Päivän kulku

Aamupuuro on kello 9, talon kokous maanantaisin kello 10 ja lounas kello 12 (2,50 €). Iltapäivisin on ryhmiä: masennuksen vertaisryhmä, ahdistuneille tarkoitettu kävelyryhmä, bändi, puutyöt ja nuorten aikuisten peli-ilta. Viikko-ohjelma on ovessa ja verkkosivuilla.

## Jos on paha olla juuri nyt

Emme ole päivystys. Jos olet vaarassa vahingoittaa itseäsi, soita hätänumeroon 112. Työntekijä auttaa mielellään etsimään oikean paikan, kun talo on auki.

Osa kävijöistä toipuu samaan aikaan päihteistä. Päihtyneenä taloon ei voi tulla, mutta seuraavana päivänä voi.`,
    email: 'talo@valivesi.example',
    phone: '017 000 1006',
    website: 'https://valivesi.example',
    socialLinks: [
      { service: 'instagram', url: 'https://www.instagram.example/valivesi' },
      { service: 'youtube', url: 'https://www.youtube.example/valivesiband' },
    ],
    address: { street: 'Tervaköydenkatu 19', postalCode: '70100', city: 'Kuopio' },
    contactPersons: [
      {
        name: 'Satu Kanervaharju',
        role: 'toiminnanjohtaja',
        phone: '017 000 1007',
        email: 'satu@valivesi.example',
        mayBePublished: true,
      },
      { name: 'Jukka-Pekka Hallavesi', role: 'vertaisohjaaja', mayBePublished: false },
    ],
    homeMunicipality: 'kuopio',
    areas: ['kuopio', 'siilinjarvi', 'karttula', 'vehmersalmi'],
    themes: [
      'mielen-hyvinvointi',
      'vapaaehtoistoiminta-ja-vertaistuki',
      'paihteet-ja-riippuvuudet',
    ],
    targetGroups: ['mielenterveyskuntoutujat', 'paihdekuntoutujat', 'tyoikaiset'],
    languages: ['fi', 'en'],
    accessibility: {
      stepFreeAccess: false,
      accessibleToilet: false,
      assistanceDogsWelcome: true,
      note: 'Ulko-ovella on kolme porrasta eikä luiskaa ole. Tulemme auttamaan, jos soitat pihalta.',
    },
    howToJoin:
      'Kävele sisään. Ensimmäisellä kerralla joku näyttää talon ja kertoo tavat. Jäsenyys ei ole pakollinen, eikä nimeä tarvitse antaa.',
    operatingStatus: 'active',
    verifiedDaysAgo: 61,
  },
  {
    slug: 'viittomapiiri-sormenpaa',
    name: 'Viittomapiiri Sormenpää ry',
    alternativeNames: ['Sormenpää'],
    registered: true,
    summary:
      'Viittomakielisten, huonokuuloisten ja heidän perheidensä yhdistys. Kurssit, perheillat ja viittovien lasten kerho, koko Pohjois-Savo.',
    description: `Sormenpäässä viitotaan, puhutaan ja kirjoitetaan lapuille. Tärkeintä on, että kukaan pöydässä ei jää arvaamaan, mille muut nauravat.

Toimintaa on kolmenlaista. Perheillassa tavataan muita perheitä, joissa joku on kuuro, sisäkorvaistutteen käyttäjä tai muuten huonokuuloinen. Kursseilla isovanhemmat, sisarukset ja päivähoidon väki oppivat viittomien alkeet. Kerho Pikkurilli on 4–9-vuotiaille, ja siellä ohjaajina on viittomakielisiä nuoria.

Pitkien matkojen takia kaksi kokoontumista kuukaudessa on etänä. Etäillat on kirjoitustulkattu. Kuurojen ikäihmisten kahvihetki kiertää: se on ollut Iisalmessa, Varkaudessa ja Rautalammilla, ja sen voi pyytää myös omalle paikkakunnalle.`,
    email: 'posti@sormenpaa.example',
    website: 'https://www.sormenpaa.example',
    socialLinks: [
      { service: 'youtube', url: 'https://www.youtube.example/sormenpaaviittoo' },
      { service: 'facebook', url: 'https://www.facebook.example/sormenpaa' },
    ],
    address: { street: 'Niittyvillankuja 3', postalCode: '70200', city: 'Kuopio' },
    contactPersons: [
      {
        name: 'Mirjami Hopealehto',
        role: 'järjestösihteeri, tekstiviestit',
        phone: '017 000 1008',
        email: 'mirjami@sormenpaa.example',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'kuopio',
    areas: wholeRegion,
    themes: [
      'vammaiset-ja-pitkaaikaissairaat',
      'lapset-nuoret-ja-perheet',
      'vapaaehtoistoiminta-ja-vertaistuki',
      'koulutus-ja-neuvonta',
    ],
    targetGroups: ['vammaiset-ihmiset', 'lapsiperheet', 'lapset', 'ikaihmiset'],
    languages: ['fse', 'fi'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      inductionLoop: true,
      signLanguage: true,
      assistanceDogsWelcome: true,
    },
    howToJoin:
      'Lähetä tekstiviesti tai viittomavideo järjestösihteerille. Perhejäsenyys maksaa 20 € vuodessa ja koskee kaikkia samassa taloudessa asuvia.',
    operatingStatus: 'active',
    verifiedDaysAgo: 112,
  },
  {
    slug: 'laheisryhma-kainalossa',
    name: 'Läheisryhmä Kainalossa',
    alternativeNames: ['Varkauden aivohalvaukseen sairastuneiden läheiset', 'Kainalossa'],
    registered: false,
    summary:
      'Puolisolle, sisarelle, aikuiselle lapselle: vertaistukiryhmä niille, joiden läheinen on saanut aivoinfarktin tai aivoverenvuodon.',
    description: `Kun puoliso tulee sairaalasta kotiin, kaikki kysyvät hänen vointiaan. Täällä kysytään sinun.

Kokoonnumme Varkaudessa kerran kuussa. Meitä on kuudesta kymmeneen, suurin osa vaimoja, pari miestä ja yksi tytär, joka ajaa Joroisista. Puhutaan siitä, kun sanat ovat kadonneet toiselta, kun pitää opetella ajamaan autoa yksin ja kun sukulaiset häviävät. Välillä nauretaan niin, että kahvio kääntyy katsomaan.

Ryhmässä puhuttu jää ryhmään. Ohjaajat eivät ole ammattilaisia vaan itse saman läpikäyneitä.`,
    email: 'kainalossa@laheisryhma.example',
    phone: '017 000 1009',
    contactPersons: [
      {
        name: 'Marja-Leena Koskipato',
        role: 'ryhmän vetäjä',
        phone: '017 000 1010',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'varkaus',
    areas: ['varkaus', 'joroinen', 'leppavirta'],
    themes: [
      'omaishoito-ja-laheiset',
      'vapaaehtoistoiminta-ja-vertaistuki',
      'vammaiset-ja-pitkaaikaissairaat',
    ],
    targetGroups: ['omaishoitajat', 'pitkaaikaissairaat'],
    languages: ['fi'],
    accessibility: {
      stepFreeAccess: true,
      note: 'Kokoontumispaikassa on hissi. Läheinen voi odottaa viereisessä lukusalissa, jos häntä ei voi jättää kotiin.',
    },
    howToJoin:
      'Soita Marja-Leenalle ennen ensimmäistä kertaa. Hän on vastassa ala-aulassa, ettei tarvitse etsiä oikeaa ovea yksin.',
    operatingStatus: 'active',
    verifiedDaysAgo: 40,
  },
  {
    slug: 'varkauden-kuiva-laituri',
    name: 'Varkauden Kuiva Laituri ry',
    alternativeNames: ['Kuiva Laituri'],
    registered: true,
    summary:
      'Päihteetön paikka ja vertaistukea alkoholista, lääkkeistä, huumeista tai rahapeleistä irti haluaville. Riittää, että on selvin päin sen ajan, jonka on meillä.',
    description: `Laiturilla istuu ihmisiä, joilla on takanaan kolme selvää päivää, ja ihmisiä, joilla niitä on kolmetoista vuotta. Kumpikaan ei ole toista parempi.

Vertaisryhmä kokoontuu kahtena iltana viikossa. Päivisin voi tulla lukemaan lehden, käyttämään tietokonetta tai pesemään pyykkiä. Lauantaisin lämmitetään sauna, lenkille lähdetään jos ilma sallii.

Autamme myös hakeutumaan hoitoon ja lähdemme mukaan ensimmäiselle käynnille, jos yksin ei tule lähdetyksi. Velkapapereita selvitetään yhdessä joka kuun viimeisenä maanantaina.

## Vankilasta vapautuville

Kun siviili häämöttää, kirjoita tai pyydä rikosseuraamustyöntekijää soittamaan. Tulemme asemalle vastaan.`,
    phone: '017 000 1011',
    email: 'laituri@kuivalaituri.example',
    website: 'https://www.kuivalaituri.example',
    address: { street: 'Sahapihankatu 7', postalCode: '78200', city: 'Varkaus' },
    contactPersons: [
      {
        name: 'Reijo Uittomäki',
        role: 'vertaisohjaaja',
        phone: '017 000 1012',
        mayBePublished: true,
      },
      {
        name: 'Tarja Vesiperä',
        role: 'puheenjohtaja',
        phone: '017 000 1013',
        email: 'tarja@kuivalaituri.example',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'varkaus',
    areas: ['varkaus', 'joroinen', 'leppavirta'],
    themes: ['paihteet-ja-riippuvuudet', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['paihdekuntoutujat', 'tyottomat', 'tyoikaiset'],
    languages: ['fi'],
    accessibility: { stepFreeAccess: true, accessibleToilet: false, accessibleParking: true },
    howToJoin: 'Ei ilmoittautumista. Ensikertalainen pääsee aina istumaan oven viereen.',
    operatingStatus: 'active',
    verifiedDaysAgo: 83,
  },
  {
    slug: 'hengahdystupa',
    name: 'Hengähdystupa ry',
    alternativeNames: ['Iisalmen Hengähdystupa'],
    registered: true,
    summary:
      'Tukea, lepoa ja tietoa omaishoitajille Ylä-Savossa. Puhelinneuvonta kahdesti viikossa, tupailtoja viidessä kunnassa.',
    description: `Omaishoitaja on usein se, joka vastaa ”ihan hyvin” ja itkee sitten kaupan pihalla. Hengähdystupa on perustettu häntä varten. Virallista omaishoidon sopimusta ei tarvita: jos pidät huolta vanhemmastasi, puolisostasi, vammaisesta lapsestasi tai naapuristasi, kuulut joukkoon.

## Mitä meiltä saa

- Neuvontaa omaishoidon tuesta, vapaapäivistä ja hakemuksista
- Sijaisapua: koulutettu vapaaehtoinen tulee kotiin 2–3 tunniksi, että pääset kampaajalle tai metsään
- Tupaillat Iisalmessa, Kiuruvedellä, Vieremällä, Sonkajärvellä ja Lapinlahdella
- Virkistysviikonloppu kerran vuodessa

Työssäkäyvien omaishoitajien ryhmä kokoontuu etänä iltayhdeksältä, kun hoidettava on nukkumassa.

Neuvontapuhelin on auki maanantaisin kello 9–12 ja torstaisin kello 16–18. Jos emme vastaa, soitamme takaisin samana päivänä.`,
    email: 'tupa@hengahdystupa.example',
    phone: '017 000 1014',
    website: 'https://www.hengahdystupa.example',
    socialLinks: [{ service: 'facebook', url: 'https://www.facebook.example/hengahdystupa' }],
    address: { street: 'Rukinlavankatu 21', postalCode: '74100', city: 'Iisalmi' },
    contactPersons: [
      {
        name: 'Anne Lampikoski-Rajala',
        role: 'omaishoidon ohjaaja',
        phone: '017 000 1015',
        email: 'anne@hengahdystupa.example',
        mayBePublished: true,
      },
      {
        name: 'Veli-Matti Kurkisuo',
        role: 'sijaisavun vastaava',
        phone: '017 000 1016',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'iisalmi',
    areas: ['iisalmi', 'kiuruvesi', 'vierema', 'sonkajarvi', 'lapinlahti'],
    themes: ['omaishoito-ja-laheiset', 'ikaihmiset', 'koulutus-ja-neuvonta'],
    targetGroups: ['omaishoitajat', 'ikaihmiset'],
    languages: ['fi'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      inductionLoop: true,
      note: 'Hoidettavan voi ottaa tupailtaan mukaan, hänelle on omaa ohjelmaa viereisessä huoneessa.',
    },
    howToJoin:
      'Jäsenmaksu on 18 € vuodessa, hoidettava on jäsen samalla hinnalla. Toimintaan voi tulla myös ilman jäsenyyttä.',
    operatingStatus: 'active',
    verifiedDaysAgo: 15,
  },
  {
    slug: 'porttikonki',
    name: 'Porttikonki ry',
    alternativeNames: ['Nuorten talo Porttikonki', 'Konki'],
    registered: true,
    summary: 'Iisalmelaisten nuorten oma tila. Iltaisin auki, joka toinen perjantai yöhön asti.',
    description: `Konki on vanha leipomo. Alakerrassa on biljardi, keittiö ja lava, yläkerrassa hiljainen huone, jossa voi tehdä läksyjä tai olla vaan.

Paikalla on joka ilta kaksi aikuista: nuoriso-ohjaaja ja vapaaehtoinen, jota sanotaan konkikummiksi. Heille voi puhua vanhempien erosta, kiusaamisesta, rahattomuudesta, seurustelusta tai siitä, että kaveri vetää liikaa. Viestitellä voi myös nimettömästi.

- 12–14-vuotiaat: ma ja ke 15–19
- 15–20-vuotiaat: ti ja to 16–21
- yökahvila joka toinen perjantai, 15–20-vuotiaille

Sateenkaarinuorten ryhmä kokoontuu sovittuina iltoina, aika kerrotaan viestillä. Kaikki on päihteetöntä ja maksutonta.`,
    email: 'moi@porttikonki.example',
    phone: '017 000 1017',
    website: 'https://www.porttikonki.example',
    socialLinks: [
      { service: 'instagram', url: 'https://www.instagram.example/konki_iisalmi' },
      { service: 'tiktok', url: 'https://www.tiktok.example/konkikummit' },
    ],
    address: { street: 'Leipurinkuja 2', postalCode: '74100', city: 'Iisalmi' },
    contactPersons: [
      {
        name: 'Oona Salmirinne',
        role: 'nuoriso-ohjaaja',
        phone: '017 000 1018',
        email: 'oona@porttikonki.example',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'iisalmi',
    areas: ['iisalmi', 'sonkajarvi', 'vierema'],
    themes: ['lapset-nuoret-ja-perheet', 'mielen-hyvinvointi', 'paihteet-ja-riippuvuudet'],
    targetGroups: ['nuoret', 'opiskelijat'],
    languages: ['fi', 'en'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      note: 'Yläkertaan on vain jyrkät portaat, alakerrassa pääsee liikkumaan pyörätuolilla.',
    },
    howToJoin:
      'Nuoret: tulkaa vaan. Konkikummiksi haluava aikuinen haastatellaan, ja rikosrekisteriote tarkistetaan.',
    operatingStatus: 'active',
    verifiedDaysAgo: 33,
  },
  {
    slug: 'perhekahvila-villasukka',
    name: 'Perhekahvila Villasukka ry',
    registered: true,
    summary:
      'Siilinjärveläisten vauva- ja taaperoperheiden kahvila, jossa saa juoda kahvin lämpimänä, koska joku muu pitää vauvaa sylissä.',
    description: `Villasukkaan voi tulla yöpuvun housuissa. Kukaan ei katso, koska muutkin ovat nukkuneet kolme tuntia.

Perhekahvilan lisäksi järjestämme isien lauantaiaamuja, lastenvaatteiden kierrätystä ja kerran kaudessa illan, jossa neuvolan terveydenhoitaja vastaa imetyksestä, nukkumisesta ja uhmaiästä. Yksin vauvan kanssa olevalle löytyy kotiin tukiäiti, joka käy muutaman kerran ensimmäisten kuukausien aikana.

Uudet tulijat saavat halutessaan ”sukkaparin”, siis toisen perheen, jonka kanssa sovitaan ensimmäinen tapaaminen. Moni Siilinjärvelle muuttanut on saanut sillä tavalla ensimmäisen ystävän.`,
    email: 'villasukka@perhekahvila.example',
    website: 'https://www.perhekahvila.example/villasukka',
    socialLinks: [
      { service: 'facebook', url: 'https://www.facebook.example/perhekahvilavillasukka' },
    ],
    address: { street: 'Kerätie 8', postalCode: '71800', city: 'Siilinjärvi' },
    contactPersons: [
      {
        name: 'Henna Ruskopuro',
        role: 'puheenjohtaja',
        email: 'henna@perhekahvila.example',
        mayBePublished: true,
      },
      {
        name: 'Teemu Ruskopuro',
        role: 'isien aamut',
        phone: '017 000 1019',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'siilinjarvi',
    areas: ['siilinjarvi', 'maaninka'],
    themes: ['lapset-nuoret-ja-perheet', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['lapsiperheet', 'lapset'],
    languages: ['fi', 'en'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      note: 'Vaunut mahtuvat eteiseen. Hoitopöytä on sekä naisten että miesten puolella.',
    },
    operatingStatus: 'active',
    verifiedDaysAgo: 128,
  },
  {
    slug: 'nepsyvanhempien-ryhma-pyorremyrsky',
    name: 'Nepsyvanhempien ryhmä Pyörremyrsky',
    alternativeNames: ['Pyörremyrsky'],
    registered: false,
    summary:
      'Vertaistukea vanhemmille, joiden lapsella on adhd, autismin kirjoa, Touretten oireita tai epäily niistä.',
    description: `Aloitimme neljän äidin kävelylenkkinä Siilinjärven pururadalla. Nyt meitä on viestiryhmässä yli kuusikymmentä, myös isiä ja muutama mummi.

Tapaamme kerran kuussa, vuorotellen kasvokkain ja etänä. Aiheet tulevat arjesta: aamulähdöt, koulupoissaolot, lääkityksen aloittaminen, sisarusten riidat, se kun isovanhemmat sanovat että kuri puuttuu. Diagnoosia ei tarvitse olla. Jonossa odottaminen on monelle raskainta aikaa.

Kuulumme siihen porukkaan, joka myöhästyy omista kokouksistaan. Se sallitaan.`,
    email: 'pyorremyrsky@nepsyvanhemmat.example',
    contactPersons: [
      { name: 'Johanna Tuulikallio', role: 'ryhmän ylläpitäjä', mayBePublished: false },
      {
        name: 'Sanna Männikkölä',
        role: 'ryhmän ylläpitäjä',
        phone: '017 000 1020',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'siilinjarvi',
    areas: ['siilinjarvi', 'kuopio', 'maaninka', 'nilsia', 'lapinlahti'],
    themes: ['lapset-nuoret-ja-perheet', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['lapsiperheet'],
    languages: ['fi'],
    howToJoin:
      'Laita sähköpostia, niin lisäämme viestiryhmään. Kerro lapsen ikä, nimeä ei tarvita.',
    operatingStatus: 'active',
    verifiedDaysAgo: 205,
  },
  {
    slug: 'leppavirran-lapio-ja-harava',
    name: 'Leppävirran Lapio ja Harava ry',
    alternativeNames: ['Lapio ja Harava', 'Leppävirran talkooapu'],
    registered: true,
    summary:
      'Apua lumitöihin, haravointiin, halkojen kantoon ja lampun vaihtoon. Ikäihmisille ja muille, jotka eivät itse pysty ja joilla ei ole ketä pyytää.',
    description: `Meillä on parikymmentä vapaaehtoista, kaksi peräkärryä ja yksi lumilinko. Niillä pärjätään, kun pyynnöt tulevat ajoissa.

Autamme Leppävirralla kirkonkylällä ja mahdollisuuksien mukaan sivukylillä: Sorsakoskella, Kotalahdessa ja Konnuslahdessa. Katolle emme kiipeä emmekä kaada puita. Sähkötöihin tarvitaan sähkömies, mutta palovaroittimen pariston vaihdamme.

## Mitä se maksaa

Ei mitään. Kahvista emme kieltäydy. Jos haluat antaa bensarahaa linkoon, sen voi maksaa yhdistyksen tilille.

Koululaiset ovat mukana syksyisin: yhdeksäsluokkalaiset tienaavat haravoimalla luokkaretkeään, ja siitä on kumpikin osapuoli tykännyt.`,
    phone: '017 000 1021',
    email: 'talkoot@lapiojaharava.example',
    contactPersons: [
      {
        name: 'Tauno Rissasensuo',
        role: 'talkoopäällikkö',
        phone: '017 000 1022',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'leppavirta',
    areas: ['leppavirta'],
    themes: ['ikaihmiset', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['ikaihmiset', 'vammaiset-ihmiset', 'pitkaaikaissairaat'],
    languages: ['fi'],
    howToJoin:
      'Avun tarvitsija soittaa talkoonumeroon, mielellään pari päivää etukäteen. Auttajaksi voi ilmoittautua samaan numeroon. Oma lapio on plussaa.',
    operatingStatus: 'active',
    verifiedDaysAgo: 18,
  },
  {
    slug: 'rautavaaran-yhteinen-pata',
    name: 'Rautavaaran Yhteinen Pata',
    registered: false,
    summary: 'Yhteinen lounas keskiviikkoisin ja kyytirinki niille, joilla ei ole autoa.',
    description: `Rautavaaralla on pitkät matkat ja monella pieni keittiö. Siksi keitetään yhdessä.

Padan ympärille kokoontuu viikoittain kolmisenkymmentä ruokailijaa, enimmäkseen yksin asuvia eläkeläisiä. Hernekeittoa, lohisoppaa, karjalanpaistia, joskus talkkunaa. Syömisen jälkeen verenpaineen voi mittauttaa ja jäädä pelaamaan korttia tai kuuntelemaan, kun Aulis lukee vanhoja lehtijuttuja.

Kyytirinki hakee ruokailijat kotoa. Samalla porukalla järjestyy kyyti lääkäriin Nilsiään tai Kuopioon, apteekkiin ja kauppaan. Kyydistä maksetaan polttoaineen osuus.`,
    phone: '017 000 1023',
    contactPersons: [
      {
        name: 'Aulis Kaarakka-Honkonen',
        role: 'kyytirinki',
        phone: '017 000 1024',
        mayBePublished: true,
      },
      { name: 'Vieno Pitkämäki', role: 'emäntä', mayBePublished: false },
    ],
    homeMunicipality: 'rautavaara',
    areas: ['rautavaara'],
    themes: ['ikaihmiset', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['ikaihmiset', 'kaikki'],
    languages: ['fi'],
    accessibility: { stepFreeAccess: true, accessibleToilet: false },
    howToJoin: 'Soita kyydistä edellisenä iltana viimeistään kello 18.',
    operatingStatus: 'active',
  },
  {
    slug: 'muistikamari',
    name: 'Muistikamari ry',
    alternativeNames: ['Nilsiän Muistikamari'],
    registered: true,
    summary:
      'Muistisairaiden ja heidän omaistensa yhdistys Nilsiän, Juankosken, Kaavin ja Rautavaaran seudulla.',
    description: `Muistisairaus ei vie kaikkea kerralla. Laulut, leivän leipominen ja korttipelit voivat pysyä pitkään, ja niiden varaan Muistikamarin toiminta rakentuu.

Kamarissa kokoontuu kolme ryhmää: vastikään diagnoosin saaneet, alle 65-vuotiaina sairastuneet ja omaiset. Muistikahvila on avoin kaikille, ja siellä käy myös ihmisiä, joita oma muisti vain huolettaa.

Ohjaajia on kaksi, Seija ja Ilpo. He tulevat kotikäynnille, auttavat edunvalvontavaltuutuksen kanssa ja miettivät, miten hella ja ulko-ovi saadaan turvallisiksi. Autolla tulemme sivukylillekin, Muuruvedelle ja Palonurmelle asti.

- Lainattavana: muistikello, ovihälytin, painopeitto, kuva-albumeita keskustelun avuksi
- Omaisille: sururyhmä, joka alkaa aina tammikuussa ja elokuussa`,
    email: 'kamari@muistikamari.example',
    phone: '017 000 1025',
    website: 'https://www.muistikamari.example',
    address: { street: 'Piironginpolku 5', postalCode: '73300', city: 'Nilsiä' },
    contactPersons: [
      {
        name: 'Seija Ahonlatva',
        role: 'muistiohjaaja',
        phone: '017 000 1026',
        email: 'seija@muistikamari.example',
        mayBePublished: true,
      },
      {
        name: 'Ilpo Saarnivaara',
        role: 'muistiohjaaja',
        phone: '017 000 1027',
        email: 'ilpo@muistikamari.example',
        mayBePublished: true,
      },
      { name: 'Kyllikki Harjulampi', role: 'puheenjohtaja', mayBePublished: false },
    ],
    homeMunicipality: 'nilsia',
    areas: ['nilsia', 'juankoski', 'kaavi', 'rautavaara'],
    themes: [
      'ikaihmiset',
      'omaishoito-ja-laheiset',
      'vammaiset-ja-pitkaaikaissairaat',
      'koulutus-ja-neuvonta',
    ],
    targetGroups: ['ikaihmiset', 'omaishoitajat', 'pitkaaikaissairaat'],
    languages: ['fi'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      inductionLoop: false,
      note: 'Ovet on merkitty isoin kuvin. Rauhallinen lepohuone on eteisen oikealla puolella.',
    },
    howToJoin:
      'Tule muistikahvilaan tai soita ohjaajalle. Jäsenmaksu 15 €, perheeltä 20 €. Vapaaehtoisia tarvitaan etenkin kuskeiksi.',
    operatingStatus: 'active',
    verifiedDaysAgo: 52,
  },
  {
    slug: 'juankosken-ukkokerho-ahjo',
    name: 'Juankosken ukkokerho Ahjo',
    alternativeNames: ['Ukkokerho', 'Ahjo'],
    registered: false,
    summary:
      'Miesten porukka Juankoskella. Korjataan pyöriä, keitetään pannukahvit ja puhutaan, jos puhuttaa.',
    description: `Kerhoa ei perustettu, se jäi päälle. Kun verstas tyhjeni, muutama eläkkeelle jäänyt ruukin mies jatkoi kokoontumista vanhassa sepänpajassa, ja leskeksi jääneitä alkoi tulla mukaan.

Pajalla on sorvi, hitsausnurkka ja pitkä pöytä. Päiväkodin kelkat ja kirpputorin polkupyörät kunnostetaan meillä. Torstaisin ei tehdä mitään, silloin istutaan.

Eronneet, leskeksi jääneet, työttömät, nuoremmatkin. Naisiakaan ei ole kielletty, mutta toistaiseksi ovat pysyneet poissa.`,
    phone: '017 000 1028',
    address: { street: 'Vasarakuja 1', postalCode: '73500', city: 'Juankoski' },
    contactPersons: [
      {
        name: 'Erkki Kuonasalo',
        role: 'pajan avaimet',
        phone: '017 000 1029',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'juankoski',
    areas: ['juankoski', 'kaavi'],
    themes: ['mielen-hyvinvointi', 'ikaihmiset', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['ikaihmiset', 'tyottomat', 'tyoikaiset'],
    languages: ['fi'],
    accessibility: {
      stepFreeAccess: false,
      accessibleToilet: false,
      note: 'Pajan kynnys on korkea ja vessa on pihan perällä.',
    },
    operatingStatus: 'active',
    verifiedDaysAgo: 340,
  },
  {
    slug: 'suonenjoen-ystavaperheet',
    name: 'Suonenjoen Ystäväperheet ry',
    alternativeNames: ['Дружні родини Суоненйокі', 'Ystäväperheet'],
    registered: true,
    summary:
      'Tutustutamme Suonenjoelle muuttaneet ja marjatiloille tulleet paikallisiin perheisiin. Yhteistä ruokaa, retkiä, polkupyöriä lainaan.',
    description: `Kun seudulle saapuu kesäksi satoja kausityöntekijöitä ja osa jää talveksikin, tarvitaan joku, joka kertoo mistä saa kumisaappaat ja miten kirjastokortti tehdään.

Ystäväperhe on tavallinen perhe tai yksin asuva suonenjokelainen, joka tapaa tulijaa pari kertaa kuussa puolen vuoden ajan. Kieltä ei tarvitse osata. Kädet, puhelimen kääntäjä ja pannukakku ovat riittäneet tähän asti.

## Українською та російською

Телефонуйте нам українською або російською, відповідаємо щодня після 16:00.

Toimimme myös Rautalammilla, ja Tervosta ja Vesannolta järjestyy kimppakyyti yhteisiin tapaamisiin.`,
    email: 'hei@ystavaperheet.example',
    phone: '017 000 1030',
    website: 'https://www.ystavaperheet.example',
    socialLinks: [{ service: 'facebook', url: 'https://www.facebook.example/ystavaperheet' }],
    contactPersons: [
      {
        name: 'Oksana Hrushenko',
        role: 'ystäväperheiden koordinaattori',
        phone: '017 000 1031',
        email: 'oksana@ystavaperheet.example',
        mayBePublished: true,
      },
      {
        name: 'Riitta Mansikkaoja',
        role: 'sihteeri',
        phone: '017 000 1032',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'suonenjoki',
    areas: ['suonenjoki', 'rautalampi', 'tervo', 'vesanto'],
    themes: [
      'maahanmuuttajat-ja-monikulttuurisuus',
      'lapset-nuoret-ja-perheet',
      'vapaaehtoistoiminta-ja-vertaistuki',
    ],
    targetGroups: ['maahanmuuttajat', 'lapsiperheet', 'kaikki'],
    languages: ['fi', 'uk', 'ru', 'en', 'et'],
    howToJoin:
      'Ilmoittaudu ystäväperheeksi verkkolomakkeella. Haastattelemme kaikki ja etsimme perheet, joissa on suunnilleen samanikäisiä lapsia tai sama harrastus.',
    operatingStatus: 'active',
    verifiedDaysAgo: 71,
  },
  {
    slug: 'kiuruveden-esteettomat',
    name: 'Kiuruveden Esteettömät ry',
    registered: true,
    summary:
      'Liikuntavammaisten ja pitkäaikaissairaiden virkistys- ja vertaistoimintaa Kiuruvedellä. Apuvälineitä lainaksi retkille.',
    description: `Pyörätuolilla pääsee laavulle, kun joku on ensin käynyt katsomassa reitin. Me käymme.

Jäseniä on noin 110. Osalla on selkäydinvamma, MS-tauti, reuma tai CP-vamma, osa on muuten vain huonojalkaisia. Kokoonnumme kuukausittain, uimme omalla vuorolla Iisalmen uimahallissa ja teemme kesäisin bussiretken, jossa bussissa on nostin.

## Lainaamo

- maastopyörätuoli ja kaksi tavallista pyörätuolia
- kelkka, johon voi istua talvella
- rollaattoreita ja suihkutuoli vieraita varten
- luiska kahden portaan korkeuteen

Lainaaminen on ilmaista Kiuruvedellä, Pielavedellä ja Vieremällä asuville. Haettava itse, ellei kuljettajamme ole menossa samaan suuntaan.`,
    phone: '017 000 1033',
    email: 'info@kiuruvedenesteettomat.example',
    website: 'https://www.kiuruvedenesteettomat.example',
    address: { street: 'Kynnyskatu 10', postalCode: '74700', city: 'Kiuruvesi' },
    contactPersons: [
      {
        name: 'Kaisa Remesjoki',
        role: 'puheenjohtaja',
        phone: '017 000 1034',
        email: 'kaisa@kiuruvedenesteettomat.example',
        mayBePublished: false,
      },
      {
        name: 'Paavo Luiskanen',
        role: 'lainaamon hoitaja',
        phone: '017 000 1035',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'kiuruvesi',
    areas: ['kiuruvesi', 'pielavesi', 'vierema'],
    themes: [
      'vammaiset-ja-pitkaaikaissairaat',
      'liikunta-ja-ulkoilu',
      'vapaaehtoistoiminta-ja-vertaistuki',
    ],
    targetGroups: ['vammaiset-ihmiset', 'pitkaaikaissairaat'],
    languages: ['fi'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      inductionLoop: true,
      assistanceDogsWelcome: true,
      note: 'Ovi aukeaa painikkeesta. Kerhotilassa on kaksi sähköisesti säätyvää pöytää.',
    },
    howToJoin:
      'Jäsenmaksu 12 €. Avustajat ja läheiset ovat tervetulleita kannatusjäseniksi. Saat jäsenkirjeen paperilla tai äänitteenä.',
    operatingStatus: 'active',
    verifiedDaysAgo: 167,
  },
  {
    slug: 'navettavalo',
    name: 'Navettavalo ry',
    registered: true,
    summary:
      'Maatilojen väen jaksamista tukeva yhdistys. Tukihenkilö on itse viljelijä tai ollut, eikä lypsyaikaan soitella.',
    description: `Kun navetassa palaa valo kolmelta yöllä, kyse voi olla poikimisesta. Tai siitä, ettei uni tule. Navettavalo perustettiin Lapinlahdella sen jälkeen, kun eräs kyläkunta menetti lyhyessä ajassa kaksi isäntää.

Tukihenkilöitä on neljätoista ympäri Ylä-Savoa. Heille voi puhua veloista, sukupolvenvaihdoksesta, avioerosta, eläinten hoidon retuperälle menosta, uupumuksesta tai masennuksesta. He kuuntelevat, eivät raportoi kenellekään. Tarvittaessa he etsivät lomittajan, talousneuvojan tai terapeutin numeron ja soittavat vaikka kaiutinpuhelimella yhdessä.

Muu toiminta on kevyempää: pihakahvit, laskiaisen rekiajelu, nuorten isäntäparien iltoja ja emäntien kylpyläpäivä.

Huoli naapurista? Soita silloinkin. Mietitään yhdessä, kuka menisi käymään.`,
    email: 'yhteys@navettavalo.example',
    phone: '017 000 1036',
    website: 'https://www.navettavalo.example',
    socialLinks: [
      { service: 'facebook', url: 'https://www.facebook.example/navettavalo' },
      { service: 'x', url: 'https://www.x.example/navettavalo' },
    ],
    contactPersons: [
      {
        name: 'Hilkka Kekkolahti',
        role: 'tukihenkilötoiminnan vetäjä',
        phone: '017 000 1037',
        email: 'hilkka@navettavalo.example',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'lapinlahti',
    areas: [
      'lapinlahti',
      'iisalmi',
      'sonkajarvi',
      'vierema',
      'kiuruvesi',
      'pielavesi',
      'keitele',
      'maaninka',
    ],
    themes: ['mielen-hyvinvointi', 'kriisit-ja-turvallisuus', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['tyoikaiset', 'lapsiperheet', 'ikaihmiset'],
    languages: ['fi'],
    howToJoin:
      'Tukihenkilöksi kouluttaudutaan yhden talven aikana, viikonloppuisin ja osin etänä. Kannatusjäsenyys 30 €, sen voivat ottaa myös meijerit ja kylät.',
    operatingStatus: 'active',
    verifiedDaysAgo: 5,
  },
  {
    slug: 'joroisten-varamummit-ja-varavaarit',
    name: 'Joroisten Varamummit ja Varavaarit ry',
    alternativeNames: ['Varamummit', 'Varavaarit'],
    registered: true,
    summary:
      'Yhdistämme Joroisissa lapsiperheet, joiden isovanhemmat asuvat kaukana, ja eläkeläiset, joiden lapsenlapset asuvat kaukana.',
    description: `Varamummi ei ole lastenhoitaja eikä varavaari remonttimies. He ovat niitä, joilla on aikaa onkia, lukea sama kirja neljännen kerran ja tulla kevätjuhlaan katsomaan.

Ensin tavataan yhdistyksen kerhossa keskustan monitoimitalolla. Jos sukset synkkaavat, perhe ja varaisovanhempi sopivat tapaamisista itse. Yhdistys pyytää jokaiselta varaisovanhemmalta rikosrekisteriotteen ja soittaa puolen vuoden päästä kysyäkseen kuulumisia.

Mukana on nyt yksitoista mummia, neljä vaaria ja kaksikymmentä lasta. Vaareista on pulaa.`,
    email: 'varamummi@joroistenvaramummit.example',
    phone: '017 000 1038',
    contactPersons: [
      {
        name: 'Sirkka Peltosaari',
        role: 'puheenjohtaja, varamummi',
        phone: '017 000 1039',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'joroinen',
    areas: ['joroinen', 'varkaus'],
    themes: ['lapset-nuoret-ja-perheet', 'ikaihmiset', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['lapsiperheet', 'lapset', 'ikaihmiset'],
    languages: ['fi'],
    accessibility: { stepFreeAccess: true, accessibleToilet: true, accessibleParking: true },
    howToJoin: 'Soita Sirkalle tai tule kerhoon. Jäsenmaksua ei ole, pullavuoro kiertää.',
    operatingStatus: 'active',
    verifiedDaysAgo: 98,
  },
  {
    slug: 'tuusniemen-sokeriherneet',
    name: 'Tuusniemen Sokeriherneet ry',
    alternativeNames: ['Sokeriherneet'],
    registered: true,
    summary:
      'Diabeetikkojen ja heidän läheistensä yhdistys Tuusniemessä, Kaavilla ja Vehmersalmella.',
    description: `Meillä on ykköstyypin ja kakkostyypin diabeetikkoja, sensoroituja ja sormenpäästä mittaajia, ruisleivän ystäviä ja karppaajia. Kinastelua riittää, ja se on koko homman suola (jota verenpainepotilaiden pitää välttää).

Toiminta lyhyesti:

- kuukausikokous kahveineen, usein vieraana diabeteshoitaja tai jalkojenhoitaja
- syksyisin ruokakurssi, keväisin sauvakävelyä pururadalla
- diabeteslapsen vanhempien puhelinrinki
- vanhojen mittareiden vaihtolaatikko kerhohuoneen eteisessä

Vastasairastuneelle soitetaan heti, kun pyyntö tulee. Ensimmäinen kysymys on yleensä, saako enää koskaan syödä lettuja. Saa.`,
    phone: '017 000 1040',
    address: { street: 'Palkokuja 6', postalCode: '71200', city: 'Tuusniemi' },
    contactPersons: [
      {
        name: 'Kauko Jokihepo',
        role: 'puheenjohtaja',
        phone: '017 000 1041',
        mayBePublished: false,
      },
      {
        name: 'Pirjo Lepistömaa',
        role: 'vertaistukija, 1-tyypin diabetes',
        phone: '017 000 1042',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'tuusniemi',
    areas: ['tuusniemi', 'kaavi', 'vehmersalmi'],
    themes: ['vammaiset-ja-pitkaaikaissairaat', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['pitkaaikaissairaat', 'ikaihmiset', 'lapsiperheet'],
    languages: ['fi'],
    howToJoin: 'Jäsenmaksu on 14 € vuodessa. Liittyä voi kuukausikokouksessa tai soittamalla.',
    operatingStatus: 'active',
    verifiedDaysAgo: 421,
  },
  {
    slug: 'viereman-takapenkki',
    name: 'Vieremän Takapenkki ry',
    alternativeNames: ['Erityislasten perheet Takapenkki', 'Takapenkki'],
    registered: true,
    summary:
      'Perheille, joissa kasvaa vammainen, pitkäaikaissairas tai muuten erityistä tukea tarvitseva lapsi.',
    description: `Nimi tulee siitä, että meidän autoissa takapenkillä istuu joku, jonka takia lähtö kestää puoli tuntia pidempään.

Perheitä on Vieremältä, Iisalmesta, Sonkajärveltä ja Kiuruvedeltä. Lapsilla on kehitysvammoja, epilepsiaa, harvinaisia oireyhtymiä, sydänvikoja. Yhteistä on se, että sohvalla ei kerkeä istua ja lomakkeita on mapillinen.

Vanhemmille järjestämme vertaisiltoja ja kerran vuodessa hotelliyön, jolloin lapset ovat omalla leirillään. Sisaruksille on oma porukka, jossa ei tarvitse olla reipas. Lastenhoitorinki toimii niin, että vanhemmat tuuraavat toisiaan: joka osaa ruokkia letkulla yhden lapsen, oppii toisenkin.

Tulevista leikkauksista ja sairaalajaksoista Kuopiossa voi kysyä niiltä perheiltä, jotka ovat ne jo käyneet läpi.`,
    email: 'perheet@takapenkki.example',
    website: 'https://www.takapenkki.example',
    socialLinks: [{ service: 'instagram', url: 'https://www.instagram.example/takapenkkilaiset' }],
    contactPersons: [
      {
        name: 'Minna Valkeisrinne',
        role: 'puheenjohtaja',
        phone: '017 000 1043',
        email: 'minna@takapenkki.example',
        mayBePublished: true,
      },
      {
        name: 'Jarkko Haapametsola',
        role: 'hoitorinki',
        phone: '017 000 1044',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'vierema',
    areas: ['vierema', 'iisalmi', 'sonkajarvi', 'kiuruvesi'],
    themes: [
      'lapset-nuoret-ja-perheet',
      'vammaiset-ja-pitkaaikaissairaat',
      'omaishoito-ja-laheiset',
    ],
    targetGroups: ['lapsiperheet', 'vammaiset-ihmiset', 'lapset', 'omaishoitajat'],
    languages: ['fi'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      note: 'Tapaamispaikoissa on aina aikuisen kokoinen hoitotaso. Kerro allergioista ja hengityslaitteen sähköntarpeesta etukäteen.',
    },
    howToJoin:
      'Perhejäsenyys 25 € vuodessa. Ensimmäiselle kerralle voi tulla ilman lapsia tai lasten kanssa.',
    operatingStatus: 'active',
    verifiedDaysAgo: 47,
  },
  {
    slug: 'karttulan-soittorinki',
    name: 'Karttulan Soittorinki',
    registered: false,
    summary:
      'Puhelin soi joka aamu yhdeksältä. Vapaaehtoiset soittavat yksin asuville vanhuksille Karttulassa, Tervossa ja Vesannolla.',
    description: `Soittorinki on turvasoitto ja juttutuokio yhtä aikaa. Soittaja kysyy, miten yö meni, onko tuvassa lämmintä ja mitä tänään syödään. Jos puhelimeen ei vastata, soitetaan varttitunnin päästä uudestaan ja sen jälkeen naapurille tai omaiselle, jonka numero on annettu.

Rinki on maksuton. Se ei korvaa turvapuhelinta eikä kotihoitoa.

Soittajia on yhdeksän, vuoro tulee kerran viikossa. Vanhin soittaja on 84-vuotias, ja hänellä on itselläänkin soittaja.`,
    phone: '017 000 1045',
    contactPersons: [
      {
        name: 'Raili Airaksensalmi',
        role: 'ringin kokooja',
        phone: '017 000 1046',
        email: 'raili@soittorinki.example',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'karttula',
    areas: ['karttula', 'tervo', 'vesanto'],
    themes: ['ikaihmiset', 'vapaaehtoistoiminta-ja-vertaistuki', 'kriisit-ja-turvallisuus'],
    targetGroups: ['ikaihmiset'],
    languages: ['fi'],
    operatingStatus: 'active',
    verifiedDaysAgo: 14,
  },
  {
    slug: 'sururyhma-iltatuuli',
    name: 'Sururyhmä Iltatuuli',
    alternativeNames: ['Iltatuuli', 'Pielaveden leskien ryhmä'],
    registered: false,
    summary:
      'Leskeksi jääneiden ja muiden surevien keskusteluryhmä Pielavedellä. Tauolla, kunnes uusi vetäjä löytyy.',
    description: `Iltatuulessa on kokoontunut vuodesta 2014 ihmisiä, jotka ovat menettäneet puolison, lapsen tai muun läheisen. Kerrallaan mukana on ollut viidestä kahdeksaan henkeä, ja ryhmä on kestänyt kymmenen kertaa.

Pitkäaikainen vetäjämme muutti Jyväskylään, eikä seuraajaa vielä ole. Siksi uusia ryhmiä ei nyt aloiteta. Entiset ryhmäläiset tapaavat joka kuun ensimmäisenä sunnuntaina hautausmaan portilla ja käyvät sen jälkeen kahvilla. Siihen voi liittyä kuka tahansa sureva ilman ilmoittautumista, Keiteleeltä ja Maaningaltakin.`,
    email: 'iltatuuli@sururyhma.example',
    homeMunicipality: 'pielavesi',
    areas: ['pielavesi', 'keitele', 'maaninka'],
    themes: [
      'mielen-hyvinvointi',
      'omaishoito-ja-laheiset',
      'kriisit-ja-turvallisuus',
      'vapaaehtoistoiminta-ja-vertaistuki',
    ],
    targetGroups: ['kaikki', 'ikaihmiset'],
    languages: ['fi'],
    howToJoin:
      'Ryhmän vetäjäksi sopii ihminen, jonka omasta menetyksestä on kulunut jo aikaa. Koulutus järjestyy ja maksetaan.',
    operatingStatus: 'paused',
    verifiedDaysAgo: 260,
  },
  {
    slug: 'maaningan-aiti-lapsikerho-hilleri',
    name: 'Maaningan äiti-lapsikerho Hilleri',
    registered: false,
    summary: 'Maaningalla vuosina 1998–2022 kokoontunut alle kouluikäisten ja vanhempien kerho.',
    description: `Hilleri lopetti, kun lapsia ei enää ollut kuin kolme ja heistä kaksi meni eskariin. Kiitos kaikille, jotka ovat vuosien varrella askarrelleet, laulaneet ja etsineet kadonneita lapasia.

Kerhon lelut lahjoitettiin Maaningan päiväkotiin. Perhekahvilaa etsivät löytävät lähimmän Siilinjärveltä.`,
    homeMunicipality: 'maaninka',
    areas: ['maaninka'],
    themes: ['lapset-nuoret-ja-perheet'],
    targetGroups: ['lapsiperheet', 'lapset'],
    languages: ['fi'],
    operatingStatus: 'ended',
    verifiedDaysAgo: 688,
  },
  {
    slug: 'laheispiiri-kantapaa',
    name: 'Läheispiiri Kantapää ry',
    alternativeNames: ['Kantapää', 'Alkoholistien läheiset Kantapää'],
    registered: true,
    summary:
      'Kun oma lapsi, puoliso tai vanhempi juo, käyttää huumeita tai pelaa rahat. Vertaistukea läheisille Kaavilla ja etäryhmissä koko maakunnassa.',
    description: `Et voi juoda toisen puolesta vähemmän. Sen oppiminen kesti meiltä useimmilta vuosia, siitä nimi.

Kaavilla ryhmä tapaa kasvokkain seurakuntasalin takkahuoneessa. Pienellä paikkakunnalla moni ei kuitenkaan halua, että auto nähdään pihassa, joten etäryhmä on meille yhtä tärkeä. Siihen osallistutaan pelkällä äänellä ja omalla tai keksityllä etunimellä, mistä päin Pohjois-Savoa tahansa.

## Aikuisille lapsille

Alkoholistiperheessä kasvaneille on oma lukupiirin tapainen ryhmänsä keväisin ja syksyisin. Siinä kuljetaan kymmenen iltaa samalla porukalla.

## Hätätilanteessa

Jos kotona on väkivaltaa tai pelkäät sitä, soita 112. Meiltä voi kysyä neuvoa sen jälkeen, myös turvakotiin lähtemisestä.`,
    email: 'piiri@kantapaa.example',
    phone: '017 000 1047',
    website: 'https://www.kantapaa.example',
    address: { street: 'Vuolukivenraitti 3', postalCode: '73600', city: 'Kaavi' },
    contactPersons: [
      {
        name: 'Maritta Kivenlaakso',
        role: 'päivystävä vertainen',
        phone: '017 000 1048',
        mayBePublished: true,
      },
      {
        name: 'Ulla Räsäskallio',
        role: 'puheenjohtaja',
        email: 'ulla@kantapaa.example',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'kaavi',
    areas: wholeRegion,
    themes: [
      'paihteet-ja-riippuvuudet',
      'omaishoito-ja-laheiset',
      'vapaaehtoistoiminta-ja-vertaistuki',
    ],
    targetGroups: ['kaikki', 'tyoikaiset', 'lapsiperheet'],
    languages: ['fi'],
    howToJoin:
      'Etäryhmän linkki on avoin, ilmoittautua ei tarvitse. Jos tulet Kaaville ensimmäistä kertaa, tekstiviesti edellisenä päivänä riittää.',
    operatingStatus: 'active',
  },
];
