import type { ThemeSlug } from '../demo-content-types.ts';

type DemoTheme = {
  slug: ThemeSlug;
  name: string;
  description: string;
  icon: string;
  order: number;
};

export const themes: DemoTheme[] = [
  {
    slug: 'lapset-nuoret-ja-perheet',
    name: 'Lapset, nuoret ja perheet',
    description:
      'Perhekahviloita, kerhoja, nuorteniltoja ja tukea vanhemmille. Apua löytyy vauva-arkeen, eron keskelle, koulukiusaamiseen ja yksinhuoltajan väsymykseen, ja tekemistä vauvasta teini-ikäiseen.',
    icon: 'family',
    order: 1,
  },
  {
    slug: 'ikaihmiset',
    name: 'Ikäihmiset',
    description:
      'Seuraa, liikettä ja arjen apua eläkeläisille ja kaikille vanheneville: päiväkerhoja, tuolijumppaa, ystäviä yksinäisyyteen, apua lumitöihin, kyyti lääkäriin ja tukea muistisairaan kotiin.',
    icon: 'elder',
    order: 2,
  },
  {
    slug: 'vammaiset-ja-pitkaaikaissairaat',
    name: 'Vammaiset ja pitkäaikaissairaat',
    description:
      'Vertaisia, neuvoja ja tekemistä, kun elämässä on vamma tai sairaus: diabetes, syöpä, reuma, aivoverenkiertohäiriö, huono kuulo tai näkö, kehitysvamma. Täältä löytyy myös esteetöntä harrastamista.',
    icon: 'accessibility',
    order: 3,
  },
  {
    slug: 'mielen-hyvinvointi',
    name: 'Mielen hyvinvointi',
    description:
      'Paikkoja, joihin saa tulla silloinkin, kun ahdistaa, masentaa tai ei jaksa. Keskusteluapua, kohtaamispaikkoja, ryhmiä mielenterveyskuntoutujille ja tukea suruun ja uupumukseen.',
    icon: 'mind',
    order: 4,
  },
  {
    slug: 'paihteet-ja-riippuvuudet',
    name: 'Päihteet ja riippuvuudet',
    description:
      'Tukea, kun alkoholi, huumeet, lääkkeet, rahapelit tai pelaaminen vievät liikaa. Vertaisryhmiä toipujille ja läheisille sekä päiväpaikkoja, joissa saa kahvin ja juttuseuraa.',
    icon: 'recovery',
    order: 5,
  },
  {
    slug: 'omaishoito-ja-laheiset',
    name: 'Omaishoito ja läheiset',
    description:
      'Sinulle, joka hoidat puolisoa, vanhempaa, lasta tai naapuria. Omaishoitajien ryhmiä, neuvoja tukien hakemiseen, lomittajia ja hetkiä, jolloin joku kysyy, miten sinä itse jaksat.',
    icon: 'carer',
    order: 6,
  },
  {
    slug: 'maahanmuuttajat-ja-monikulttuurisuus',
    name: 'Maahanmuuttajat ja monikulttuurisuus',
    description:
      'Kielikahviloita, suomen kielen harjoittelua, apua lomakkeiden täyttämiseen ja uusia tuttuja. Mukaan ovat tervetulleita juuri muuttaneet, kauan täällä asuneet ja naapurit.',
    icon: 'globe',
    order: 7,
  },
  {
    slug: 'liikunta-ja-ulkoilu',
    name: 'Liikunta ja ulkoilu',
    description:
      'Lenkkiseuraa, hiihtolatuja, jumppaa, pallopelejä, uintia ja retkiä. Seuroista löytyy paikka aloittelijalle, lapselle, kuntoilijalle ja sille, joka vain haluaa päästä ulos.',
    icon: 'sport',
    order: 8,
  },
  {
    slug: 'kulttuuri-ja-taide',
    name: 'Kulttuuri ja taide',
    description:
      'Kuoroja, soittajia, kesäteattereita, käsitöitä, lukupiirejä, kansantanssia ja kotiseututyötä. Saa laulaa, maalata ja näytellä tai tulla vain katsomaan ja kuuntelemaan.',
    icon: 'culture',
    order: 9,
  },
  {
    slug: 'luonto-ja-elaimet',
    name: 'Luonto ja eläimet',
    description:
      'Lintuja, metsiä, järviä ja puutarhoja, koiria ja kissoja. Retkiä ja luontopolkuja, vieraslajitalkoita, marjastusta ja sienestystä, kalastusta sekä apua löytöeläimille.',
    icon: 'nature',
    order: 10,
  },
  {
    slug: 'kylat-ja-asuinalueet',
    name: 'Kylät ja asuinalueet',
    description:
      'Kyläyhdistykset, kylätalot, talkoot, pihajuhlat ja naapuriapu. Täältä löydät oman kylän tai kaupunginosan väen ja ne, jotka pitävät uimarannasta, tiestä ja yhteisestä saunasta huolta.',
    icon: 'village',
    order: 11,
  },
  {
    slug: 'vapaaehtoistoiminta-ja-vertaistuki',
    name: 'Vapaaehtoistoiminta ja vertaistuki',
    description:
      'Haluatko auttaa tai tavata muita, jotka ovat kokeneet saman? Tehtäviä, joihin ehtii kerran kuussa tai joka viikko, ja vertaistukiryhmiä, joissa ymmärretään puolesta sanasta.',
    icon: 'volunteer',
    order: 12,
  },
  {
    slug: 'tyo-toimeentulo-ja-asuminen',
    name: 'Työ, toimeentulo ja asuminen',
    description:
      'Apua, kun rahat eivät riitä, työ on hukassa tai asunto vaarassa: ruoka-apua, neuvoja velkoihin ja hakemuksiin, työttömien tupia, työpajoja ja asumisneuvontaa.',
    icon: 'work',
    order: 13,
  },
  {
    slug: 'kriisit-ja-turvallisuus',
    name: 'Kriisit ja turvallisuus',
    description:
      'Tukea äkillisen kriisin, väkivallan, läheisen kuoleman tai tapaturman jälkeen. Mukana ovat myös ensiapukoulutus, palokuntatoiminta, etsintä ja kylien varautuminen sähkökatkoihin.',
    icon: 'safety',
    order: 14,
  },
  {
    slug: 'koulutus-ja-neuvonta',
    name: 'Koulutus ja neuvonta',
    description:
      'Kursseja, luentoja, opintopiirejä ja ihmisiä, joilta voi kysyä. Digiapua puhelimen ja verkkopankin käyttöön, tukea opiskeluun ja neuvoja yhdistyksille.',
    icon: 'learning',
    order: 15,
  },
  {
    slug: 'yhteiskunta-ja-vaikuttaminen',
    name: 'Yhteiskunta ja vaikuttaminen',
    description:
      'Järjestöjä, jotka puhuvat ihmisten puolesta ja antavat tilaa puhua itse: vammais- ja vanhusasioita, tasa-arvoa, ympäristöä, rauhaa ja oman kunnan päätöksiä. Tule mukaan sanomaan mielipiteesi.',
    icon: 'society',
    order: 16,
  },
];
