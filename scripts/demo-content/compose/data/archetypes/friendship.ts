import type { Archetype } from '../../archetype-types.ts';

/** Friend visitors for lonely people. */
export const friendship: Archetype = {
  key: 'friendship',
  weight: 6,
  themes: {
    core: ['vapaaehtoistoiminta-ja-vertaistuki', 'ikaihmiset'],
    also: ['mielen-hyvinvointi'],
  },
  targetGroups: {
    core: ['ikaihmiset', 'tyoikaiset'],
    also: ['vammaiset-ihmiset', 'maahanmuuttajat'],
  },
  reach: 'district',
  place: 'house',
  registered: 0.7,
  roles: ['ystävävälittäjä', 'vapaaehtoisten ohjaaja', 'päivystäjä'],
  names: [
    'Ystävätoiminta [Kaksi kuppia|Kainalo|Naapurin ovi|Vierelle|Käsikynkkä]',
    '{genitive} [Kävelykaverit|Kylässäkävijät|Ovenraottajat]',
    'Vapaaehtoisapu [Auttava Rukkanen|Lähikäsi|Kuittinki]',
    '{villageGen} lähiapu',
    'Arjen apu [Patalappu|Villasukka|Kauppakassi]',
    '{genitive} vapaaehtoisrinki [Lenkki|Lyhty|Saattaja]',
    'Juttuseuraa {elative}',
  ],
  summaries: [
    'Vapaaehtoinen ystävä käy kylässä, kävelyllä tai kaupassa kaverina. Maksutta.',
    'Yhdistämme ihmisen, jolla on aikaa, ja ihmisen, jolla sitä on liikaakin.',
    'Apua yksinäisyyteen {reachIn}.',
    'Kyyti lääkäriin, lamppu kattoon, juttukaveri keittiöön.',
    'Ystäväpareja on nyt {24-95}, ja jonossa toivotaan erityisesti [miehiä|viikonloppuun ehtiviä|venäjää puhuvia].',
    'Saattajaksi sairaalaan tai lenkille – koulutettu vapaaehtoinen tulee mukaan.',
    'Pieni apu, joka ei kuulu kenenkään työnkuvaan.',
  ],
  plainly: [
    'Ystävätoiminta välittää vapaaehtoisia juttukavereita, ulkoiluttajia ja saattajia yksinäisille ihmisille {reachIn}.',
    'Meiltä voi pyytää apua lääkärikäynnille, kauppaan, lumitöihin tai yksinäiseen iltaan.',
    'Koulutetut vapaaehtoiset tukevat ikäihmisiä, vammaisia ihmisiä ja muita, joiden arjesta puuttuu läheisiä.',
    'Autamme yksin asuvia: ystävä käy kylässä, kulkee mukana kaupassa ja soittaa silloin kun ei pääse tulemaan.',
    'Vapaaehtoiset antavat arjen apua {villageGen} ja {neighbourGen} vanhuksille ja toipilaille.',
  ],
  openings: [
    'Yksinäisyys ei näy päälle päin, eikä siitä tarvitse meillä tehdä selkoa.',
    'Ensimmäinen pari tutustui {2006-2017}: eläkkeellä ollut opettaja ja merimies, joka ei saanut hyllyä seinään.',
    'Avunpyyntöjä tulee noin {8-30} viikossa, useimmat kotihoidosta ja naapureilta.',
    'Vapaaehtoinen ei siivoa eikä hoida, vaan on läsnä.',
    '{name} toimii {houseIn} yhden pöydän, kahden puhelimen ja ison karttalehden voimin.',
    'Aloitimme tulvatalvena, kun vanhukset jäivät jäisen pihan vangiksi.',
    'Kaikki lähtee siitä, että ihminen saa itse sanoa, mitä kaipaa: shakkia, kirkkoa vai kirpputoria.',
    'Joukkoon kuuluu lukiolaisia, vuorotyöläisiä ja {ofResidents} eläkeläisten vireimpiä.',
  ],
  activities: [
    'Ystäväparit tapaavat kahden viikon välein, tavallisesti parin tunnin ajan.',
    'Sairaalasaattaja odottaa käytävässä ja kirjoittaa muistiin, mitä lääkäri sanoi.',
    'Kauppa-apua saa {workdays}, tilaukset otetaan vastaan aamupäivällä.',
    'Pieniä nikkarihommia tekevät [nikkariukot|remonttimummot|ammattikoululaiset], tarvikkeet maksetaan itse.',
    'Uudet vapaaehtoiset haastatellaan ja koulutetaan ennen ensimmäistä käyntiä.',
    'Päivystyspuhelimessa vastataan arkisin {9-10}–{13-15}.',
    'Kerran kuussa kaikki auttajat syövät yhdessä ja purkavat raskaimmat tapaamiset.',
    'Ulkoilutamme hoivakodin asukkaita myös pyörätuolilla, reitti kiertää {villageGen} rannan.',
    'Kirjeystäviä löytyy niillekin, joille kasvokkain jutteleminen on vaikeaa.',
    'Kyytiapu kattaa {genitive} ja {nearGen} terveysasemat, bensarahan saa korvata.',
    'Lukuystävä lukee ääneen sanomalehden tai rakkausromaanin, kumman vain.',
  ],
  listItems: [
    'ystäväparit',
    'saattoapu tutkimuksiin',
    'kauppakaveri',
    'lukuystävä',
    'lumenluonti hätätilassa',
    'kahvila vapaaehtoisille',
    'peruskoulutus auttajille',
    'pyörätuoliulkoilu',
    'kirjekaverit',
  ],
  closings: [
    'Apua saa pyytää itselleen, äidilleen tai naapurilleen, kunhan tämä itse suostuu.',
    'Jonottaa joutuu välillä. Silloinkin soitamme kuulumiset.',
    'Vapaaehtoisella on vaitiolovelvollisuus ja vakuutus.',
    'Riittää, kun annat kaksi tuntia kuukaudessa.',
    'Emme ota apua vastaan rahana, mutta kakkupala kelpaa.',
    'Ilman auttajia tämä on pelkkä puhelinnumero, joten tule mukaan.',
    'Jos ystävyys ei suju, vaihdamme paria syyttelemättä.',
  ],
  joins: [
    'Soita päivystykseen ja kerro, millaista seuraa kaipaat.',
    'Vapaaehtoiseksi: ilmoittaudu peruskoulutukseen, joka kestää [kaksi iltaa|yhden lauantain].',
    'Täytä avunpyyntö verkossa tai pyydä kotihoitoa täyttämään se puolestasi.',
  ],
  events: [
    {
      form: 'once',
      title: 'Ystävätoiminnan peruskoulutus',
      summary: 'Mitä ystävä tekee ja mitä ei? Koulutus uusille vapaaehtoisille.',
      description:
        'Käydään läpi kohtaaminen, rajat, vaitiolo ja vakuutukset. Kokenut pari kertoo, miten heidän tiistaistaan tuli viikon paras päivä.',
      registration: 'required',
      minutes: 240,
      times: ['10:00', '16:30'],
    },
    {
      form: 'once',
      title: 'Avoimet ovet: ystäväksi vai ystävää vailla?',
      summary: 'Tule kuulemaan, miten juttukaveri löytyy.',
      description:
        'Paikalla on välittäjiä, pitkäaikaisia pareja ja tuoretta pullaa. Hakemuksen voi täyttää saman tien tai viedä kotiin mietittäväksi.',
    },
    {
      form: 'weekly',
      title: 'Kävelykaverit',
      summary: 'Rauhallinen lenkki, jolla ketään ei jätetä.',
      description:
        'Kaksi vauhtia ja yksi penkki puolivälissä. Rollaattori, koira ja huono muisti ovat kaikki sallittuja. Lopuksi kuppi kuumaa.',
      times: ['10:00', '14:00'],
    },
    {
      form: 'monthly',
      title: 'Vapaaehtoisten purkukahvit',
      summary: 'Auttajille oma hetki: mikä painaa, mikä ilahduttaa.',
      description:
        'Ohjaaja on paikalla koko illan. Puhumme ilman nimiä. Uusi auttaja voi tulla kuuntelemaan ennen kuin päättää mitään.',
      kind: 'volunteering',
    },
    {
      form: 'ongoing',
      kind: 'volunteering',
      title: 'Sairaalasaattajaksi',
      summary: 'Saata {someResidents} tutkimuksiin ja takaisin kotiin.',
      description:
        'Keikat tulevat viestinä, ja otat vain ne jotka sopivat. Kilometrit korvataan. Saat ennen ensimmäistä keikkaa parin tunnin perehdytyksen.',
    },
    {
      form: 'ongoing',
      kind: 'ongoing_activity',
      title: 'Nikkariapu',
      summary: 'Palovaroittimet, verhotangot ja kiikkerät hyllyt kuntoon ikäihmisille.',
      description:
        'Kerro vika ja osoite. Kaksi nikkaria tulee yleensä viikon sisällä. Sähkö- ja vesitöitä emme tee.',
      price: 'Tarvikkeet maksetaan itse',
    },
    {
      form: 'once',
      title: 'Pöytä katettu: yhteinen lounas yksin syöville',
      summary: 'Kolme ruokalajia, pitkät pöydät ja vieruskaveri, joka kyselee.',
      description:
        'Ruoan tekevät {villageGen} vapaaehtoiset, osa aineksista tulee kaupan hävikistä. Tulla voi yksin, siihen tarkoitukseen tämä on.',
      times: ['12:00'],
      registration: 'wished',
    },
  ],
};
