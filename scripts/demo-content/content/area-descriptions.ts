import type { AreaSlug } from '../demo-content-types.ts';

export const areaDescriptions: Record<AreaSlug, { description: string; website: string }> = {
  iisalmi: {
    description:
      'Ylä-Savon kaupunki Poroveden rannalla, vesireittien ja rautateiden solmukohdassa. Naapurikuntien väki tulee Iisalmeen asioille ja harrastamaan, ja siksi moni yhdistys palvelee täältä käsin koko seutua. Lauletaan, pelataan, tavataan kahvilla ja autetaan niin keskustassa kuin sivukylillä.',
    website: 'https://www.iisalmi.fi',
  },
  joroinen: {
    description:
      'Vanhojen kartanoiden ja aukeiden peltojen pitäjä maakunnan eteläreunalla, Varkauden naapurissa. Joroisissa musiikki ja kotiseutu kuuluvat arkeen, ja kylätaloilla tavataan ympäri vuoden. Vettä riittää soutajille, kalastajille ja niille, jotka tyytyvät istumaan laiturilla.',
    website: 'https://www.joroinen.fi',
  },
  kaavi: {
    description:
      'Vaaroja, järviä ja metsää Pohjois-Karjalan rajalla. Kaavilla muistetaan vielä, miten kaski poltetaan ja ruis puidaan, ja perinnettä vaalitaan yhdessä Telkkämäen maisemissa. Pienellä paikkakunnalla sama ihminen on helposti sekä puheenjohtaja että kahvinkeittäjä.',
    website: 'https://www.kaavi.fi',
  },
  keitele: {
    description:
      'Kunta ei nimestään huolimatta avaudu Keiteleen vaan Nilakan selälle. Kirkonkylässä välimatkat ovat lyhyitä ja talkooväki tuttua. Kalastetaan, hiihdetään, tanssitaan, ja naapurin pihaan ajetaan kolaamaan, jos valo ei ala aamulla ajoissa näkyä.',
    website: 'https://www.keitele.fi',
  },
  kiuruvesi: {
    description:
      'Lehmiä, laitumia ja suuria taivaita maakunnan luoteiskulmassa, Kiuruvesi-järven ympärillä. Maatalouspitäjässä on totuttu tekemään yhdessä: metsästysseurat, maaseudun naiset, nuorisoseurat ja kylätoimikunnat pitävät kylät elossa. Iskelmä soi ja pullaa riittää.',
    website: 'https://www.kiuruvesi.fi',
  },
  kuopio: {
    description:
      'Kallaveden ympäröimä maakuntakeskus, jossa torilta on kivenheitto satamaan ja Puijolta näkee pitkälle. Suurin osa maakunnallisista järjestöistä pitää täällä toimistoaan, ja kaupunginosissa on omat yhdistyksensä, korttelitupansa ja kuoronsa. Opiskelijat tuovat mukaan uutta väkeä joka syksy.',
    website: 'https://www.kuopio.fi',
  },
  lapinlahti: {
    description:
      'Onkiveden rantojen ja Väisälänmäen maisemien kunta Iisalmen ja Siilinjärven välissä; idässä siihen kuuluu Varpaisjärvi. Taiteella on täällä pitkät juuret, ja samassa talossa saattavat kokoontua maalarit, maanviljelijät ja muistikerho. Kyliä on paljon, ja useimmissa on oma porukkansa.',
    website: 'https://www.lapinlahti.fi',
  },
  leppavirta: {
    description:
      'Kuopion ja Varkauden puolivälissä, Kallaveden ja Unnukan välisen virran varrella. Leppävirralla urheillaan tosissaan ja leikillään: hiihtolatuja hoidetaan talkoilla ja Orinoron rotkolle tehdään retkiä. Sorsakoskella on oma, tehtaan ympärille kasvanut yhteisönsä.',
    website: 'https://www.leppavirta.fi',
  },
  pielavesi: {
    description:
      'Järven ja kunnan nimi on sama, ja vesi näkyy melkein joka kylästä. Pielavedellä kotiseutuhenki on vahva Lepikon torpalta Säviän siltojen luo. Yhdistykset järjestävät markkinoita, toritapahtumia, kyytejä ja kerhoja väelle, joka asuu harvakseltaan.',
    website: 'https://www.pielavesi.fi',
  },
  rautalampi: {
    description:
      'Vanha emäpitäjä, jonka puutaloraitti ja kosket saavat kulkijan hidastamaan. Etelä-Konneveden kansallispuisto alkaa kunnan rannoilta. Rautalammilla kotiseututyö, perinteet ja markkinaväki kulkevat yhdessä, ja kesällä kylä on täynnä paluumuuttajia.',
    website: 'https://www.rautalampi.fi',
  },
  rautavaara: {
    description:
      'Erämaata, soita ja vaaroja maakunnan koilliskulmassa; Tiilikkajärven kansallispuisto on täällä. Kun naapuriin on matkaa, kylätalon ovi ja yhteinen kyyti merkitsevät enemmän kuin missään muualla. Metsästetään, marjastetaan, pelataan bingoa ja pidetään toisista lukua.',
    website: 'https://www.rautavaara.fi',
  },
  siilinjarvi: {
    description:
      'Kasvava kunta Kuopion pohjoispuolella, taajamien, harjujen ja järvien nauha Vuorelasta Pöljälle. Lapsiperheitä on paljon, ja siksi seuroissa riittää junioreita ja kahvioissa vanhempia. Rinnalla toimivat vanhat kyläyhdistykset, jotka muistavat ajan ennen moottoritietä.',
    website: 'https://www.siilinjarvi.fi',
  },
  sonkajarvi: {
    description:
      'Soita, jokia ja kangasmetsää Ylä-Savon koillisosassa, radan varressa Sukevan kylä. Sonkajärvellä on tapana tehdä itse: täällä on keksitty kantaa eukkoakin kilpaa. Kirkonkylän ja sivukylien yhdistykset pitävät pirttejä lämpimänä ja huolehtivat kyydeistä.',
    website: 'https://www.sonkajarvi.fi',
  },
  suonenjoki: {
    description:
      'Mansikkamaiden kaupunki joen ja Suonteen vesien äärellä; Iisvesi on vanha laiva- ja sahakylä. Kesän poiminta-aikaan kaduilla kuulee monta kieltä, ja yhdistykset ottavat tulijat vastaan. Lintharjulla hiihdetään ja kävellään, torilla tavataan.',
    website: 'https://www.suonenjoki.fi',
  },
  tervo: {
    description:
      'Lohen ja koskien pitäjä, jossa vedet laskevat Nilakasta Äyskosken kautta Rasvangille ja edelleen Virmasvedelle. Tervossa kaikki tuntevat toisensa, ja tapahtumiin tulee lähes koko kylä. Kalakaverit, laulajat ja jumpparit mahtuvat samaan saliin eri iltoina.',
    website: 'https://www.tervo.fi',
  },
  tuusniemi: {
    description:
      'Kuopion ja Joensuun välisen tien varressa, Juojärven lahtien ja mäkien kirjomaa kotiseutua. Huumori on omaa lajiaan, ja kesäisin kylillä tanssitaan ja pidetään toreja. Mökkiläiset ovat täällä kunnan väkeä siinä missä muutkin, ja moni kyläyhdistys elää heidän talkoistaan.',
    website: 'https://www.tuusniemi.fi',
  },
  varkaus: {
    description:
      'Tehtaan, kanavan ja koskien kaupunki kahden suuren veden, Unnukan ja Haukiveden, välissä. Työväen talot, soittokunnat ja urheiluseurat ovat täällä vanhaa perua, ja rinnalle on syntynyt vertaistukiryhmiä ja kielikahviloita. Varkaudessa järjestöt osaavat yhteistyön.',
    website: 'https://www.varkaus.fi',
  },
  vesanto: {
    description:
      'Hiljaisten järvien ja metsäkylien kunta maakunnan länsirajalla, Keiteleen itärannalla. Vesannolla kylätalot ovat ahkerassa käytössä: on kansalaisopiston piirejä, hirvipeijaisia, lentopalloa ja keskiviikkokahveja. Mukaan pääsee kysymällä.',
    website: 'https://www.vesanto.fi',
  },
  vierema: {
    description:
      'Maakunnan pohjoisin kunta, jossa lypsykarja ja metsäkoneet ovat molemmat arkea. Salahmin vanhalla ruukilla muistellaan rautaa ja pidetään tapahtumia. Vieremällä urheilu, moottorit ja näytelmät kokoavat nuoria ja vanhoja, ja talkoisiin tullaan traktorilla.',
    website: 'https://www.vierema.fi',
  },
  juankoski: {
    description:
      'Vanha ruukkikylä kosken partaalla Vuotjärven maisemissa, nykyään Kuopion koillista maaseutua. Juankoskella tehtaan historia näkyy taloissa ja teattereissa, ja Säyneisessä ja Muuruvedellä on oma kylähenkensä. Yhdistykset ovat ottaneet hoitaakseen paljon sellaista, mikä ennen oli ruukin.',
    website: 'https://www.kuopio.fi',
  },
  karttula: {
    description:
      'Kuopion läntinen maaseutualue Virmasveden suunnalla: kumpuilevia peltoja, kesämökkejä ja kyliä, kuten Syvänniemi ja Airaksela. Karttulassa harrastetaan käsillä ja jaloilla, kudotaan ja suunnistetaan. Kylillä on mietitty yhdessä myös, miten pärjätään pitkän sähkökatkon yli.',
    website: 'https://www.kuopio.fi',
  },
  maaninka: {
    description:
      'Maaninkajärven rantapeltoja, Ahkionlahden kanava ja Korkeakosken putous. Maaninka on nyt Kuopiota mutta tuntee itsensä omaksi pitäjäkseen, jossa viljellään, lasketaan lintuja ja lauletaan kirkonkylän raitilla. Kyläyhdistykset hoitavat laavut, laiturit ja latupohjat.',
    website: 'https://www.kuopio.fi',
  },
  nilsia: {
    description:
      'Syvärin rannoilla, Tahkon rinteiden ja Pisan vaaran kupeessa. Lomailijoita käy paljon, mutta arki on nilsiäläisten omaa: nuorisotilalla pelataan, kirkonkylällä kudotaan ja sivukylillä lämmitetään talkoosaunaa. Vapaaehtoiset pitävät huolta poluista ja toisistaan.',
    website: 'https://www.kuopio.fi',
  },
  vehmersalmi: {
    description:
      'Niemiä ja salmia Kallaveden itäpuolella, Suvasveden laidalla; Puutossalmesta pääsee yli lossilla. Vehmersalmella kylä on pitänyt palvelujaan yllä omalla väellä, talkoilla ja sitkeydellä. Satamassa tavataan kesällä, kylätalolla läpi talven.',
    website: 'https://www.kuopio.fi',
  },
};
