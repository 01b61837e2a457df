import type { Archetype } from '../../archetype-types.ts';

/** Beekeepers. */
export const bees: Archetype = {
  key: 'bees',
  weight: 3,
  themes: { core: ['luonto-ja-elaimet', 'koulutus-ja-neuvonta'] },
  targetGroups: { core: ['tyoikaiset', 'kaikki'] },
  reach: 'district',
  place: 'house',
  registered: 0.9,
  roles: ['parvipäivystäjä', 'kurssivastaava'],
  names: [
    'Mehiläishoitajat [Vahakakku|Siitepöly|Savutin|Kuhnuri]',
    '{genitive} [Hunajalusikka|Pesälauta|Emolehto]',
    '{villageGen} mehiläisväki',
    '{villageGen} tarhaajat',
    '{genitive} tarhayhdistys [Parvipuu|Kuuskenno]',
  ],
  summaries: [
    'Hoidamme mehiläisiä ja opetamme uusia tarhaajia.',
    'Parvi savupiipussa? Päivystäjämme hakee sen laatikkoon.',
    'Linkoamo, vahasulattamo ja neuvova seura {reachIn}.',
    'Mehiläistarhaajien yhdistys, jossa pistoksia ei lasketa.',
    'Kesäisin hunajaa, talvisin kursseja.',
    'Pölyttäjien puolesta, niityt kukkaan.',
  ],
  plainly: [
    'Mehiläishoitajien yhdistys kouluttaa uusia tarhaajia ja ylläpitää yhteistä linkoamoa {locative}.',
    'Neuvomme mehiläisten hoidossa, haemme karanneita parvia ja edistämme pölyttäjien oloja {reachIn}.',
    'Jäsenemme hoitavat mehiläispesiä harrastuksena tai sivutyönä ja tuottavat lähihunajaa.',
  ],
  openings: [
    'Jäsenillä on yhteensä {140-520/10} pesää, isoin osa yhden ihmisen pihassa.',
    'Kaikki alkoi karanneesta parvesta, joka valitsi väärän pihan.',
    'Mehiläishoito on yhdistelmä biologiaa, puusepäntöitä ja nöyryyttä.',
    'Kukaan meistä ei saavuttanut ensimmäisenä kesänä mitään muuta kuin turvonneen nenän.',
    '{name} on toiminut vuodesta {1936-1984}, mehiläiset vähän kauemmin.',
    'Talvi tekee täällä mehiläisistä sitkeitä ja hoitajista varovaisia.',
    'Meiltä saa hunajaa, jos sitä riittää, ja neuvoja vaikkei riittäisi.',
    'Ruusukvitteni, vadelma, horsma: tunnemme maiseman kukinta-ajoista.',
  ],
  activities: [
    'Alkeiskurssi kestää talven ja sen päätteeksi saa kesäksi kummitarhaajan.',
    'Yhteinen linko on varattavissa tunneittain heinäkuun lopulta lähtien.',
    'Parvipäivystäjän numero on auki toukokuusta elokuuhun.',
    'Tarhakäynnillä {villageIn} avataan pesä ja katsotaan emoa.',
    'Vahaa sulatetaan kynttilöiksi marraskuussa.',
    'Punkkien torjunta opetetaan vaihe vaiheelta, ilman paniikkia.',
    'Koululaisille näytetään lasipesä, jossa kaikki ovat töissä.',
    'Kylvimme maatilojen kanssa {4-22} hehtaaria niittykukkia.',
    'Hunajakilpailun raati maistaa {18-40} purkkia ja juo vettä.',
    'Pesälaatikoita naulataan talkoilla, sahuri on jäsen.',
  ],
  listItems: [
    'tarhaajakurssi',
    'parvipäivystys',
    'yhteinen linkoamo',
    'emonkasvatusilta',
    'kouluvierailut lasipesän kanssa',
    'vahakynttilöiden teko',
    'hunajan maistelu',
    'pölyttäjäniittyjen kylvö',
  ],
  closings: [
    'Suojapuku löytyy lainaksi kaikissa koissa.',
    'Allergiasta kannattaa kertoa ennen pesälle menoa.',
    'Aloittamiseen ei tarvita omaa pihaa, tarhapaikka löytyy.',
    'Parvesta soittaessa kerro puun korkeus.',
    'Pellonomistaja: kysy meiltä pölyttäjiä.',
    'Ensimmäinen hunajapurkki on aina paras, se kehystetään.',
  ],
  joins: [
    'Kurssille ilmoittaudutaan syksyllä, hinta {50-90/10} €.',
    'Jäsenmaksu {25-40} €, sisältää lingon käytön.',
    'Kysy, onko lähelläsi kummitarhaajaa.',
  ],
  events: [
    {
      form: 'once',
      title: 'Mehiläishoitajaksi? Tutustumisilta',
      summary: 'Mitä maksaa, kuinka paljon pistää ja mitä se antaa.',
      description:
        'Kolmen tarhaajan tarinat, tyhjä pesä koottavaksi ja hunajaa leivän päälle. Kurssipaikkoja voi varata samalla.',
    },
    {
      form: 'once',
      title: 'Hunajan maistelu',
      summary: 'Kuusi hunajaa, kuusi kesää.',
      description:
        'Opimme erottamaan vadelman, horsman ja kirvan. Vesi ja vaalea leipä puhdistavat suun.',
      price: '4 €',
    },
    {
      form: 'once',
      title: 'Vahakynttilät kastamalla',
      summary: 'Mehiläisvahaa, lankaa ja lämmin kattila.',
      description:
        'Sopii kouluikäisille aikuisen kanssa. Kastoja tarvitaan noin neljäkymmentä, rupattelua niiden välissä.',
      price: '{6-10} €',
      registration: 'wished',
      times: ['12:00', '17:00'],
    },
    {
      form: 'course',
      weeks: 8,
      title: 'Tarhaajan alkeet',
      summary: 'Kahdeksan iltaa biologiaa, kalustoa ja kasvukauden suunnittelua.',
      description:
        'Kurssin jälkeen tiedät, haluatko pesän vai ainoastaan hunajaa. Kirja kuuluu hintaan.',
      price: '{50-90/10} €',
      registration: 'required',
      times: ['18:00'],
    },
    {
      form: 'monthly',
      title: 'Tarhailta',
      summary: 'Ajankohtaiset työt ja hoitovinkit kausittain.',
      description:
        'Jokainen kertoo, missä mennään. Ongelmapesät ratkotaan kuvista, ja joku on aina tehnyt saman virheen.',
      times: ['18:00'],
    },
    {
      form: 'ongoing',
      title: 'Parvipäivystys',
      summary: 'Haemme mehiläisparven pihasta maksutta.',
      description:
        'Soita heti, kun parvi on asettunut. Älä ruiskuta vettä. Ampiaisia emme nouda, kimalaisia emme häädä.',
    },
  ],
};
