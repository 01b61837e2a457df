import type { DemoNews } from '../demo-content-types.ts';
import { wholeRegion } from './whole-region.ts';

export const news: DemoNews[] = [
  {
    slug: 'pienavustusten-haku-on-auki',
    title: 'Pienavustusten haku on auki: rahaa kerhoihin, kyyteihin ja kylätaloille',
    lead: 'Pohjois-Savon yhdistykset ja ryhmät voivat hakea 300–2 500 euron Siemenraha-avustusta. Hakulomakkeessa on kaksi sivua, ja sen täyttämiseen saa apua puhelimitse.',
    body: `Siemenraha on tarkoitettu pieniin ja nopeisiin kokeiluihin: kerhon tarvikkeisiin, vertaistukiryhmän tilavuokraan, kimppakyyteihin tai vaikka kylätalon induktiosilmukkaan. Hakija voi olla rekisteröity yhdistys tai vähintään kolmen hengen ryhmä, jolla on yhteinen tilinhoitaja.

Avustusta ei myönnetä palkkoihin eikä hankkeeseen, joka on jo päättynyt. Oman työn osuutta ei tarvitse laskea euroiksi. Riittää, että kerrotte, kuka tekee ja mitä.

## Näin haku etenee

- Täyttäkää lomake neljän viikon kuluessa tämän uutisen julkaisemisesta.
- Liittäkää mukaan arvio kuluista. Kuitit tarvitaan vasta käytön jälkeen.
- Päätös tulee sähköpostiin noin kuudessa viikossa, myös silloin, kun se on kielteinen.

Viime kierroksella rahaa saivat muun muassa Rautavaaran harrastuskyydit, iisalmelainen lukupiiri näkövammaisille ja Tervon kalaporukka, joka osti kelluntaliivit lapsille. Etusija on hakijoilla, jotka eivät ole saaneet Siemenrahaa aiemmin.

Lisätietoja antaa avustussihteeri Vilja Sanajalka, siemenraha@jarjestopiennar.example, 017 000 9701 (arkisin kello 9–12).`,
    areas: wholeRegion,
    themes: [
      'yhteiskunta-ja-vaikuttaminen',
      'kylat-ja-asuinalueet',
      'vapaaehtoistoiminta-ja-vertaistuki',
    ],
    isPinned: true,
    publishedDaysAgo: 0,
  },
  {
    slug: 'iisalmeen-avattiin-verstaanpiha',
    title: 'Iisalmeen avattiin Verstaanpiha, jossa kukaan ei kysy asiaa',
    lead: 'Vanhaan peltiverstaaseen remontoitu kohtaamispaikka on auki viitenä päivänä viikossa. Kahvi maksaa sen, minkä haluaa maksaa.',
    body: `Verstaanpihan ovesta käveli ensimmäisenä aamuna sisään 41 ihmistä. Osa tuli uteliaisuuttaan, osa siksi, että kotona on hiljaista. ”Minä tulin lämmittelemään ja jäin neljäksi tunniksi”, naureskelee Tauno Rantakaisla, joka lupautui saman tien korjaamaan keittiön hanan.

Talossa on iso pöytä, pelihylly, pieni puutyönurkka ja hiljainen huone niille, jotka eivät jaksa hälinää. Mielenterveyskuntoutujien aamuryhmä kokoontuu tiistaisin, omaishoitajien iltakahvit keitetään joka toinen torstai. Muuna aikana ohjelmaa ei ole, ja se on tarkoituskin.

Tilaa pyörittää kahdeksan yhdistyksen porukka, Verstaanpihan väki. Yhdistykset voivat varata iltavuoroja maksutta, kunhan jälki siivotaan. Sisäänkäynnissä on luiska ja WC on esteetön. Pihalla on kaksi parkkipaikkaa liikkumisesteisille.

Verstaanpiha, Verstaanpihantie 3, Iisalmi. Auki maanantaista perjantaihin kello 9–15.`,
    areas: ['iisalmi'],
    themes: ['mielen-hyvinvointi', 'vapaaehtoistoiminta-ja-vertaistuki', 'ikaihmiset'],
    isPinned: false,
    publishedDaysAgo: 3,
  },
  {
    slug: 'vuoden-vapaaehtoinen-kerttu-lumikello',
    title: 'Vuoden vapaaehtoinen on Kerttu Lumikello Kiuruvedeltä',
    lead: 'Yksitoista vuotta samaa keskiviikkolenkkiä, satoja lääkärikyytejä ja yksi lumikola, joka on aina peräkontissa.',
    body: `Kun kiuruvetinen Kerttu Lumikello jäi eläkkeelle navetasta, hän päätti, ettei jää tuijottamaan ikkunasta. Naapurin leski tarvitsi kyydin lääkäriin, sitten toinen, sitten kolmas. Nyt Lumikello ajaa, kuuntelee ja kolaa pihoja ja on opettanut saman tavan kuudelle muulle.

Ehdotuksia vuoden vapaaehtoiseksi tuli 63. Raati kiitti Lumikelloa siitä, että hän on tehnyt auttamisesta helppoa muillekin: jokainen uusi auttaja saa parikseen vanhan, eikä kukaan joudu yksin vieraaseen kotiin.

”En minä mitään erikoista tee. Useimmiten kysyn, mitä kuuluu, ja sitten olen hiljaa ja kuuntelen”, Lumikello sanoo.

Kunniamaininnan saivat Joroisten nuorten pyörätallin ohjaaja Onni Visakoivu ja varkautelaisen kielikahvilan vetäjä Salma Hopealehto. Palkinto, leivinuunissa paistettu kukko ja kolme päivää kylpylässä, luovutettiin Kiuruveden kirjastossa.`,
    areas: ['kiuruvesi', 'joroinen', 'varkaus'],
    themes: ['vapaaehtoistoiminta-ja-vertaistuki', 'ikaihmiset'],
    isPinned: false,
    publishedDaysAgo: 5,
  },
  {
    slug: 'yhdistysillat-hallituksesta-rahasta-ja-viestinnasta',
    title: 'Kolme iltaa yhdistyksen arkea: hallitus, raha ja viestintä',
    lead: 'Puheenjohtajille, sihteereille ja niille, jotka erehtyivät nostamaan kätensä vuosikokouksessa. Illat pidetään Siilinjärvellä ja Lapinlahdella, ja mukaan pääsee myös etänä.',
    body: `Kouluttajana on yhdistysneuvoja Eero Kuusenkerkkä, joka on itse ollut rahastonhoitajana kylätoimikunnassa, kuorossa ja pesäpallojoukkueessa. Luvassa on vähän kalvoja ja paljon kysymyksiä.

- Ensimmäinen ilta: kuka päättää ja mitä, pöytäkirja, esteellisyys ja etäkokous.
- Toinen ilta: kirjanpito, toiminnantarkastus, arpajaiset ja talkootyö.
- Kolmas ilta: miten kerrotaan toiminnasta niin, että uusikin uskaltaa tulla.

Illat alkavat kello 17.30 kahvilla ja päättyvät viimeistään kello 20. Voit tulla yhteen tai kaikkiin. Osallistuminen on maksutonta, ja matkakuluihin saa tukea, jos yhdistyksen kassa on tyhjä.

Ilmoittaudu viikkoa ennen osoitteeseen koulutus@jarjestopiennar.example ja kerro, tarvitsetko tulkkausta, kirjoitustulkin tai kimppakyydin. Etälinkki: https://etayhteys.example/yhdistysillat`,
    areas: ['siilinjarvi', 'lapinlahti'],
    themes: ['koulutus-ja-neuvonta', 'yhteiskunta-ja-vaikuttaminen'],
    isPinned: false,
    publishedDaysAgo: 9,
  },
  {
    slug: 'tarkista-yhdistyksesi-tiedot',
    title: 'Tarkistathan yhdistyksesi tiedot: vanhentunut puhelinnumero on suljettu ovi',
    lead: 'Jos tietoja ei ole vahvistettu vuoteen, sivulle ilmestyy huomautus. Vahvistamiseen menee muutama minuutti, eikä mitään tarvitse kirjoittaa uudestaan.',
    body: `Soitimme läpi neljäkymmentä satunnaista numeroa palvelun sivuilta. Seitsemästä vastasi joku muu kuin piti, ja kaksi yhdistystä oli lopettanut. Yksi vastaaja oli ollut puheenjohtaja viimeksi yhdeksän vuotta sitten mutta lupasi silti auttaa.

Hakijalle tilanne ei ole hauska. Moni kerää rohkeutta pitkään, ennen kuin soittaa vertaistukiryhmään. Jos numero ei vastaa, toista kertaa ei ehkä tule.

## Tee nämä kolme asiaa

- Kirjaudu ja lue oman yhdistyksesi sivu vieraan silmin.
- Korjaa yhteystiedot ja kokoontumispaikat. Jos toiminta on tauolla, merkitse se tauolle.
- Paina lopuksi ”Tiedot ovat ajan tasalla”.

Jos tunnus on hukassa tai vastuuhenkilö on vaihtunut, ota yhteyttä aluekoordinaattoriin: apua@jarjestopiennar.example. Teemme muutoksen puolestasi, jos tietokone ei ole tuttu.`,
    areas: wholeRegion,
    themes: ['koulutus-ja-neuvonta', 'yhteiskunta-ja-vaikuttaminen'],
    isPinned: true,
    publishedDaysAgo: 12,
  },
  {
    slug: 'esteettomyysopas-jarjestoille',
    title: 'Pääseekö teille pyörätuolilla? Uusi opas auttaa vastaamaan',
    lead: 'Kuopiolaisten vammaisten ihmisten ryhmä kiersi kolmekymmentä kokoontumispaikkaa mittanauhan kanssa. Tuloksena on 16-sivuinen esteettömyysopas, jonka jokainen kerho voi ottaa käyttöön.',
    body: `”Meille on sanottu, että kyllä tänne pääsee, ja perillä on ollut neljä porrasta”, kertoo oppaan tehnyt Ilona Savipolku. Hänestä pahinta eivät ole portaat vaan se, ettei niistä kerrota etukäteen.

Oppaassa ei vaadita remonttia. Siinä neuvotaan katsomaan, mittaamaan ja kertomaan: montako senttiä leveä ovi on, missä on lähin esteetön WC, toimiiko induktiosilmukka, saako opaskoira tulla mukaan. Oma lukunsa on kokouksista ja tapahtumista: tauotus, selkokieli, tuoksuttomuus ja hiljainen tila.

Samat kysymykset löytyvät tämän palvelun lomakkeesta. Kohdan voi jättää tyhjäksi, jos asiaa ei tiedä, mutta ”ei ole” on aina parempi vastaus kuin arvaus.

Opasta saa lainata, kopioida ja muokata. Paperisena sen saa Kuopion, Siilinjärven ja Leppävirran kirjastoista sekä äänitteenä pyytämällä: opas@kynnyksetta.example.`,
    areas: ['kuopio', 'siilinjarvi', 'leppavirta'],
    themes: ['vammaiset-ja-pitkaaikaissairaat', 'koulutus-ja-neuvonta'],
    isPinned: false,
    publishedDaysAgo: 17,
  },
  {
    slug: 'harrastuskyydit-rautavaaralla-ja-nilsiassa',
    title: 'Harrastuskyyti hakee nyt sivukyliltäkin Rautavaaralla ja Nilsiässä',
    lead: 'Yhdeksänpaikkainen pikkubussi vie lapset treeneihin, teatterikerhoon ja soittotunnille kolmena iltana viikossa. Kyyti maksaa kaksi euroa suunta.',
    body: `Rautavaaralta on lähimpään jäähalliin kymmeniä kilometrejä, eikä jokaisessa perheessä ole kuskia joka illaksi. Siksi vanhemmat panivat hynttyyt yhteen ja perustivat kyytiringin. Aluksi ajettiin omilla autoilla, nyt käytössä on yhdistyksen bussi.

Auto lähtee Rautavaaran kirkonkylältä kello 16.15 ja kulkee sivukylien kautta Nilsiään. Reitti vaihtuu sen mukaan, ketkä ovat ilmoittautuneet. Paluukyyti on perillä viimeistään kello 20.30, ja kuljettaja odottaa, kunnes ulkovalo syttyy.

Mukaan mahtuu vielä neljä lasta tai nuorta. Myös kuskeja kaivataan: ajokokemusta pitää olla kolme vuotta, ja rikostaustaote pyydetään kaikilta.

Ilmoittautumiset tekstiviestillä numeroon 017 000 9702, mielellään edellisenä päivänä.`,
    areas: ['rautavaara', 'nilsia'],
    themes: ['lapset-nuoret-ja-perheet', 'liikunta-ja-ulkoilu', 'kylat-ja-asuinalueet'],
    isPinned: false,
    publishedDaysAgo: 24,
  },
  {
    slug: 'pihatyoapuun-haetaan-vapaaehtoisia',
    title: 'Lumitöihin, haravoimaan, halkoja kantamaan: pihatyöapu etsii tekijöitä',
    lead: 'Pielavedellä ja Keiteleellä on jonossa parikymmentä vanhusta, jotka tarvitsevat apua pihassaan. Puoli tuntia viikossa riittää.',
    body: `Kun piha menee umpeen, jää posti hakematta ja ystävä tulematta. Pihatyöapu ei kilpaile kiinteistöhuollon kanssa: me autamme niitä, joilla ei ole varaa ostaa palvelua eikä omaisia lähellä.

Auttajia on nyt neljätoista, ja ilahduttavan moni heistä on alle kaksikymppinen. Uudelle vapaaehtoiselle etsitään kohde kävelymatkan päästä. Työkalut saa lainaksi, vakuutus on kunnossa ja ensimmäisellä kerralla mukaan lähtee ringin vetäjä.

Ei tarvitse sitoutua koko talveksi. Saa tulla myös perheenä, hirviporukkana tai rippikouluryhmänä, ja lopuksi juodaan yleensä kahvit – niistä ei kannata kieltäytyä.

Ilmoittaudu auttajaksi tai pyydä apua: Pihatyörinki, Maire Katajapuro, 017 000 9703.`,
    areas: ['pielavesi', 'keitele'],
    themes: ['ikaihmiset', 'vapaaehtoistoiminta-ja-vertaistuki', 'kylat-ja-asuinalueet'],
    isPinned: false,
    publishedDaysAgo: 31,
  },
  {
    slug: 'jarjestokysely-tekijoista-on-pula',
    title: 'Järjestökyselyn tulos: tekijöistä on kovempi pula kuin rahasta',
    lead: 'Kyselyyn vastasi 212 yhdistystä kaikista maakunnan kunnista. Kaksi kolmesta kertoo, että hallitukseen on vaikea saada uusia jäseniä.',
    body: `Vastauksista piirtyy kuva kentästä, joka on elossa mutta väsynyt. Toiminnassa käy väkeä saman verran tai enemmän kuin kaksi vuotta sitten, mutta vastuu on harvoilla. Joka viides puheenjohtaja on hoitanut tehtävää yli kymmenen vuotta.

## Kolme suurinta huolta

- uusien vastuunkantajien löytäminen
- tilojen hinta ja varausten hankaluus
- jäsenten matkat, kun bussit eivät kulje

Eniten iloa tuovat ihmiset itse. Avoimissa vastauksissa toistuivat nauru, kahvi ja se, että joku huomaa, jos olet poissa. Yllätys oli, että peräti puolet yhdistyksistä olisi valmis yhdistämään hallintonsa toisen yhdistyksen kanssa, jos oma nimi ja toiminta säilyisivät.

Tulokset käydään läpi kuntien kanssa pidettävissä pyöreissä pöydissä. Vastaajista 38 prosenttia toimi Kuopiossa, ja pienimmistä kunnista vastauksia tuli suhteessa eniten. Koosteen saa pyytämällä: kysely@jarjestopiennar.example.`,
    areas: wholeRegion,
    themes: ['yhteiskunta-ja-vaikuttaminen', 'vapaaehtoistoiminta-ja-vertaistuki'],
    isPinned: false,
    publishedDaysAgo: 38,
  },
  {
    slug: 'yhdistysrekisterin-tiedot-kuntoon',
    title: 'Vaihtuiko puheenjohtaja? Muista ilmoittaa yhdistysrekisteriin',
    lead: 'Vanhentunut nimenkirjoittaja paljastuu yleensä pankissa ja aina huonoon aikaan. Kokosimme muistilistan rekisteröidyille yhdistyksille.',
    body: `Yhdistysrekisteriä pitää Patentti- ja rekisterihallitus (PRH). Rekisteriin ilmoitetaan, kun säännöt, puheenjohtaja, nimenkirjoittajat tai yhdistyksen osoite muuttuvat. Ilmoituksen voi tehdä verkossa, ja siitä peritään maksu. Sääntömuutos tulee voimaan vasta, kun se on merkitty rekisteriin.

Hallituksen jäsenet voi nykyään ilmoittaa rekisteriin kaikki, ei vain nimenkirjoittajia. Siitä on hyötyä: silloin ilmoituksen voi allekirjoittaa kuka tahansa täysi-ikäinen hallituksen jäsen eikä yksin puheenjohtaja.

Jos yhdistys ei ole tehnyt mitään ilmoitusta kahteenkymmeneen vuoteen eikä toiminnan ole muutenkaan syytä olettaa jatkuvan, se voidaan poistaa rekisteristä. Tarkistakaa siis, milloin viimeksi olette ilmoittaneet jotakin.

## Muistilista vuosikokouksen jälkeen

- Tarkastettu ja allekirjoitettu pöytäkirja talteen.
- Muutosilmoitus PRH:lle, jos tehtävät vaihtuivat.
- Pankin käyttöoikeudet uusille, vanhat pois.
- Uudet yhteyshenkilöt myös tähän palveluun: tieto ei siirry rekisteristä itsestään.

Neuvoja saa yhdistysneuvojalta, 017 000 9704, keskiviikkoisin kello 13–16.`,
    areas: wholeRegion,
    themes: ['koulutus-ja-neuvonta'],
    isPinned: false,
    publishedDaysAgo: 47,
  },
  {
    slug: 'joroisten-tavaralainaamo',
    title: 'Joroisissa lainataan nyt porakone siinä missä kirjakin',
    lead: 'Kylän väen tavaralainaamosta saa mukaansa teltan, mehumaijan, juhlatuolit tai potkukelkan. Hyllyssä on jo 180 esinettä.',
    body: `Ajatus syntyi, kun samalla raitilla huomattiin olevan yksitoista painepesuria. Nyt tavarat odottavat lainaajaa entisessä maitohuoneessa Meijerinmutkassa, ja kirjanpitoa hoitavat vuorotellen eläkeläiset ja yhdeksäsluokkalaiset.

Laina-aika on viikko. Vuosimaksu on kymmenen euroa taloudelta, ja maksun saa pois kahden tunnin talkoilla. Rollaattoreita, suihkutuoleja ja kyynärsauvoja lainataan ilman maksua.

Suosituin esine on ollut ompelukone, ja sitä käyttämään on syntynyt ihan oma korjauskerho. Lahjoituksia otetaan vastaan, mutta rikkinäisiä suksia on nyt tarpeeksi.

Tavaralainaamo on auki tiistaisin kello 16–18 ja lauantaisin kello 10–12.`,
    areas: ['joroinen'],
    themes: ['kylat-ja-asuinalueet', 'tyo-toimeentulo-ja-asuminen'],
    isPinned: false,
    publishedDaysAgo: 55,
  },
  {
    slug: 'vesanto-ja-tervo-yhteinen-kylaagentti',
    title: 'Viisi kylää, yksi kyläagentti: Vesanto ja Tervo kokeilevat yhdessä',
    lead: 'Aliisa Hakamaa kiertää vuoden ajan kylätaloja, täyttää hakemuksia ja etsii jokaiselle avaimelle uuden kantajan.',
    body: `Kylätoimikunnissa on huomattu sama asia: aika menee papereihin. Siksi viisi kylää Vesannolla ja Tervossa palkkasi yhteisen kyläagentin puolipäiväiseksi. Rahoitus tulee avustuksesta ja kolmen kylätalon myyjäisistä.

Agentti istuu maanantaisin Tervossa ja torstaisin Vesannolla, muina päivinä hän on tien päällä. Ensimmäisenä työnään hän kokoaa yhteisen varauskalenterin, josta näkee, milloin mikäkin kylätalo on vapaana. Toiveissa on myös kuntien rajan ylittävä asiointikyyti, jonka puuttumisesta vanhukset ovat puhuneet pitkään.

”Kysyn kaikilta, mitä te tekisitte, jos ei tarvitsisi pelätä lomakkeita”, Hakamaa sanoo. Vastauksia on kertynyt jo vihkollinen: yhteinen ruokapiiri, sauna-ilta, venevalkamat kuntoon ja elokuva lakanalle.`,
    areas: ['vesanto', 'tervo'],
    themes: ['kylat-ja-asuinalueet', 'ikaihmiset'],
    isPinned: false,
    publishedDaysAgo: 63,
  },
  {
    slug: 'kielikahvila-suonenjoen-poimijoille',
    title: 'Mansikkatiloilta kielikahvilaan: Suonenjoella puhutaan suomea hitaasti',
    lead: 'Suonenjoen uusi kielikahvila on avoin kausityöntekijöille, ukrainalaisille perheille ja kaikille, jotka haluavat harjoitella suomea. Pullaa saa millä kielellä tahansa.',
    body: `Ensimmäisenä iltana pöydissä puhuttiin ukrainaa, venäjää, viroa, englantia ja suonenjokelaista. Aiheena oli sää, koska siitä riittää. Toisella kerralla opeteltiin, miten soitetaan terveysasemalle ja mitä tarkoittaa ”joutaa”.

Kielikahvila ei ole kurssi. Läksyjä ei anneta eikä nimilistaa pidetä, ja lapset voivat leikkiä viereisessä huoneessa. Vapaaehtoiset auttavat tarvittaessa lomakkeiden, työsopimusten ja bussiaikataulujen kanssa.

Mukaan toivotaan myös suomenkielisiä juttukavereita. Opettaja ei tarvitse olla – riittää, että malttaa puhua rauhassa.

Kahvila kokoontuu joka keskiviikko kello 18 Asemanseudun tuvalla. Yhteyshenkilö on Oksana Ahomansikka, kahvila@monenkielentupa.example.`,
    areas: ['suonenjoki'],
    themes: ['maahanmuuttajat-ja-monikulttuurisuus', 'vapaaehtoistoiminta-ja-vertaistuki'],
    isPinned: false,
    publishedDaysAgo: 74,
  },
  {
    slug: 'tuusniemi-ja-kaavi-laulavat-yhdessa',
    title: 'Bassoja puuttuu yhä, mutta Tuusniemi ja Kaavi laulavat jo yhdessä',
    lead: 'Kaksi kutistunutta kuoroa löi joukkonsa yhteen. Tuloksena on 34 laulajaa, kaksi kahvinkeitintä ja riita siitä, kumman pitäjän murteella lauletaan.',
    body: `Kaavilla altoja oli kolme, Tuusniemellä tenoreita yksi. Kun kanttorin sijainen Armas Pellavainen ehdotti yhteisharjoituksia, molemmissa pitäjissä epäiltiin. Nyt harjoitellaan vuoroviikoin, ja kimppakyydissä lauletaan jo valmiiksi.

Ohjelmistossa on savolaisia kansanlauluja, iskelmää ja yksi virsi jokaiseen konserttiin. Nuotteja ei tarvitse osata. Kuulolaitteen käyttäjille on varattu paikat silmukan alueelta, ja laulut saa isolla tekstillä.

Ensimmäinen yhteinen konsertti täytti seurakuntasalin. Seuraavaksi kuoro laulaa palvelutaloissa, ja sen jälkeen on tarkoitus levyttää neljä laulua puhelimella kylätalon eteisessä, koska siellä kaikuu parhaiten.

Basson äänialalle etsitään kolmea. Muutkin ovat tervetulleita.`,
    areas: ['tuusniemi', 'kaavi'],
    themes: ['kulttuuri-ja-taide'],
    isPinned: false,
    publishedDaysAgo: 82,
  },
  {
    slug: 'vehmersalmen-kylatalon-keittio',
    title: 'Vehmersalmella remontoitiin kylätalon keittiö 900 talkootunnilla',
    lead: 'Rannansuun talon keittiössä voidaan taas keittää soppa kahdellesadalle. Avajaisissa sitä myös kokeiltiin.',
    body: `Vanha keittiö suljettiin, kun lattia petti pesukoneen alta. Remontin hinnaksi arvioitiin enemmän kuin kyläyhdistyksellä oli kymmenessä vuodessa ollut. Sitten alkoi tapahtua: sahuri lahjoitti laudat, putkimies teki iltatöitä ja mökkiläiset keräsivät astianpesukoneen rahat.

Talkoovihkoon merkittiin 912 tuntia. Nuorin talkoolainen oli kuusi, vanhin 91. Kaapinovet maalasi koululaisten kerho, ja siksi niissä ui ahvenia.

Keittiötä saa nyt vuokrata juhliin ja muistotilaisuuksiin. Torstaisin siellä keitetään yhteinen lounas, jolle kaikki voivat tulla. Hinta on viisi euroa, tyhjä kukkaro ei ole este.`,
    areas: ['vehmersalmi'],
    themes: ['kylat-ja-asuinalueet', 'vapaaehtoistoiminta-ja-vertaistuki'],
    isPinned: false,
    publishedDaysAgo: 91,
  },
  {
    slug: 'varkaudessa-ryhma-avh-laheisille',
    title: 'Varkauteen vertaistukiryhmä aivoverenkiertohäiriön sairastaneiden läheisille',
    lead: 'Puoliso on sama ja silti eri. Ryhmässä saa sanoa ääneen senkin, mistä kotona vaietaan.',
    body: `Kun toinen sairastuu, läheisestä tulee yhdessä yössä hoitaja, tulkki, kuljettaja ja paperisota-asiantuntija. Varkaudessa alkava ryhmä on tarkoitettu puolisoille, vanhemmille, aikuisille lapsille ja ystäville. Virallista omaishoitajuutta ei tarvita.

Ryhmää ohjaavat Seija Haapaniitty, jonka mies sairastui kuusi vuotta sitten, ja eläkkeellä oleva sairaanhoitaja Pentti Suokukka. Tapaamisia on kahdeksan, joka toinen maanantai kello 17. Paikka on esteetön, ja sairastunut voi odottaa viereisessä huoneessa kahviseurassa.

Puhua saa, mutta pakko ei ole. Kerrotut asiat jäävät huoneeseen.

Ilmoittaudu soittamalla 017 000 9705. Jos et pääse paikalle Leppävirralta tai Joroisista, kysy kyydistä.`,
    areas: ['varkaus', 'leppavirta', 'joroinen'],
    themes: [
      'omaishoito-ja-laheiset',
      'vammaiset-ja-pitkaaikaissairaat',
      'vapaaehtoistoiminta-ja-vertaistuki',
    ],
    isPinned: false,
    publishedDaysAgo: 104,
  },
  {
    slug: 'kuopion-paivapaikka-avaa-viikonloppuisin',
    title: 'Kuopiossa matalan kynnyksen päiväpaikka pitää ovensa auki myös viikonloppuna',
    lead: 'Lauantai ja sunnuntai ovat yksinäisimmät päivät, sanovat kävijät. Nyt puuroa ja seuraa saa silloinkin.',
    body: `Kulmatupa on päiväpaikka päihteitä käyttäville, toipuville ja asunnottomille. Sisään pääsee omana itsenään: selvin päin ei tarvitse olla, kunhan antaa muille rauhan. Tuvalla on suihku, pyykkikone, lämmin ruoka ja työntekijä, jolta voi kysyä asunnosta, veloista tai hoitoon pääsystä.

Viikonloppuaukiolo onnistui, kun kaksitoista vapaaehtoista koulutettiin päivystäjiksi. Suurin osa heistä on itse istunut saman pöydän toisella puolella. ”Kun näin, että tuokin on selvinnyt, ajattelin, että ehkä minäkin”, kertoo yksi kävijöistä.

Lisää käsiä tarvitaan etenkin aamupuuron keittäjiksi. Päivystysvuoro kestää neljä tuntia, ja vuorossa on aina kaksi.

Kulmatupa, Tuulenkantajankatu 8, Kuopio. Auki joka päivä kello 9–14.`,
    areas: ['kuopio'],
    themes: ['paihteet-ja-riippuvuudet', 'tyo-toimeentulo-ja-asuminen', 'mielen-hyvinvointi'],
    isPinned: false,
    publishedDaysAgo: 118,
  },
  {
    slug: 'leppavirran-latuverkosto-talkoilla',
    title:
      'Leppävirran latuverkosto kunnostettiin talkoilla, ja mukana olivat nekin, jotka eivät hiihdä',
    lead: 'Viidenä lauantaina kaadettiin pajukkoa, korjattiin kaksi siltaa ja siirrettiin yksi laavu. Nyt hiihtolatujen pohjat kestävät myös kävelijät ja pyörät.',
    body: `Latutoimikunnan Reijo Hongistokangas laskee, että talkoissa kävi kaikkiaan 76 ihmistä. Kolmannes ilmoitti, ettei hiihdä eikä aio opetella. ”Ne tulivat makkaran takia, ja hyvä niin.”

Eniten töitä tehtiin Sorsakosken suunnalla, missä latupohja oli painunut suohon. Pitkospuut tehtiin niin leveiksi, että niillä mahtuu kulkemaan rattaiden tai pyörätuolin kanssa kilometrin matkan levähdyspaikalle.

Reittien kunnosta voi ilmoittaa tekstiviestillä. Koiran kanssa saa kulkea, kun ladulla ei ole lunta. Ja talvella, kun valaistu lenkki on ajettu, siitä kerrotaan samana iltana seuran sivulla.`,
    areas: ['leppavirta'],
    themes: ['liikunta-ja-ulkoilu', 'luonto-ja-elaimet', 'kylat-ja-asuinalueet'],
    isPinned: false,
    publishedDaysAgo: 133,
  },
  {
    slug: 'karttulan-kylat-varautuvat-sahkokatkoon',
    title: 'Kun sähköt menevät: Karttulan kylillä tiedetään, kenen ovelle koputetaan',
    lead: 'Myrsky katkaisi sähköt kolmeksi vuorokaudeksi. Siitä viisastuneena neljä kylää teki oman varautumissuunnitelman, jonka mallin saa nyt kuka tahansa.',
    body: `Suunnitelma mahtuu kahdelle paperiarkille. Siinä lukee, missä on aggregaatti ja puuhella, kenellä on hengityslaite tai muu sähköä tarvitseva apuväline, kuka asuu yksin ja kuka käy kysymässä, onko kaikki hyvin. Henkilöiden tiedot on kerätty luvalla, ja ne ovat vain kahden ihmisen hallussa.

Kylätalosta tehtiin kokoontumispaikka: siellä on vettä, lämpöä, radio ja puhelimen latauspiste. Kerran vuodessa pidetään harjoitus, jonka aikana keitetään hernekeitto pimeässä.

”Ei tämä ole pelottelua. Samalla selvisi, että kolme vanhusta ei ollut viikkoon puhunut kenenkään kanssa”, sanoo suunnitelmaa vetänyt palokuntalainen Jalmari Tuohivirsu.

Mallipohjan saa kyläpostilla tai osoitteesta varautuminen@karttulankylat.example. Tarvittaessa porukka tulee esittelemään sitä naapurikyliin.`,
    areas: ['karttula'],
    themes: ['kriisit-ja-turvallisuus', 'kylat-ja-asuinalueet'],
    isPinned: false,
    publishedDaysAgo: 147,
  },
  {
    slug: 'maaningan-lintutorniin-luiska',
    title: 'Maaningan lintutorniin pääsee nyt pyörillä',
    lead: 'Joutsenia voi katsella tasolta, jonne johtaa 60 metrin luiska. Kaiteessa on matala kohta lapsille ja pyörätuolissa istuville.',
    body: `Vanhaan torniin johti jyrkkä tikas. Uusi lava on matalampi, mutta näkymä rantaluhdalle on parempi, sillä paju on raivattu edestä. Linnuista kertovat taulut ovat pistekirjoituksella ja selkokielellä, ja äänet voi kuunnella nappia painamalla.

Luonto- ja kyläväki rakensi lavan yhdessä. Luvat hankki eläkkeellä oleva opettaja Lyyli Kaislaranta, joka kelasi lavalle ensimmäisenä, 80-vuotispäivänsä aamuna.

Parkkipaikalta on lavalle 200 metriä kivituhkapolkua. Opaskoirat ovat tervetulleita, muut koirat kytkettyinä. Lauantaiaamuisin paikalla on opas kaukoputken kanssa.`,
    areas: ['maaninka'],
    themes: ['luonto-ja-elaimet', 'vammaiset-ja-pitkaaikaissairaat', 'liikunta-ja-ulkoilu'],
    isPinned: false,
    publishedDaysAgo: 163,
  },
  {
    slug: 'juankosken-nuoret-tekivat-naytelman',
    title: 'Juankosken nuoret kirjoittivat ruukista näytelmän, jossa masuuni puhuu',
    lead: 'Nuorten teatteriryhmän esitykset myytiin loppuun, ja nyt haetaan seuraavaa tarinaa. Mukaan pääsee yli 12-vuotias, joka ei pelkää pölyä.',
    body: `Ryhmä haastatteli entisiä tehtaalaisia palvelutalossa ja keräsi sanoja, joita kukaan ei enää käytä. Niistä syntyi näytelmä, jossa vanha masuuni muistelee elämäänsä ja haukkuu kännykät.

Lavalla oli 19 nuorta, valoissa kolme ja ompelimossa kaksi isoäitiä. Moni tuli mukaan, koska kavereita oli vähän tai koulussa oli hankalaa. Harjoituksissa sovittiin, että ketään ei naureta ulos, paitsi masuunia.

Seuraava ryhmä aloittaa, kun uusi aihe on päätetty. Ehdotuksia otetaan vastaan lapulla, viestillä tai huutamalla. Osallistuminen on ilmaista, ja välipala kuuluu asiaan.`,
    areas: ['juankoski'],
    themes: ['lapset-nuoret-ja-perheet', 'kulttuuri-ja-taide'],
    isPinned: false,
    publishedDaysAgo: 178,
  },
  {
    slug: 'talousneuvontaa-sonkajarven-kirjastossa',
    title: 'Laskupino mukaan ja kirjastoon: talousneuvontaa Sonkajärvellä',
    lead: 'Vapaaehtoiset talousneuvojat auttavat avaamaan kirjekuoret, laskemaan budjetin ja täyttämään hakemukset. Aikaa ei tarvitse varata.',
    body: `”Ensimmäinen tunti menee usein siihen, että uskalletaan katsoa”, sanoo neuvoja Heimo Pajuniitty, entinen pankkitoimihenkilö. Sen jälkeen tehdään lista ja aletaan hoitaa asioita tärkeysjärjestyksessä: vuokra, sähkö, lääkkeet, sitten muut.

Neuvoja ei lainaa rahaa eikä päätä puolestasi. Hän voi kuitenkin soittaa kanssasi velkojalle, etsiä oikean lomakkeen ja ohjata viralliseen talous- ja velkaneuvontaan. Kaikki on luottamuksellista ja maksutonta.

Neuvontaa on Sonkajärven kirjastossa joka toinen perjantai kello 12–15. Sukevalla neuvoja käy kerran kuussa työttömien tuvalla. Samalla kerralla on jaossa ruokakasseja niille, joilla on tiukkaa.

- Ota mukaan laskut, perintäkirjeet ja viimeisin tiliote.
- Jos et löydä kaikkia, tule silti.`,
    areas: ['sonkajarvi'],
    themes: ['tyo-toimeentulo-ja-asuminen', 'koulutus-ja-neuvonta'],
    isPinned: false,
    publishedDaysAgo: 214,
  },
  {
    slug: 'vieremalla-nuorten-moottoripaja',
    title: 'Vieremän moottoripajassa mopo kuntoon ja mieli siinä sivussa',
    lead: 'Paja on auki kahtena iltana viikossa 13–20-vuotiaille. Ohjaajina on metsäkonemiehiä ja yksi kemian opettaja.',
    body: `Hallin ovet avattiin, kun nuoret kyllästyivät kokoontumaan huoltoaseman pihalla ja huoltoaseman pitäjä heihin. Työkalut saatiin lahjoituksina, nosturi lainaksi. Nyt seinällä on lista: kolme mopoa, yksi mönkijä, kelkka ja ruohonleikkuri, jonka omistaa rehtori.

Pajalla ei tarvitse osata mitään eikä omistaa mopoa. Kahvihuoneessa puhutaan koulusta, tytöistä, pojista ja siitä, miltä tuntuu, kun isä muutti pois. ”Rasvaisin käsin on helpompi jutella”, ohjaaja Ville Kettukallio sanoo.

Tyttöjen oma vuoro on torstaisin. Kyydeistä Salahmin suunnalta sovitaan viestillä.`,
    areas: ['vierema'],
    themes: ['lapset-nuoret-ja-perheet', 'mielen-hyvinvointi'],
    isPinned: false,
    publishedDaysAgo: 236,
  },
  {
    slug: 'rautalammilla-nuoret-opettavat-digitaitoja',
    title: 'Rautalammilla yhdeksäsluokkalainen neuvoo, miten verkkopankkiin pääsee',
    lead: 'Eläkeläisten digikerhossa opettajat ovat viisitoistavuotiaita. Kumpikin osapuoli väittää oppivansa enemmän.',
    body: `Koulun kahvilassa on joka tiistai kello 14 kahdeksan pöytää ja kahdeksan paria. Yksi harjoittelee kuvapuhelua lapsenlapselle Norjaan, toinen uusii reseptiä, kolmas haluaa vain saada ilmoitusäänen hiljaiseksi.

Tärkein sääntö on, ettei nuori koske laitteeseen. Hän neuvoo, ja vanhempi painaa itse. Huijausviesteistä puhutaan joka kerta: jos joku kiirehtii, sulje puhelin ja kysy tutulta. Pankkitunnuksia ei näytetä kenellekään, ei edes oppaalle.

Kerhosta on tullut enemmän kuin digineuvontaa. Anna-Maija Leppälintu opetti omalle oppaalleen virkkausta, ja pari muuta on saanut kesätöitä. Viimeisellä kerralla eläkeläiset kirjoittivat nuorille todistukset.`,
    areas: ['rautalampi'],
    themes: ['ikaihmiset', 'koulutus-ja-neuvonta', 'lapset-nuoret-ja-perheet'],
    isPinned: false,
    publishedDaysAgo: 258,
  },
  {
    slug: 'lapinlahden-kuvaryhman-nayttely',
    title: '”Tämä on minun hiljaisuuteni” – Lapinlahden kuvaryhmä avasi näyttelyn',
    lead: 'Mielenterveyskuntoutujien kuvataideryhmä on maalannut kolme vuotta. Töitä ei aluksi pitänyt näyttää kenellekään.',
    body: `Ryhmä kokoontuu maanantaisin entisessä osuuskaupassa. Joku maalaa, joku leikkaa lehdistä kuvia, joku juo kahvia ja katsoo ikkunasta. Kaikki lasketaan osallistumiseksi.

Ajatus näyttelystä tuli siitä, että yksi jäsenistä unohti työnsä kuivumaan kirjastoon ja kolme ihmistä kysyi, voiko sen ostaa. Nyt seinillä on 44 kuvaa ja niiden vieressä tekijän oma lause. Osa tekijöistä on paikalla nimellään, osa nimimerkillä.

Näyttely kiertää seuraavaksi Iisalmeen ja Varpaisjärvelle. Ryhmään mahtuu neljä uutta jäsentä, eikä lähetettä tarvita. Ohjaaja Raakel Sinivuokko vastaa kysymyksiin: kuvaryhma@hiljainenhuone.example.`,
    areas: ['lapinlahti', 'iisalmi'],
    themes: ['mielen-hyvinvointi', 'kulttuuri-ja-taide'],
    isPinned: false,
    publishedDaysAgo: 281,
  },
  {
    slug: 'nilsian-pihakonsertit-ja-etakahvit',
    title: 'Korona-apu: pihakonsertteja ja etäkahveja Nilsiässä, Juankoskella ja Kaavilla',
    lead: 'Kun kerhot ovat kiinni, tullaan ikkunan alle. Soittajat kiertävät palvelutalojen pihoja, ja aamukahvit juodaan puhelimessa.',
    body: `Palvelutaloissa ei saa nyt vierailla, ja moni on ollut viikkoja yksin huoneessaan. Kolmen kylän pelimannit päättivät soittaa ulkona: haitari, viulu ja lapio, jos muuta rytmiä ei ole. Kuulijat pysyvät parvekkeilla ja ikkunoissa, soittajat pitävät etäisyyttä toisiinsa eikä yleisöä kutsuta paikalle.

Etäkahvit keitetään arkisin kello 10. Soitat yhteiseen numeroon, ja linjalla on enintään kymmenen juttelijaa ja emäntä, joka pitää huolen, että kaikki saavat puheenvuoron. Nettiä ei tarvita, tavallinen puhelin riittää. Puhelu maksaa saman verran kuin muutkin puhelut lankanumeroon.

Toiveita konserttipaikoista ja lauluista otetaan vastaan. Etäkahvien numero on 017 000 9706. Järjestäjä: Kolmen Kylän Pelimannit ja Juttupenkki-yhdistys.`,
    areas: ['nilsia', 'juankoski', 'kaavi'],
    themes: ['kulttuuri-ja-taide', 'ikaihmiset', 'mielen-hyvinvointi'],
    helpSection: 'korona-apu',
    isPinned: false,
    publishedDaysAgo: 2,
  },
  {
    slug: 'koronaneuvontaa-omalla-kielella',
    title: 'Korona-apu: neuvontaa arabiaksi, somaliksi, venäjäksi ja englanniksi',
    lead: 'Mitä poikkeusolot tarkoittavat, saako isoäidin luona käydä, miten koulutehtävät palautetaan? Vapaaehtoiset vastaavat omalla kielellä Kuopiossa ja Siilinjärvellä.',
    body: `Ohjeet vaihtuvat nopeasti, ja huhut vielä nopeammin. Monen Kielen Tupa on koonnut vapaaehtoisista neuvojaringin, joka kääntää viranomaisten ohjeita ja vastaa kysymyksiin puhelimessa ja viestillä. Neuvojat eivät anna hoito-ohjeita: jos epäilet tartuntaa, soita omaan terveyskeskukseen. Hätätilanteessa numero on 112.

Apua saa myös etäkouluun. Jos perheessä ei ole tietokonetta tai ohjelmaan kirjautuminen ei onnistu, kerro siitä, niin etsimme lainakoneen ja läksykaverin.

- arabia: maanantaisin ja torstaisin kello 14–18
- somali: tiistaisin ja perjantaisin kello 14–18
- venäjä: keskiviikkoisin kello 10–14
- englanti: joka arkipäivä kello 10–14

Kaikkien kielten numero on 017 000 9707. Voit jättää viestin, ja sinulle soitetaan takaisin.`,
    areas: ['kuopio', 'siilinjarvi'],
    themes: ['maahanmuuttajat-ja-monikulttuurisuus', 'koulutus-ja-neuvonta'],
    helpSection: 'korona-apu',
    isPinned: false,
    publishedDaysAgo: 4,
  },
  {
    slug: 'apteekki-ja-kirjakassit-yla-savossa',
    title: 'Korona-apu: lääkkeet, kirjat ja koiran lenkitys hoituvat Ylä-Savossa',
    lead: 'Mutkattomat-ringin vapaaehtoiset hakevat apteekista, tuovat kirjakassin ja käyttävät koiran ulkona, kun et voi itse lähteä. Apu on maksutonta.',
    body: `Rinki toimii Iisalmessa, Sonkajärvellä, Vieremällä ja Kiuruvedellä. Se on tarkoitettu yli 70-vuotiaille, riskiryhmiin kuuluville ja niille, jotka ovat kotona karanteenissa. Omaishoitajia autamme aina, kun joudamme.

Sovimme jokaisesta käynnistä puhelimessa. Vapaaehtoinen soittaa ovikelloa, jättää kassin oven taakse ja peräytyy portaille. Pankkikorttia tai tunnuslukua ei koskaan anneta auttajalle. Apteekkiostokset voi maksaa laskulla, ja asiasta sovitaan apteekin kanssa etukäteen.

Kirjakassiin voit toivoa dekkareita, äänikirjoja tai lasten kuvakirjoja. Kirjat seisovat pari päivää ennen seuraavaa lainaajaa.

Soita 017 000 9708 arkisin kello 9–13. Auttajia on jo yli neljäkymmentä, ja lisää kaivataan etenkin Vieremälle.`,
    areas: ['iisalmi', 'sonkajarvi', 'vierema', 'kiuruvesi'],
    themes: ['vapaaehtoistoiminta-ja-vertaistuki', 'ikaihmiset', 'kriisit-ja-turvallisuus'],
    helpSection: 'korona-apu',
    isPinned: false,
    publishedDaysAgo: 8,
  },
  {
    slug: 'keskusteluapua-puhelimessa-joka-ilta',
    title: 'Korona-apu: keskusteluapua puhelimessa joka ilta, soittaa voi nimettömänä',
    lead: 'Huolettaako, valvottaako, riidelläänkö kotona? Kuuntelupuhelin Tuokiossa vastaa koulutettu vapaaehtoinen joka ilta kello 17–22.',
    body: `Poikkeusaika tuntuu ihmisissä eri tavoin. Joku pelkää sairastumista, toisella loppuivat työt, kolmas on viikkoja neljän seinän sisällä lasten kanssa. Kaikista näistä saa puhua, eikä mikään syy ole liian pieni.

Tuokion päivystäjät ovat saaneet koulutuksen ja työnohjausta. Keskustelut ovat luottamuksellisia, numero ei näy eikä puheluja nauhoiteta. Kun linja on varattu, yritä uudelleen: ruuhkaisinta on kello 20 jälkeen.

Jos olet kotona turvaton tai pelkäät jonkun hengen puolesta, soita heti 112. Tuokio ei korvaa hätänumeroa eikä terveydenhuoltoa, mutta autamme miettimään, mistä saa seuraavan avun.

Numero on 017 000 9709. Nuorille on oma tunti sunnuntaisin kello 17. Ylläpitäjä: Kuuntelupuhelin Tuokio ry, koko Pohjois-Savo.`,
    areas: wholeRegion,
    themes: ['mielen-hyvinvointi', 'kriisit-ja-turvallisuus'],
    helpSection: 'korona-apu',
    isPinned: false,
    publishedDaysAgo: 13,
  },
  {
    slug: 'naapurikassi-kauppa-apu-varkaudessa',
    title: 'Korona-apu: Naapurikassi tuo ruokaostokset ovelle Varkaudessa ja Joroisissa',
    lead: 'Kauppa-apua saavat yli 70-vuotiaat ja riskiryhmiin kuuluvat. Tilaa edellisenä päivänä, niin kassi on ovellasi seuraavana.',
    body: `Naapurikassi on Kanavanrannan väki ry:n ja kahden urheiluseuran yhteinen kauppa-apu. Keräämme tilaukset, käymme kaupassa ja tuomme ostokset ulko-oven taakse. Sisään emme tule, mutta ikkunan läpi vilkutetaan aina.

## Näin se toimii

- Soita arkisin kello 10–12 numeroon 017 000 9710 ja kerro, mitä tarvitset.
- Sovi samalla, miten maksat. Kauppa voi lähettää laskun, tai omainen maksaa puolestasi.
- Vapaaehtoisella on keltainen liivi ja nimikyltti. Muille ei tarvitse avata.

Toimituksesta emme peri mitään. Alkoholia ja tupakkaa emme tuo. Lemmikin ruoka kulkee mukana, samoin postissa odottava paketti, jos se mahtuu polkupyörän tarakalle.

Vapaaehtoiseksi voit ilmoittautua, jos olet terve, alle 70-vuotias etkä kuulu riskiryhmään. Oireisena ei lähdetä, ei edes pienessä nuhassa.`,
    areas: ['varkaus', 'joroinen'],
    themes: ['vapaaehtoistoiminta-ja-vertaistuki', 'ikaihmiset', 'kriisit-ja-turvallisuus'],
    helpSection: 'korona-apu',
    isPinned: false,
    publishedDaysAgo: 19,
  },
];
