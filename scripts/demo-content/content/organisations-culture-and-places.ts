import type { DemoOrganisation } from '../demo-content-types.ts';
import { wholeRegion } from './whole-region.ts';

export const cultureAndPlacesOrganisations: DemoOrganisation[] = [
  {
    slug: 'haukkasalon-latu-ja-polku',
    name: 'Haukkasalon Latu ja Polku ry',
    alternativeNames: ['Haukkasalon latuväki', 'HaLaPo'],
    registered: true,
    summary:
      'Hoidamme hiihtolatuja ja retkipolkuja, lämmitämme avantosaunan ja kävelemme porukalla. Mukaan pääsee, vaikka viime hiihtokerrasta olisi kolmekymmentä vuotta.',
    description: `Yhdistys syntyi, kun naapurukset kyllästyivät odottamaan latukonetta. Nyt talkooporukka pitää kunnossa noin neljätoista kilometriä latuverkostoa: raivaa kaatuneet puut, vaihtaa reittimerkit ja ajaa kelkalla perinteisen uran, kun lunta riittää. Luistelubaanasta huolehtii kaupunki.

Sulan maan aikana samat reitit ovat polkuja. Silloin kävellään, poimitaan marjoja ja opetellaan suunnistamaan paperikartalla.

## Viikon rytmi
- maanantaisin reipas lenkki, noin 8 kilometriä
- keskiviikkoisin verkkainen lenkki, jolla ketään ei jätetä
- torstaisin ja sunnuntaisin avantosauna kello 16–20, kertamaksu 6 euroa

Suksia, sauvoja ja lumikenkiä saa lainata majalta maksutta. Lasten suksia on parikymmentä paria, ja niitä kannattaa kysyä jo ennen ensilunta.`,
    email: 'maja@haukkasalonlatu.example',
    phone: '017 000 1101',
    website: 'https://www.haukkasalonlatu.example',
    socialLinks: [
      { service: 'facebook', url: 'https://www.facebook.example/haukkasalonlatu' },
      { service: 'instagram', url: 'https://www.instagram.example/haukkasalonlatu' },
    ],
    address: { street: 'Haukkasalonpolku 14', postalCode: '70800', city: 'Kuopio' },
    contactPersons: [
      {
        name: 'Raimo Petäjäkangas',
        role: 'latumestari',
        phone: '017 000 1102',
        mayBePublished: true,
      },
      {
        name: 'Sini Korpisaari',
        role: 'sihteeri',
        email: 'sihteeri@haukkasalonlatu.example',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'kuopio',
    areas: ['kuopio', 'karttula'],
    themes: ['liikunta-ja-ulkoilu', 'luonto-ja-elaimet'],
    targetGroups: ['kaikki'],
    languages: ['fi', 'en'],
    accessibility: {
      stepFreeAccess: false,
      accessibleParking: true,
      assistanceDogsWelcome: true,
      note: 'Majalle noustaan neljä porrasta. Rantareitti on sorapintainen, ja sitä pääsee rattailla ensimmäiset 1,2 kilometriä.',
    },
    howToJoin:
      'Tule lenkille tai saunalle, jäsenyyttä ei tarvita. Jäsenmaksu on 18 euroa vuodessa, perheeltä 30 euroa. Latutalkoista lähetämme tekstiviestin: pyydä numerosi listalle.',
    operatingStatus: 'active',
    verifiedDaysAgo: 21,
  },
  {
    slug: 'teatteriyhdistys-kellariluukku',
    name: 'Teatteriyhdistys Kellariluukku ry',
    alternativeNames: ['Kellariluukku'],
    registered: true,
    summary:
      'Harrastajateatteri kerrostalon kellarissa. Kaksi omaa esitystä vuodessa, improkerho ja avoin lava ensikertalaisille.',
    description: `Kellariluukussa on 48 katsojapaikkaa, matala katto ja lämmin tunnelma. Näytelmät tehdään itse alusta loppuun: joku kirjoittaa, toinen ompelee puvut, kolmas keittää väliaikakahvit. Osa porukasta ei ole koskaan noussut lavalle eikä aio nousta. Valomiehistä ja lipunmyyjistä on aina pulaa.

Uudet tulijat pelkäävät usein unohtavansa vuorosanat. Kaikki unohtavat. Sitä varten on kuiskaaja.

Keikkaryhmämme vierailee pyynnöstä kylätaloilla, kouluilla ja palvelutaloissa puolen tunnin runo- ja lauluohjelmalla. Matkakulut riittävät maksuksi.`,
    email: 'luukku@kellariluukku.example',
    website: 'https://www.kellariluukku.example',
    socialLinks: [
      { service: 'instagram', url: 'https://www.instagram.example/kellariluukku' },
      { service: 'youtube', url: 'https://www.youtube.example/kellariluukkuteatteri' },
    ],
    address: { street: 'Kirjaltajankuja 3 B', postalCode: '70110', city: 'Kuopio' },
    contactPersons: [
      {
        name: 'Veera Hallamaa-Niskanen',
        role: 'puheenjohtaja',
        phone: '017 000 1103',
        email: 'veera@kellariluukku.example',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'kuopio',
    areas: ['kuopio', 'siilinjarvi', 'vehmersalmi', 'nilsia'],
    themes: ['kulttuuri-ja-taide'],
    targetGroups: ['nuoret', 'tyoikaiset', 'ikaihmiset', 'opiskelijat'],
    languages: ['fi'],
    accessibility: {
      stepFreeAccess: false,
      accessibleToilet: false,
      inductionLoop: true,
      note: 'Saliin johtaa jyrkkä portaikko, hissiä ei ole. Kevään esitys nähdään myös kirjaston esteettömässä salissa.',
    },
    howToJoin:
      'Avoimella lavalla voi käydä katsomassa ilman ilmoittautumista. Esityksiin haetaan väkeä elokuussa ja tammikuussa, koe-esiintymistä ei ole.',
    operatingStatus: 'active',
    verifiedDaysAgo: 64,
  },
  {
    slug: 'asumisneuvonta-katonharja',
    name: 'Asumisneuvonta Katonharja ry',
    alternativeNames: ['Katonharja', 'Katonharjan asumisneuvojat'],
    registered: true,
    summary:
      'Maksutonta neuvontaa, kun vuokra on rästissä, häätö uhkaa tai velat kasautuvat. Palvelemme koko Pohjois-Savossa puhelimitse, verkossa ja paikan päällä.',
    description: `Ota yhteyttä mieluummin liian aikaisin kuin liian myöhään. Kun vuokravelkaa on yhden kuukauden verran, ratkaisuja on vielä monta.

## Missä voimme auttaa
- vuokrarästit ja maksusuunnitelma vuokranantajan kanssa
- häätöuhka ja kiireellinen asunnon etsintä
- asumistuen, toimeentulotuen ja takuuvuokran hakeminen
- ulosottokirjeiden ja velkojen selvittäminen yhdessä
- naapuririidat, meluvalitukset ja huonokuntoinen asunto

Emme ole viranomainen emmekä lainaa rahaa. Istumme viereen, avaamme kirjekuoret ja soitamme tarvittaessa puhelut yhdessä kanssasi. Kaikki, mitä kerrot, on luottamuksellista, ja voit asioida myös nimettömänä.

Neuvojamme kiertävät Iisalmessa, Varkaudessa, Suonenjoella ja Nilsiässä kerran kuussa. Muualle kuntiin tulemme sopimuksen mukaan, myös kotiin.`,
    email: 'neuvonta@katonharja.example',
    phone: '017 000 1104',
    website: 'https://www.katonharja.example',
    address: { street: 'Saippuatehtaankatu 9', postalCode: '70100', city: 'Kuopio' },
    contactPersons: [
      {
        name: 'Marjut Vesterlampi',
        role: 'vastaava asumisneuvoja',
        phone: '017 000 1105',
        email: 'marjut.vesterlampi@katonharja.example',
        mayBePublished: true,
      },
      {
        name: 'Elias Kivipuro',
        role: 'talousneuvoja, Ylä-Savo',
        phone: '017 000 1106',
        mayBePublished: true,
      },
      { name: 'Tellervo Suihko', role: 'toiminnanjohtaja', mayBePublished: false },
    ],
    homeMunicipality: 'kuopio',
    areas: wholeRegion,
    themes: ['tyo-toimeentulo-ja-asuminen', 'koulutus-ja-neuvonta'],
    targetGroups: ['kaikki', 'tyottomat', 'opiskelijat'],
    languages: ['fi', 'en', 'ru'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: false,
      inductionLoop: true,
      assistanceDogsWelcome: true,
      note: 'Sisäänkäynti pihan puolelta, ovikello on 90 cm:n korkeudella.',
    },
    howToJoin:
      'Soita arkisin kello 9–14, lähetä viesti tai varaa aika. Lähetettä ei tarvita. Vapaaehtoisiksi talousohjaajiksi koulutamme uusia kerran vuodessa.',
    operatingStatus: 'active',
    verifiedDaysAgo: 8,
  },
  {
    slug: 'aanenavaus-savolainen-osallisuusyhdistys',
    name: 'Äänenavaus – savolainen osallisuusyhdistys ry',
    alternativeNames: ['Äänenavaus'],
    registered: true,
    summary:
      'Kuntalaisaloitteita, lausuntoja ja keskustelupiirejä: autamme asukkaita saamaan äänensä kuuluviin päätöksenteossa.',
    description: `Kunnan esityslista on kuusikymmentä sivua ja kokous huomenna. Mistä aloittaa? Tähän kysymykseen olemme vastanneet monta kertaa.

Järjestämme iltoja, joissa talousarvio, kaavaluonnos tai hyvinvointialueen säästöohjelma luetaan auki selvällä suomella. Puoluekirjaa ei kysytä, emmekä aja kenenkään vaalityötä.

Pyynnöstä autamme:
- laatimaan kuntalaisaloitteen tai adressin
- kirjoittamaan mielipiteen kaavasta tai lausunnon kyläkoulun lakkauttamisesta
- järjestämään asukasillan, johon päättäjätkin saadaan paikalle
- perustamaan yhdistyksen ja tekemään ensimmäiset säännöt

Lukioille ja ammattiopistoille meillä on maksuton vaikuttamispaja, joka kestää kaksi oppituntia.`,
    email: 'tervetuloa@aanenavaus.example',
    phone: '017 000 1107',
    website: 'https://www.aanenavaus.example',
    socialLinks: [
      { service: 'facebook', url: 'https://www.facebook.example/aanenavaus' },
      { service: 'linkedin', url: 'https://www.linkedin.example/aanenavaus' },
    ],
    contactPersons: [
      {
        name: 'Joona Tervakoski-Räty',
        role: 'osallisuuskoordinaattori',
        phone: '017 000 1108',
        email: 'joona@aanenavaus.example',
        mayBePublished: true,
      },
      { name: 'Inkeri Mustalahti', role: 'puheenjohtaja', mayBePublished: false },
    ],
    homeMunicipality: 'kuopio',
    areas: wholeRegion,
    themes: ['yhteiskunta-ja-vaikuttaminen', 'koulutus-ja-neuvonta'],
    targetGroups: ['kaikki', 'nuoret', 'opiskelijat'],
    languages: ['fi', 'sv', 'en'],
    howToJoin:
      'Jäsenmaksua ei ole. Uutiskirjeen saa sähköpostiin, ja lukupiireihin voi tulla suoraan. Jos kylällänne kytee jokin asia, soita – tulemme mielellämme.',
    operatingStatus: 'active',
    verifiedDaysAgo: 112,
  },
  {
    slug: 'tyonhakijain-laituri',
    name: 'Työnhakijain Laituri ry',
    alternativeNames: ['Laituri', 'Varkauden Laituri'],
    registered: true,
    summary:
      'Työttömien kohtaamispaikka Varkaudessa: edullinen lounas, apua hakemuksiin, pyöräpaja ja seuraa arkipäiviin.',
    description: `Laiturilla ei tarvitse selitellä, miksi on työttömänä. Ovesta tullaan, kahvia otetaan, ja jos siltä tuntuu, jutellaan. Osa kävijöistä jäi pois töistä tehtaan supistuksissa, osa etsii ensimmäistä työpaikkaansa.

Lounas tarjotaan arkisin kello 11–12.30. Se maksaa 4 euroa työttömiltä ja eläkeläisiltä, muilta 7 euroa. Perjantaisin keittoa saa mukaan kotiin niin kauan kuin sitä riittää.

Työhakemusten ja ansioluettelon teossa auttaa Sirkku, samoin työttömyyskassan ja Kelan lomakkeissa. Pyöräpajalla korjataan kunnostettavaksi lahjoitettuja polkupyöriä, ja valmiista menopelistä pyydetään 20–60 euroa. Pajalle voi tulla myös palkkatuella tai työkokeiluun.

## Myös muualta
Leppävirralta ja Joroisista tulijoille korvaamme bussilipun kerran viikossa. Kysy kuitista tiskiltä.`,
    email: 'tiski@laituri.example',
    phone: '017 000 1109',
    website: 'https://www.laituri.example',
    socialLinks: [{ service: 'facebook', url: 'https://www.facebook.example/tyonhakijainlaituri' }],
    address: { street: 'Tukkiväylänkatu 21', postalCode: '78200', city: 'Varkaus' },
    contactPersons: [
      {
        name: 'Sirkku Lautamatti',
        role: 'työhönvalmentaja',
        phone: '017 000 1110',
        mayBePublished: true,
      },
      { name: 'Ari-Pekka Hongisto', role: 'pyöräpajan vetäjä', mayBePublished: false },
    ],
    homeMunicipality: 'varkaus',
    areas: ['varkaus', 'leppavirta', 'joroinen'],
    themes: [
      'tyo-toimeentulo-ja-asuminen',
      'vapaaehtoistoiminta-ja-vertaistuki',
      'koulutus-ja-neuvonta',
    ],
    targetGroups: ['tyottomat', 'tyoikaiset'],
    languages: ['fi', 'en', 'uk'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      note: 'Pyöräpajan ovella on 4 cm:n kynnys.',
    },
    howToJoin:
      'Tule käymään arkisin kello 8–15. Jäseneksi voi liittyä tiskillä viidellä eurolla, mutta lounaalle ja neuvontaan pääsee ilman jäsenyyttä.',
    operatingStatus: 'active',
    verifiedDaysAgo: 33,
  },
  {
    slug: 'sekakuoro-sirppisointu',
    name: 'Sekakuoro Sirppisointu ry',
    registered: true,
    summary:
      'Iisalmelainen sekakuoro laulaa suomalaista kuoromusiikkia, iskelmää ja joskus kirkossakin. Juuri nyt tarvitsisimme tenoreita ja bassoja.',
    description: `Meitä on kolmisenkymmentä laulajaa, nuorin 19 ja vanhin 81 vuotta. Nuotteja luetaan, mutta vieruskaverilta oppii nopeammin. Jokaista ääniryhmää varten on lauletut harjoitusäänitteet, joita moni kuuntelee autossa matkalla Sonkajärveltä tai Lapinlahdelta.

Kevätkonsertin lisäksi esiinnymme hautajaisissa, toritapahtumissa ja hoivakodeissa. Joululaulukiertue ulottuu Kiuruvedelle ja Vieremälle asti.

Ääntä ei testata pelottavasti. Johtaja kuuntelee pari asteikkoa pianon vieressä ja kertoo, minne sinut kannattaa istuttaa.`,
    email: 'sirppisointu@posti.example',
    website: 'https://www.sirppisointu.example',
    socialLinks: [{ service: 'youtube', url: 'https://www.youtube.example/sirppisointu' }],
    contactPersons: [
      {
        name: 'Leena Aittolampi',
        role: 'kuoron emäntä',
        phone: '017 000 1111',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'iisalmi',
    areas: ['iisalmi', 'sonkajarvi', 'lapinlahti', 'kiuruvesi', 'vierema'],
    themes: ['kulttuuri-ja-taide'],
    targetGroups: ['tyoikaiset', 'ikaihmiset', 'nuoret'],
    languages: ['fi'],
    howToJoin:
      'Tule kuuntelemaan harjoituksia ja jää kahville. Kausimaksu on 60 euroa, opiskelijoilta ja työttömiltä 25 euroa.',
    operatingStatus: 'active',
    verifiedDaysAgo: 190,
  },
  {
    slug: 'budoseura-tuulikurki',
    name: 'Budoseura Tuulikurki ry',
    alternativeNames: ['Tuulikurki', 'Siilinjärven Tuulikurki'],
    registered: true,
    summary:
      'Judoa ja karatea lapsille ja nuorille Siilinjärvellä. Kaatumaan oppii ensimmäisellä viikolla, voittamaan sitten joskus.',
    description: `Tuulikurjen tatamilla treenaa satakunta 5–17-vuotiasta. Pienimpien muksujudossa juostaan, kieritään ja leikitään; vanhempi saa olla mukana tai odottaa kahvihuoneessa. Kouluikäisille on alkeiskurssi syksyllä ja tammikuussa.

Ohjaajat ovat käyneet lajiliiton ohjaajakoulutuksen ja esittäneet rikosrekisteriotteen. Kiusaamiseen puututaan heti, ja joka ryhmällä on oma turva-aikuinen, jonka puhelinnumero on pukuhuoneen seinällä.

- muksujudo, 5–6-vuotiaat
- judon alkeet, 7–12-vuotiaat
- karate, yli 10-vuotiaat
- ”kaatumisesta kiinni” -ryhmä heille, jotka jännittävät liikuntatunteja

Judopuvun voi vuokrata seuralta 20 eurolla lukukaudeksi. Jos harrastusmaksu on perheelle liikaa, puhu ohjaajalle: meillä on vapaaoppilaspaikkoja, eikä kukaan muu saa tietää asiasta.`,
    email: 'seura@tuulikurki.example',
    phone: '017 000 1112',
    website: 'https://www.tuulikurki.example',
    socialLinks: [
      { service: 'instagram', url: 'https://www.instagram.example/tuulikurkibudo' },
      { service: 'tiktok', url: 'https://www.tiktok.example/tuulikurki' },
    ],
    address: { street: 'Myllytuvantie 6', postalCode: '71800', city: 'Siilinjärvi' },
    contactPersons: [
      {
        name: 'Kristian Ylimuotka',
        role: 'juniorivastaava',
        phone: '017 000 1113',
        email: 'juniorit@tuulikurki.example',
        mayBePublished: true,
      },
      { name: 'Hanna Rusila-Pitko', role: 'jäsenasiat', mayBePublished: false },
    ],
    homeMunicipality: 'siilinjarvi',
    areas: ['siilinjarvi', 'maaninka', 'kuopio'],
    themes: ['liikunta-ja-ulkoilu', 'lapset-nuoret-ja-perheet'],
    targetGroups: ['lapset', 'nuoret'],
    languages: ['fi', 'en'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      assistanceDogsWelcome: false,
      note: 'Avustajakoira voi odottaa kahvihuoneessa, tatamille koiria ei oteta allergioiden vuoksi.',
    },
    howToJoin:
      'Ensimmäinen kokeilukerta on ilmainen kaikissa ryhmissä. Verkkarit ja vesipullo riittävät. Lukukausimaksu on 75–110 euroa ryhmän mukaan, sisaralennus 20 %.',
    operatingStatus: 'active',
    verifiedDaysAgo: 12,
  },
  {
    slug: 'kangasaholan-kylayhdistys',
    name: 'Kangasaholan kyläyhdistys ry',
    alternativeNames: ['Kangasahola', 'Kangasaholan kylä'],
    registered: true,
    summary:
      'Entinen kyläkoulu on Kangasaholan olohuone: kahvila, kirjastonurkka, nuorten iltoja ja lämmin tupa silloinkin, kun sähköt ovat poikki.',
    description: `Kun kunta sulki koulun, ostimme sen eurolla ja lämmitämme sitä omilla haloillamme. Kirkonkylälle on 27 kilometriä, joten melkein kaikki, mitä täällä tapahtuu, tapahtuu tällä pihalla.

Lauantaikahvila on auki kuukauden ensimmäisenä lauantaina. Pakettien noutopiste toimii eteisessä, avain on Maijalla. Kuntosalissa on vanha mutta painava kalusto, kuukausi maksaa kympin.

Talkoolista roikkuu ilmoitustaululla: lumityöt, haravointi, ladun ajo, hautausmaan hoito. Niille, jotka eivät enää itse jaksa lapioida, yhdistys etsii auttajan kylältä. Soita vain, ei siitä tarvitse numeroa tehdä.

Kunnantalolle päin olemme ajaneet valokuitua, tien kunnostusta ja koulukyytejä. Valokuitu tuli.

Juhlatilaan mahtuu 90 henkeä. Vuokra on kyläläisille 60 ja muille 120 euroa päivältä, ja astiat kuuluvat hintaan.`,
    phone: '017 000 1114',
    socialLinks: [{ service: 'facebook', url: 'https://www.facebook.example/kangasahola' }],
    address: { street: 'Ahokoulunmäki 2', postalCode: '74300', city: 'Sonkajärvi' },
    contactPersons: [
      {
        name: 'Maija Heinäaho',
        role: 'koulun avaimet ja varaukset',
        phone: '017 000 1115',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'sonkajarvi',
    areas: ['sonkajarvi'],
    themes: [
      'kylat-ja-asuinalueet',
      'vapaaehtoistoiminta-ja-vertaistuki',
      'yhteiskunta-ja-vaikuttaminen',
    ],
    targetGroups: ['kaikki'],
    languages: ['fi'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: false,
      accessibleParking: true,
      note: 'Luiska on päädyssä, keittiön ovella. Kuntosali on kellarissa.',
    },
    howToJoin: 'Jäsenmaksu 10 euroa vuodessa. Kesäasukkaat ovat yhtä tervetulleita kuin muutkin.',
    operatingStatus: 'active',
    verifiedDaysAgo: 301,
  },
  {
    slug: 'tervasniemen-lavavaki',
    name: 'Tervasniemen Lavaväki ry',
    alternativeNames: ['Tervasniemen lava'],
    registered: true,
    summary: 'Lavatansseja, tanssikursseja ja talkoita Tervasniemen tanssilavalla Pielavedellä.',
    description: `Lava rakennettiin hirsistä vuonna 1958, seisoi tyhjillään kaksi vuosikymmentä ja on taas tanssikäytössä. Katto vuoti, nyt ei vuoda. Lämpöeristetyssä sivusalissa tanssitaan ympäri vuoden.

Valssit, tangot, humpat ja fuskut. Naistenhaku on aina toisella tunnilla. Yksin tulevia on suurin osa, joten seinäruusuksi ei jää kukaan, joka ei halua.

Ennen tansseja opetetaan puolen tunnin ajan illan askelia, ja opetus kuuluu pääsylipun hintaan. Keiteleeltä ja Tervosta järjestetään kimppakyytejä: katso lista verkkosivuilta tai soita emännälle.`,
    email: 'liput@tervasniemenlava.example',
    phone: '017 000 1116',
    website: 'https://www.tervasniemenlava.example',
    socialLinks: [{ service: 'facebook', url: 'https://www.facebook.example/tervasniemenlava' }],
    address: { street: 'Tervasniementie 88', postalCode: '72400', city: 'Pielavesi' },
    contactPersons: [
      {
        name: 'Eila Kuivaniemi',
        role: 'emäntä, kyytilista',
        phone: '017 000 1117',
        mayBePublished: true,
      },
      { name: 'Pentti Sarkarinne', role: 'ohjelmavastaava', mayBePublished: false },
    ],
    homeMunicipality: 'pielavesi',
    areas: ['pielavesi', 'keitele', 'tervo', 'kiuruvesi'],
    themes: ['kulttuuri-ja-taide', 'liikunta-ja-ulkoilu'],
    targetGroups: ['kaikki', 'ikaihmiset'],
    languages: ['fi'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      note: 'Tanssilattialle pääsee pyörätuolilla, kahvion tiskille on kaksi askelmaa.',
    },
    howToJoin:
      'Tansseihin ostetaan lippu ovelta. Talkooväki, joka hoitaa lipunmyyntiä ja kahviota, pääsee tansseihin ilmaiseksi.',
    operatingStatus: 'active',
    verifiedDaysAgo: 47,
  },
  {
    slug: 'rantavesien-vaalijat',
    name: 'Rantavesien Vaalijat ry',
    registered: true,
    summary:
      'Keiteleläinen vesiensuojeluyhdistys mittaa näkösyvyyttä, niittää umpeen kasvaneita rantoja ja neuvoo mökkiläisiä jätevesiasioissa.',
    description: `Uimarannan vesi muuttui ruskeaksi, ja siitä tämä alkoi. Mittaamme veden laatua yhdestätoista pisteestä jään lähdöstä jäiden tuloon ja julkaisemme tulokset taulukkona, jota kuka tahansa saa käyttää.

Niittotalkoissa kaadetaan järviruokoa ja kootaan se rannalle ennen kuin se ehtii upota. Särkiä hoitokalastetaan katiskoilla; saalis menee rehuksi ja osa säilyketölkkeihin.

## Mökkiläisen jätevesineuvonta
Kannattaako maasuodattamo, umpisäiliö vai kuivakäymälä? Neuvomme puolueettomasti emmekä myy mitään. Käynti mökillä maksaa matkakulut.

Annamme lausuntoja ojituksista ja rantakaavoista ja käymme tarvittaessa puhumassa päättäjille.

Sinilevähavainnoista voi ilmoittaa tekstiviestillä yhdistyksen numeroon. Liitä mukaan rannan nimi ja mieluiten kuva.`,
    email: 'vesi@rantavedet.example',
    phone: '017 000 1118',
    website: 'https://www.rantavedet.example',
    contactPersons: [
      {
        name: 'Osmo Nilakkala',
        role: 'vesinäytteet',
        phone: '017 000 1119',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'keitele',
    areas: ['keitele', 'pielavesi', 'vesanto', 'tervo'],
    themes: ['luonto-ja-elaimet', 'koulutus-ja-neuvonta', 'yhteiskunta-ja-vaikuttaminen'],
    targetGroups: ['kaikki'],
    languages: ['fi'],
    howToJoin:
      'Vuosimaksu 15 euroa, osakaskunnilta 50 euroa. Näytteenottajaksi opastetaan rannassa, oma vene on eduksi.',
    operatingStatus: 'active',
    verifiedDaysAgo: 233,
  },
  {
    slug: 'niiniharjun-kylatoimikunta',
    name: 'Niiniharjun kylätoimikunta',
    registered: false,
    summary: 'Naapuriapua ja yhteistä tekemistä Niiniharjun kylällä Vesannolla.',
    description: `Emme ole rekisteröity yhdistys vaan kahdeksan talon ja kuudentoista mökin porukka. Viestiryhmässä sovitaan, kuka auraa, kuka hakee apteekista ja kenellä on peräkärry vapaana.

Ikäihmisten pihateiltä lapioidaan lumet ilman eri pyyntöä. Kauppa- ja lääkärikyytejä ajetaan Vesannon kirkolle tiistaisin, pyydettäessä myös Suonenjoelle. Kyydistä maksetaan bensaraha.

Syksyllä kokoonnutaan hirvikeitolle, keväällä siivotaan tienvarret.`,
    contactPersons: [
      {
        name: 'Tuomo Lähdeharju',
        role: 'kyytien järjestäjä',
        phone: '017 000 1120',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'vesanto',
    areas: ['vesanto'],
    themes: ['kylat-ja-asuinalueet', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['kaikki', 'ikaihmiset'],
    languages: ['fi'],
    howToJoin: 'Jos asut tai mökkeilet Niiniharjulla, soita Tuomolle, niin pääset viestiryhmään.',
    operatingStatus: 'active',
  },
  {
    slug: 'perhokerho-koskikorento',
    name: 'Perhokerho Koskikorento ry',
    alternativeNames: ['Koskikorento'],
    registered: true,
    summary:
      'Perhokalastusta, perhonsidontaa ja koskikunnostuksia Tervossa. Aloittelija saa vavan lainaksi.',
    description: `Heittämistä harjoitellaan ensin nurmikolla. Siellä ei ole kaloja, mutta ei myöskään puita, joihin siima tarttuu.

Talvikaudella sidomme perhoja joka toinen tiistai. Kesällä vietämme koskella viikonloppuja, joilla ensikertalainen kulkee kokeneemman kaverina. Vapautamme taimenet, syömme kirjolohet.

Soraa kannetaan kutupaikoille ämpäreillä elokuussa. Talkoot ovat kerhon raskain ja mukavin tapahtuma, ja niihin osallistuu väkeä Rautalammilta ja Karttulasta saakka. Kahluuhousut löytyvät kerholta kokoihin 38–47.

Nuorille alle 18-vuotiaille jäsenyys ja kalastuslupa kerhon koskiosuudelle ovat ilmaisia.`,
    email: 'kerho@koskikorento.example',
    website: 'https://www.koskikorento.example',
    address: { street: 'Tukkilaistenranta 5', postalCode: '72210', city: 'Tervo' },
    contactPersons: [
      {
        name: 'Janne Virtapelto',
        role: 'kerhonvetäjä',
        phone: '017 000 1121',
        mayBePublished: true,
      },
      {
        name: 'Oona Sammalkivi',
        role: 'nuorisokalastus',
        phone: '017 000 1122',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'tervo',
    areas: ['tervo', 'rautalampi', 'karttula', 'vesanto'],
    themes: ['liikunta-ja-ulkoilu', 'luonto-ja-elaimet'],
    targetGroups: ['kaikki', 'nuoret'],
    languages: ['fi', 'en'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: false,
      note: 'Kosken partaalla on yksi tasainen heittolaituri, jolle pääsee pyörätuolilla.',
    },
    howToJoin:
      'Aikuisten jäsenmaksu 25 euroa. Kerhoilloissa voi käydä kolme kertaa ennen liittymistä.',
    operatingStatus: 'active',
    verifiedDaysAgo: 88,
  },
  {
    slug: 'pelimannit-kuuraviulu',
    name: 'Pelimannit Kuuraviulu ry',
    registered: true,
    summary:
      'Kansanmusiikkia korvakuulolta. Rautalammilla soitetaan viulua, haitaria, kannelta ja jouhikkoa, yhdessä ja yksin kotonakin.',
    description: `Soitamme sitä, mitä täällä on soitettu: polskia, sottiiseja, hääpolkkia ja muutama virsi. Nuotteja on, mutta sävelmät kulkevat paremmin pelimannilta toiselle.

Soitinlainaamossa on kuusi viulua, kaksi kannelta ja pienten käsien haitari. Laina-aika on lukukausi, ja vakuutus sisältyy 30 euron maksuun.

Jos sinulla on vintillä isoisän soitin tai vanhoja käsin kirjoitettuja nuotteja, näytä ne meille. Kirjaamme ja kuvaamme kaiken ja palautamme takaisin. Näin on löytynyt jo 41 sävelmää, joita ei ollut missään kokoelmassa.

Häihin, hautajaisiin ja kyläjuhliin lähdetään pyydettäessä. Tarjous kannattaa kysyä hyvissä ajoin, kesälauantait menevät ensin.`,
    email: 'pelimannit@kuuraviulu.example',
    phone: '017 000 1123',
    website: 'https://www.kuuraviulu.example',
    socialLinks: [
      { service: 'youtube', url: 'https://www.youtube.example/kuuraviulu' },
      { service: 'other', url: 'https://www.savelmapankki.example/kuuraviulu' },
    ],
    contactPersons: [
      {
        name: 'Vilho Polviander',
        role: 'soitonohjaaja',
        email: 'vilho@kuuraviulu.example',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'rautalampi',
    areas: ['rautalampi', 'suonenjoki', 'vesanto', 'tervo'],
    themes: ['kulttuuri-ja-taide', 'koulutus-ja-neuvonta'],
    targetGroups: ['kaikki', 'lapset', 'nuoret'],
    languages: ['fi'],
    operatingStatus: 'active',
    verifiedDaysAgo: 155,
  },
  {
    slug: 'urheiluseura-vaarojen-veto',
    name: 'Urheiluseura Vaarojen Veto ry',
    alternativeNames: ['Vaarojen Veto', 'VaaVe'],
    registered: true,
    summary:
      'Kaavilainen yleisseura: hiihto, lentopallo, sähly ja koko perheen liikuntakerho. Pienessä kunnassa kaikki mahtuvat samaan joukkueeseen.',
    description: `Hiihtokoulu on seuran vanhin toimintamuoto ja edelleen se, jonka jokainen kaavilainen muistaa. Se pidetään kuutena lauantaina ensimmäisten kunnon lumien jälkeen, ja lopuksi hiihdetään mitalit kaulaan.

## Jaostot
- hiihto: valaistu kuntorata ja kerran viikossa kellotettu lenkki
- lentopallo: naiset, miehet ja sekaryhmä, jossa verkko on vähän alempana
- sähly: 8–12-vuotiaat ja yli kolmekymppiset
- kuntojumppa eläkeläisille seurantalolla

Kisamatkoille mennään kimppakyydein, ja Tuusniemen sekä Juankosken seurojen kanssa meillä on yhteiset valmennusryhmät. Seuran kahvio pystytetään, kun jossain on peli. Talkoovuoroista saa alennusta harrastusmaksuista.`,
    email: 'toimisto@vaarojenveto.example',
    phone: '017 000 1124',
    website: 'https://www.vaarojenveto.example',
    socialLinks: [{ service: 'instagram', url: 'https://www.instagram.example/vaarojenveto' }],
    address: { street: 'Kuntoradantie 11', postalCode: '73600', city: 'Kaavi' },
    contactPersons: [
      {
        name: 'Mervi Louhiranta',
        role: 'seurasihteeri',
        phone: '017 000 1125',
        mayBePublished: false,
      },
      { name: 'Henri Kaarlampi', role: 'sählyn junioreiden ohjaaja', mayBePublished: false },
    ],
    homeMunicipality: 'kaavi',
    areas: ['kaavi', 'tuusniemi', 'juankoski'],
    themes: ['liikunta-ja-ulkoilu', 'lapset-nuoret-ja-perheet'],
    targetGroups: ['kaikki', 'lapset', 'lapsiperheet', 'ikaihmiset'],
    languages: ['fi'],
    accessibility: { stepFreeAccess: true, accessibleToilet: true, accessibleParking: true },
    howToJoin:
      'Jäsenmaksu 12 euroa, alle 16-vuotiailta 5 euroa. Jaostojen ryhmiin ilmoittaudutaan elokuun lopussa, mutta kesken kaudenkin mahtuu.',
    operatingStatus: 'active',
    verifiedDaysAgo: 5,
  },
  {
    slug: 'lintukerho-ruovikko',
    name: 'Lintukerho Ruovikko',
    alternativeNames: ['Ruovikon lintuharrastajat', 'Maaningan lintukerho'],
    registered: false,
    summary:
      'Lintuharrastajia Maaningalta ja lähiseudulta. Retkiä, pönttötalkoita ja talviruokinnan neuvontaa.',
    description: `Kerho on perustettu keittiön pöydän ääressä, eikä sillä ole sääntöjä. Retkille lähdetään aikaisin ja kävellään vähän. Kaukoputki kiertää kädestä käteen.

Pönttötalkoissa on vuosien varrella naulattu yli 600 linnunpönttöä, viimeksi pöllöille ja telkille. Valmiita pönttöjä saa kerholta 12 eurolla, tai voit tulla tekemään oman.

Linnunlaulun tunnistamista treenataan keväisin kirjastolla äänitteiden avulla. Kuulonsa menettäneille harrastajille on oma katselukierros, jossa ääniä ei kysellä.

Loukkaantuneesta linnusta voi soittaa: neuvomme, minne se kannattaa viedä. Emme hoida lintuja itse.`,
    phone: '017 000 1126',
    contactPersons: [
      {
        name: 'Kauko Haikaranta',
        role: 'retkivastaava',
        phone: '017 000 1127',
        email: 'ruovikko@posti.example',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'maaninka',
    areas: ['maaninka', 'siilinjarvi', 'lapinlahti', 'pielavesi'],
    themes: ['luonto-ja-elaimet', 'liikunta-ja-ulkoilu'],
    targetGroups: ['kaikki'],
    languages: ['fi'],
    accessibility: {
      stepFreeAccess: false,
      note: 'Lintutornissa on 22 askelmaa. Tornin juurella on tasainen katselulava pitkospuiden päässä.',
    },
    operatingStatus: 'active',
    verifiedDaysAgo: 410,
  },
  {
    slug: 'vehmersalmen-venevahti',
    name: 'Vehmersalmen Venevahti ry',
    alternativeNames: ['Venevahti'],
    registered: true,
    summary:
      'Vapaaehtoinen järvipelastusyhdistys: päivystys kesäviikonloppuisin, hinausapua veneilijöille ja jääturvallisuutta kouluihin.',
    description: `Päivystämme perjantai-illasta sunnuntaihin vapusta syyskuun loppuun. Hätätilanteessa soita aina 112. Kun moottori sammuu, potkuriin kiertyy naru tai bensa loppuu kesken, soita meille.

Miehistöön kuuluu 23 vapaaehtoista. Uusi jäsen käy peruskurssin, ensiapukoulutuksen ja kuusi harjoitusta ennen kuin pääsee kipparin pariksi. Venekorttia ei vaadita, pää kylmänä toimiminen opitaan yhdessä.

Talvella vierailemme kouluilla: naskalit kaulaan ja heittoliinaa kädestä käteen. Heikoista jäistä puhutaan niin, että ekaluokkalainenkin ymmärtää.

Saaristossa asuville viemme sovitusti lääkkeitä ja ruokaa, kun kelirikko katkaisee kulun.`,
    email: 'venevahti@venevahti.example',
    phone: '017 000 1128',
    website: 'https://www.venevahti.example',
    address: { street: 'Laivalaiturintie 1', postalCode: '71310', city: 'Vehmersalmi' },
    contactPersons: [
      {
        name: 'Saku Ulappala',
        role: 'päällikkö',
        phone: '017 000 1129',
        mayBePublished: true,
      },
      {
        name: 'Tiina Karikoski',
        role: 'kouluvierailut',
        email: 'koulut@venevahti.example',
        mayBePublished: false,
      },
      { name: 'Mauno Köysiranta', role: 'kaluston huolto', mayBePublished: false },
    ],
    homeMunicipality: 'vehmersalmi',
    areas: ['vehmersalmi', 'kuopio', 'tuusniemi', 'leppavirta'],
    themes: ['kriisit-ja-turvallisuus', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['kaikki'],
    languages: ['fi', 'en'],
    howToJoin:
      'Miehistöön pyritään helmikuun infoillassa. Kannatusjäsen (20 euroa vuodessa) saa yhden hinauksen polttoaineen hinnalla.',
    operatingStatus: 'active',
    verifiedDaysAgo: 18,
  },
  {
    slug: 'palstaviljelijat-multasormet',
    name: 'Palstaviljelijät Multasormet ry',
    alternativeNames: ['Multasormet', 'Suonenjoen palstat'],
    registered: true,
    summary:
      'Viljelypalstoja, yhteinen kasvihuone ja neuvoja niille, joilla kasvaa vain rikkaruoho.',
    description: `Multasormien pellolla on 64 palstaa, kooltaan puoli aaria tai aarin. Vuokra on 22 tai 38 euroa kesältä, vesi ja kottikärryt kuuluvat hintaan. Lannan saa naapuritilalta.

Kolme kohopenkkiä on varattu niille, joiden selkä tai polvet eivät taivu kyykkimään. Viljely sujuu niissä istuen.

- palstat arvotaan maaliskuussa, vapaaksi jääneitä jaetaan toukokuussa
- siemenpankista saa ottaa, kun syksyllä tuo jotain tilalle
- torstai-iltaisin palstalla päivystää neuvoja, jolta voi kysyä kirpoista ja kaalimadoista

Ylijäämäsato kerätään koreihin portille, ja siitä saa kuka tahansa poimia ruokapöytäänsä. Viime syksynä kesäkurpitsat loppuivat viimeisenä.`,
    email: 'palstat@multasormet.example',
    website: 'https://www.multasormet.example',
    address: { street: 'Puutarhurinpolku 30', postalCode: '77600', city: 'Suonenjoki' },
    contactPersons: [
      {
        name: 'Ritva-Liisa Penkkonen',
        role: 'palstavastaava',
        phone: '017 000 1130',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'suonenjoki',
    areas: ['suonenjoki', 'rautalampi'],
    themes: ['luonto-ja-elaimet', 'kylat-ja-asuinalueet', 'koulutus-ja-neuvonta'],
    targetGroups: ['kaikki', 'maahanmuuttajat', 'lapsiperheet'],
    languages: ['fi', 'en', 'uk'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      assistanceDogsWelcome: true,
      note: 'Pääkäytävä on kivituhkaa, penkit 80 cm korkeita. Inva-wc on huoltorakennuksessa, avain koodilukossa.',
    },
    operatingStatus: 'active',
    verifiedDaysAgo: 76,
  },
  {
    slug: 'kylien-varautujat',
    name: 'Kylien Varautujat ry',
    alternativeNames: ['Varautujat', 'Ylä-Savon kylien varautumisyhdistys'],
    registered: true,
    summary:
      'Koulutamme kyliä selviämään pitkistä sähkökatkoista, myrskyistä ja muista häiriötilanteista: kotivara, viestiketju ja lämmin kokoontumispaikka.',
    description: `Myrsky kaatoi puut linjoille ja kylä oli ilman virtaa neljä vuorokautta. Se opetti enemmän kuin yksikään esite, ja kokemuksistamme kannattaa oppia etukäteen.

Kyläkoulutus kestää yhden illan. Sen jälkeen jokaisella kylällä on kirjattuna:
- kenellä on aggregaatti, traktori, moottorisaha ja kaivo, joka toimii ilman sähköä
- missä on lämmin tila, jos talot jäähtyvät
- kuka soittaa kenellekin ja miten viesti kulkee, kun puhelinverkko on nurin
- ketkä tarvitsevat apua ensimmäisenä: yksin asuvat vanhukset, pienet lapset, sähkölaitteiden varassa olevat

Kuntien varautumissuunnitelmiin emme puutu, mutta teemme niiden kanssa yhteistyötä. Koulutusrunko on käyty läpi pelastusalan ammattilaisten kanssa.

Kiuruveden varastolta saa lainata kahta aggregaattia ja kenttäkeitintä kylien käyttöön.`,
    email: 'varautujat@kylavara.example',
    phone: '017 000 1131',
    website: 'https://www.kylavara.example',
    contactPersons: [
      {
        name: 'Ilmari Talkkunen',
        role: 'kouluttaja',
        phone: '017 000 1132',
        email: 'ilmari.talkkunen@kylavara.example',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'kiuruvesi',
    areas: ['kiuruvesi', 'vierema', 'sonkajarvi', 'iisalmi', 'lapinlahti', 'pielavesi', 'keitele'],
    themes: ['kriisit-ja-turvallisuus', 'kylat-ja-asuinalueet', 'koulutus-ja-neuvonta'],
    targetGroups: ['kaikki'],
    languages: ['fi'],
    howToJoin:
      'Kylä tai yhdistys pyytää koulutusta soittamalla. Kouluttajiksi haemme ihmisiä, joilla on käytännön järki tallella.',
    operatingStatus: 'active',
    verifiedDaysAgo: 3,
  },
  {
    slug: 'ratsastusseura-salokavio',
    name: 'Ratsastusseura Salokavio ry',
    alternativeNames: ['Salokavio'],
    registered: true,
    summary:
      'Vieremäläinen ratsastusseura, jossa hoidetaan hevosia yhtä paljon kuin ratsastetaan. Ryhmiä lapsista aikuisiin.',
    description: `Seuran kuudesta hevosesta kaksi on eläkkeellä, ja ne ovat suosituimpia. Harjata saa, puhella saa, nojata kylkeen saa.

Tunteja on torstaisin ja viikonloppuisin. Talliin voi tulla myös heppakerhoon, jossa opitaan hoitamaan: harjaus, kaviot, ruokinta, lannanluonti. Lapset saavat kerhosta hoitajan kortin, kun viisi taitoa on suoritettu.

Aikuisten alkeisryhmä kokoontuu iltaisin niille, jotka haaveilivat ratsastuksesta nuorena eivätkä koskaan päässeet. Painoraja on 95 kiloa hevosten selkien vuoksi.

Pelko on tavallinen syy lopettaa, joten meillä siitä puhutaan ääneen.`,
    email: 'talli@salokavio.example',
    phone: '017 000 1133',
    socialLinks: [
      { service: 'instagram', url: 'https://www.instagram.example/salokavio' },
      { service: 'facebook', url: 'https://www.facebook.example/salokavio' },
    ],
    address: { street: 'Kaviotie 44', postalCode: '74200', city: 'Vieremä' },
    contactPersons: [
      {
        name: 'Noora Jouhiniemi',
        role: 'ratsastuksenohjaaja',
        phone: '017 000 1134',
        mayBePublished: false,
      },
      { name: 'Markku Heinikari', role: 'rahastonhoitaja', mayBePublished: false },
    ],
    homeMunicipality: 'vierema',
    areas: ['vierema', 'iisalmi', 'sonkajarvi', 'kiuruvesi'],
    themes: ['liikunta-ja-ulkoilu', 'luonto-ja-elaimet', 'lapset-nuoret-ja-perheet'],
    targetGroups: ['lapset', 'nuoret', 'tyoikaiset'],
    languages: ['fi'],
    howToJoin:
      'Seuran jäsenmaksu 35 euroa (sisältää vakuutuksen), tunti 24 euroa. Heppakerhoon pääsee 8-vuotiaana, hoitovuoron saa kerhon kautta.',
    operatingStatus: 'active',
    verifiedDaysAgo: 268,
  },
  {
    slug: 'hirvirannan-kylayhdistys',
    name: 'Hirvirannan kyläyhdistys ry',
    alternativeNames: ['Hirviranta', 'Hirvirannan kylä'],
    registered: true,
    summary:
      'Rautavaaralla asuu harvassa, mutta apua saa: lumityöt, polttopuut, kyyti lääkäriin ja juttuseuraa yksinäisyyteen.',
    description: `Kylällä on 71 vakituista asukasta ja yksi kauppa-auto viikossa. Yhdistys välittää naapuriapua, ja se toimii niin kauan kuin joku vastaa puhelimeen. Meillä vastataan.

## Mitä apua voi pyytää
- lumitöitä ja hiekoitusta portaille, kun oma selkä ei kestä
- puiden pilkkomista ja kantamista liiteristä tupaan
- kyytiä lääkäriin, apteekkiin, hautajaisiin ja pankkiin Nilsiään tai Kuopioon asti
- kuivuneen puun kaatoa pihasta
- seuraa kahvikupin ääreen

Avusta maksetaan sen verran kuin auttaja ja autettava sopivat, yleensä bensat ja pullakahvit.

Torstaisin kyläläiset syövät yhdessä Hirvituvalla. Keitto maksaa kolme euroa, ja jos et pääse omalla autolla, sinut haetaan.`,
    email: 'kyla@hirviranta.example',
    phone: '017 000 1135',
    address: { street: 'Hirvituvantie 7', postalCode: '73900', city: 'Rautavaara' },
    contactPersons: [
      {
        name: 'Alpo Hirvelä-Kettunen',
        role: 'avun välittäjä',
        phone: '017 000 1136',
        mayBePublished: true,
      },
      {
        name: 'Sanelma Hongikko',
        role: 'Hirvituvan emäntä',
        phone: '017 000 1137',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'rautavaara',
    areas: ['rautavaara', 'nilsia'],
    themes: ['kylat-ja-asuinalueet', 'vapaaehtoistoiminta-ja-vertaistuki', 'ikaihmiset'],
    targetGroups: ['kaikki', 'ikaihmiset'],
    languages: ['fi'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      accessibleParking: true,
      assistanceDogsWelcome: true,
    },
    howToJoin:
      'Apua voi pyytää kuka tahansa, jäsenyyttä ei kysytä. Auttajaksi voi ilmoittautua Alpolle, vaikka aikaa olisi vain tunti kuussa.',
    operatingStatus: 'active',
    verifiedDaysAgo: 97,
  },
  {
    slug: 'elokuvakerho-kelataan',
    name: 'Elokuvakerho Kelataan ry',
    alternativeNames: ['Kelataan'],
    registered: true,
    summary:
      'Leppävirran elokuvakerho on tauolla, kunnes uusi esityspaikka löytyy. Lainaamo ja elokuvalukupiiri jatkavat kirjastossa.',
    description: `Vuosia näytimme elokuvia entisen pankin salissa. Talo myytiin, projektori on autotallissa ja penkit odottavat. Etsimme tilaa, johon mahtuisi viisikymmentä katsojaa ja jonka ikkunat saa pimeäksi.

Tauon aikana:
- elokuvalukupiiri tapaa kirjastossa, jossa ensin luetaan kirja ja sitten katsotaan siitä tehty elokuva
- lainaamme yhdistyksille varakonetta ja valkokangasta kylien elokuvailtoihin
- lastenelokuvien päiväesityksiä ei toistaiseksi järjestetä

Tieto tiloista on tervetullut, myös huhut.`,
    email: 'kerho@kelataan.example',
    website: 'https://www.kelataan.example',
    contactPersons: [{ name: 'Pirjo Valkokari', role: 'puheenjohtaja', mayBePublished: false }],
    homeMunicipality: 'leppavirta',
    areas: ['leppavirta', 'varkaus'],
    themes: ['kulttuuri-ja-taide'],
    targetGroups: ['kaikki'],
    languages: ['fi', 'en'],
    operatingStatus: 'paused',
    verifiedDaysAgo: 140,
  },
  {
    slug: 'kesateatteri-hiilihanko',
    name: 'Kesäteatteri Hiilihanko ry',
    alternativeNames: ['Hiilihangon kesäteatteri'],
    registered: true,
    summary:
      'Juankoskelaisten kesäteatteri esitti kansannäytelmiä kolmekymmentä kesää. Toiminta on päättynyt.',
    description: `Viimeinen esitys pidettiin täydelle katsomolle sateessa. Yhdistys päätti purkautua, kun uutta ohjaajaa ja talkooväkeä ei enää löytynyt.

Puvusto lahjoitettiin lähialueen harrastajateattereille, ja valokuvat sekä käsiohjelmat ovat luettavissa kirjaston kotiseutukokoelmassa. Kiitos kaikille, jotka kantoivat lavasteita.`,
    homeMunicipality: 'juankoski',
    areas: ['juankoski', 'nilsia', 'kaavi'],
    themes: ['kulttuuri-ja-taide', 'kylat-ja-asuinalueet'],
    targetGroups: ['kaikki'],
    languages: ['fi'],
    operatingStatus: 'ended',
    verifiedDaysAgo: 700,
  },
  {
    slug: 'kissatalo-viiksipolku',
    name: 'Kissatalo Viiksipolku ry',
    alternativeNames: ['Viiksipolku', 'Joroisten kissatalo'],
    registered: true,
    summary:
      'Kodittomien kissojen hoitola Joroisissa. Etsimme kissoille uusia koteja ja hoitoviikonloppuihin sijaiskoteja.',
    description: `Kissatalossa asuu kerrallaan 15–25 kissaa. Ne tulevat mökeiltä, navetoista, kuolinpesistä ja joskus pahvilaatikossa ovellemme. Jokainen madotetaan, rokotetaan, leikataan ja sirutetaan ennen kotiin luovuttamista.

Oma kotisi kelpaa, vaikka asuisit kerrostalossa. Tärkeintä on, että kissalla on aikaa totuttautua. Kotiutus maksaa 140 euroa, ja vanhat kissat annetaan puoleen hintaan.

Eksyneen kissan löytäjälle: kysy ensin naapureilta, ota kuva ja soita meille. Villiintyneitä laumoja loukutetaan vain sovitusti eläinlääkärin kanssa. Kadonneesta lemmikistä saa ilmoituksen verkkosivuillemme maksutta, ja ilmoituspohjan voi tulostaa kaupan seinälle.

Ruokalahjoituksia otetaan vastaan Varkauden keräyspisteessä ja Leppävirralla eläintarvikekaupan ovella. Avattuja pusseja emme voi käyttää.`,
    email: 'kissatalo@viiksipolku.example',
    phone: '017 000 1138',
    website: 'https://www.viiksipolku.example',
    socialLinks: [
      { service: 'instagram', url: 'https://www.instagram.example/viiksipolku' },
      { service: 'facebook', url: 'https://www.facebook.example/viiksipolku' },
    ],
    address: { street: 'Naukulanraitti 12', postalCode: '79600', city: 'Joroinen' },
    contactPersons: [
      {
        name: 'Jaana Villapuro',
        role: 'kotiutukset',
        phone: '017 000 1139',
        mayBePublished: true,
      },
      {
        name: 'Riku Metsävainio',
        role: 'talon päivävuorot',
        email: 'vuorot@viiksipolku.example',
        mayBePublished: false,
      },
    ],
    homeMunicipality: 'joroinen',
    areas: ['joroinen', 'varkaus', 'leppavirta'],
    themes: ['luonto-ja-elaimet', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['kaikki'],
    languages: ['fi', 'en', 'ru'],
    accessibility: { stepFreeAccess: false, accessibleToilet: false },
    howToJoin:
      'Sijaiskodiksi hakevalta kysytään vain, kuinka paljon aikaa on. Talolle tulijan pitää olla täysi-ikäinen tai huoltajan kanssa. Jäsenmaksu 20 euroa.',
    operatingStatus: 'active',
    verifiedDaysAgo: 27,
  },
  {
    slug: 'opintokerho-lukulamppu',
    name: 'Opintokerho Lukulamppu ry',
    alternativeNames: ['Lukulamppu', 'Lukulampun digiopastajat'],
    registered: true,
    summary:
      'Digineuvontaa, lukukerhoja ja apua papereiden täyttämiseen Lapinlahdella ja lähikunnissa. Kysymys ei ole koskaan tyhmä.',
    description: `Puhelin ei anna tunnusta, verkkopankki vaatii päivitystä ja reseptin uusimista varten pitäisi kirjautua johonkin. Vapaaehtoiset opastajamme istuvat vieressä niin kauan, että asia hoituu. Salasanoja ei kerrota heille, vaan sormet pysyvät omalla näppäimistöllä.

Kerhoja:
- lukukerho, jossa sama kirja luetaan kuukauden aikana
- kirjoitusapua hakemuksiin, valituksiin ja reklamaatioihin
- lukikerho aikuisille, joille koulun lukutunneista jäi paha mieli

Kotikäynti onnistuu, jos liikkuminen on hankalaa: silloin opastaja tulee kotiin kahden hengen parina.

Yhdistys on järjestänyt vastaavaa opastusta kirjastoissa Iisalmessa, Siilinjärvellä ja Varpaisjärven suunnalla. Kirjastot voivat pyytää meitä käymään.`,
    email: 'opastus@lukulamppu.example',
    phone: '017 000 1140',
    website: 'https://www.lukulamppu.example',
    address: { street: 'Koulumestarinkuja 8', postalCode: '73100', city: 'Lapinlahti' },
    contactPersons: [
      {
        name: 'Seija Lukkaroinen-Autio',
        role: 'opastuksen ajanvaraus',
        phone: '017 000 1141',
        mayBePublished: true,
      },
    ],
    homeMunicipality: 'lapinlahti',
    areas: ['lapinlahti', 'iisalmi', 'siilinjarvi', 'rautavaara'],
    themes: ['koulutus-ja-neuvonta', 'vapaaehtoistoiminta-ja-vertaistuki'],
    targetGroups: ['kaikki', 'ikaihmiset'],
    languages: ['fi', 'en'],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: true,
      inductionLoop: true,
      assistanceDogsWelcome: true,
    },
    howToJoin:
      'Opastusta saa ajanvarauksella tai kirjaston avoimessa vuorossa. Opastajaksi kelpaa kärsivällinen ihminen, teknistä koulutusta ei vaadita.',
    operatingStatus: 'active',
  },
];
