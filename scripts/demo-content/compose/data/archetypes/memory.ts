import type { Archetype } from '../../archetype-types.ts';

/** Memory associations. */
export const memory: Archetype = {
  key: 'memory',
  weight: 5,
  themes: {
    core: ['ikaihmiset', 'omaishoito-ja-laheiset'],
    also: ['vammaiset-ja-pitkaaikaissairaat', 'vapaaehtoistoiminta-ja-vertaistuki'],
  },
  targetGroups: {
    core: ['ikaihmiset', 'omaishoitajat'],
    also: ['tyoikaiset', 'pitkaaikaissairaat'],
  },
  reach: 'district',
  place: 'house',
  registered: 0.9,
  roles: ['muistiohjaaja', 'vertaistukija', 'läheisryhmän ohjaaja'],
  names: [
    '{villageGen} muistiyhdistys',
    '{genitive} muistiväki [Lankakerä|Helminauha|Pihakeinu]',
    '{genitive} [Muistinkammio|Tutut Polut|Eilinen]',
    '{genitive} muistikahvila [Sinivuokko|Kaappikello]',
    '{villageGen} muistikerho',
  ],
  summaries: [
    'Muistisairaan ja läheisen rinnalla alusta loppuun.',
    'Ohjausta muistihuoliin, ryhmiä läheisille ja kerho sairastuneille.',
    'Kun nimet katoavat, ihminen jää. Tapaamme {workdays}.',
    'Työikäisenä sairastuneiden oma ryhmä {reachIn}.',
    'Neuvontaa, taukoja ja kahvia muistisairauden kanssa eläville.',
    'Muistiohjaaja tulee tarvittaessa kotiin.',
  ],
  plainly: [
    'Muistiyhdistys neuvoo ja tukee muistisairaita ihmisiä ja heidän läheisiään {reachIn}.',
    'Järjestämme muistikahviloita, läheisten vertaisryhmiä ja kotikäyntejä muistisairaiden luona {locative}.',
    'Meiltä saa tietoa muistisairauksista, apua edunvalvontaan ja hetken vapaata omaishoitajalle.',
  ],
  openings: [
    'Muistisairaus koskettaa koko perhettä, koiraakin.',
    'Ensimmäinen puhelu on vaikein, ja sen soittaa useimmiten tytär.',
    'Yhdistys on kulkenut perheiden vierellä {14-36} vuotta.',
    'Uskomme, että diagnoosin jälkeen on vielä paljon hyviä päiviä.',
    'Kerhossamme lauletaan, sillä laulut lähtevät viimeisinä.',
    'Muistisairas voi olla viisikymppinen, ajaa autoa ja käydä töissä. Siitä puhutaan liian vähän.',
    '{name} tapaa vuosittain noin {70-260/10} perhettä.',
    'Läheinen väsyy ensin. Siksi kysymme aina, miten hän itse voi.',
  ],
  activities: [
    'Muistikahvilassa tarjoilijat tietävät, että kahvia voidaan pyytää kolmesti.',
    'Läheisten ryhmä kokoontuu samaan aikaan kuin sairastuneiden kerho, eri huoneessa.',
    'Ohjaaja auttaa hoitotahdon ja edunvalvontavaltuutuksen tekemisessä.',
    'Kävelyryhmän reitti on joka kerta sama, tarkoituksella.',
    'Vapaaehtoinen muistikaveri tulee kotiin pariksi tunniksi, jotta omainen pääsee asioille.',
    'Musiikkihetki {houseIn} on {workdays}, ja siellä tanssitaan istuen.',
    'Kassajonoihin ja busseihin koulutetaan muistiystävällistä väkeä.',
    'Etäryhmä työssä käyville lapsille pidetään iltaisin.',
    'Muistipuisto {villageIn} on aidattu ja täynnä tuttuja kukkia.',
    'Muistelulaatikoita lainataan: herätyskello, ompelulaatikko, koulukartta.',
  ],
  listItems: [
    'muistikahvila',
    'läheisten ryhmät',
    'kotiin tuleva muistikaveri',
    'muistelulaatikot',
    'työikäisten ryhmä',
    'puhelinneuvonta',
    'musiikkihetket',
    'edunvalvonnan neuvonta',
  ],
  closings: [
    'Lähetettä ei tarvita, huoli riittää.',
    'Tule hyvissä ajoin. Silloin on eniten tehtävissä.',
    'Sairastuneen puolesta ei puhuta, jos hän voi puhua itse.',
    'Puheluun vastaa ihminen, ei valikko.',
    'Luottamuksellisuus koskee myös sukulaisia.',
    'Muistikaveriksi opastetaan, kärsivällisyys tuodaan itse.',
  ],
  joins: [
    'Soita muistiohjaajalle, ensimmäinen tapaaminen sovitaan kotiin tai meille.',
    'Jäsenmaksu {15-20} € perheeltä.',
    'Ryhmiin haastatellaan lyhyesti puhelimessa.',
  ],
  events: [
    {
      form: 'once',
      title: 'Muistihuolia? Tietoilta',
      summary: 'Milloin unohtelusta pitää huolestua?',
      description:
        'Muistihoitaja kertoo tutkimuksista ja siitä, mitä läheinen voi sanoa. Kysymyksiä saa esittää lapulla.',
      place: 'library',
      times: ['17:30'],
    },
    {
      form: 'once',
      title: 'Hoitotahto ja edunvalvontavaltuutus',
      summary: 'Paperit kuntoon, kun päättäminen on vielä omissa käsissä.',
      description:
        'Juristi käy lomakkeet läpi riviltä riville. Kotiin viedään mallipohja, ei vain ohjetta.',
      registration: 'wished',
      times: ['13:00'],
    },
    {
      form: 'once',
      title: 'Laulut muistiin',
      summary: 'Yhteislaulua 40- ja 50-luvuilta sairastuneille ja läheisille.',
      description:
        'Säestäjä tuntee ajan. Tilaa tanssille on varattu, ja hiljaisessa huoneessa on nojatuoli.',
      times: ['14:00'],
    },
    {
      form: 'weekly',
      title: 'Muistikahvila',
      summary: 'Tuttu pöytä, tuttu väki, samat pullat.',
      description:
        'Sopii sairastuneelle yhdessä läheisen kanssa. Ohjaaja on paikalla ja ottaa halukkaat syrjempään juttelemaan.',
      times: ['13:00'],
      kind: 'ongoing_activity',
    },
    {
      form: 'monthly',
      kind: 'peer_group',
      title: 'Läheisten ryhmä',
      summary: 'Vertaistukea puolisoille ja aikuisille lapsille.',
      description:
        'Samaan aikaan sairastunut on kerhossa viereisessä huoneessa. Jokainen saa puheenvuoron, kukaan ei saa neuvoja pyytämättä.',
      times: ['17:00'],
    },
    {
      form: 'ongoing',
      kind: 'volunteering',
      title: 'Muistikaveriksi kotikäynnille',
      summary: 'Kaksi tuntia viikossa, oma koulutus, iso merkitys.',
      description:
        'Katsotte valokuvia, ulkoilette tai istutte. Omainen pääsee kampaajalle. Koulutuksen kesto on kaksi iltaa.',
    },
  ],
};
