import type { DemoPage } from '../demo-content-types.ts';

export const pages: DemoPage[] = [
  {
    slug: 'tietoa',
    title: 'Tietoa palvelusta',
    lead: 'Täältä löydät Pohjois-Savon järjestöt, yhdistykset ja yhteisöt yhdestä paikasta: kuka tekee mitä, missä ja milloin, ja miten pääset mukaan.',
    body: `Pohjois-Savossa on tuhansia yhdistyksiä. Niiden joukossa on vertaistukiryhmiä, urheiluseuroja, kyläyhdistyksiä, kuoroja, eläkeläiskerhoja ja paikkoja, joista saa apua, kun arki on vaikeaa. Moni niistä on pieni eikä näy hakukoneissa. Tämä palvelu kokoaa ne yhteen niin, että ne löytyvät kunnan, teeman ja omien sanojen avulla.

## Mitä täältä löytyy

- Järjestöt: mitä ne tekevät, kenelle, millä kielillä ja miten mukaan pääsee.
- Tapahtumat ja toiminta: kerrat, kurssit, ryhmät ja jatkuva toiminta sekä tieto siitä, jos jokin on peruttu tai siirretty verkkoon.
- Uutiset: avustuksia, koulutuksia ja kuulumisia eri puolilta maakuntaa.
- Esteettömyystiedot: pääseekö paikalle pyörätuolilla, onko induktiosilmukkaa, saako opaskoira tulla mukaan. Jos tietoa ei ole, se jätetään kertomatta eikä arvata.

## Kenelle palvelu on tarkoitettu

Palvelu on asukkaille, jotka etsivät tekemistä, seuraa tai tukea. Se on myös ammattilaisille, jotka ohjaavat ihmisiä eteenpäin: terveysasemilla, kouluissa, kirjastoissa, seurakunnissa ja työllisyyspalveluissa. Hakeminen on maksutonta eikä vaadi kirjautumista.

Palvelu kattaa maakunnan 19 kuntaa. Kuopion maaseutualueet Juankoski, Karttula, Maaninka, Nilsiä ja Vehmersalmi näkyvät omina paikkoinaan, koska ihmiset etsivät apua omalta kylältään.

## Kuka palvelua ylläpitää

Palvelusta vastaa Pohjois-Savon Järjestöpiennar ry. Yhdistys on keksitty tätä esittelyaineistoa varten, samoin kaikki palvelussa näkyvät järjestöt, henkilöt ja yhteystiedot.

Järjestöt kirjoittavat omat tietonsa itse ja vastaavat niistä. Aluekoordinaattorit auttavat niitä, tarkistavat uudet järjestöt ja poistavat palvelusta sellaisen, mikä ei sinne kuulu. Palvelussa ei ole mainoksia, eikä näkyvyyttä voi ostaa.

## Miten mukaan pääsee

Mukaan voi tulla jokainen yhdistys, järjestö, säätiö tai vapaa ryhmä, joka toimii Pohjois-Savossa eikä tavoittele voittoa. Yhdistyksen ei tarvitse olla rekisteröity. Lue ohjeet sivulta Järjestöille tai lähetä viesti osoitteeseen mukaan@jarjestopiennar.example.

Jos haluat itse osallistua järjestön toimintaan, ota yhteyttä suoraan järjestöön. Sen sivulla kerrotaan, miten.

## Palaute

Kerro, jos jokin tieto on vanhentunut, jotakin puuttuu tai haku ei löydä etsimääsi. Juuri sellaiset viestit auttavat eniten.

- Sähköposti: palaute@jarjestopiennar.example
- Puhelin: 017 000 9711 (arkisin kello 9–12)
- Posti: Pohjois-Savon Järjestöpiennar ry, Piennarpolku 1, 70100 Kuopio

Vastaamme viikon kuluessa. Saavutettavuudesta annettavan palautteen ohjeet ovat saavutettavuusselosteessa ja henkilötietojen käsittelystä kerrotaan tietosuojaselosteessa.`,
  },
  {
    slug: 'jarjestoille',
    title: 'Järjestöille',
    lead: 'Ohjeita yhdistyksille, järjestöille ja ryhmille: miten pääsette palveluun, mitä kannattaa kirjoittaa ja miten tiedot pysyvät tuoreina. Palvelu on teille maksuton.',
    body: `Moni etsii teitä juuri nyt, mutta ei tiedä nimeänne. Hän kirjoittaa hakuun ”apua lumitöihin”, ”ystävä äidille” tai ”jotain liikuntaa lapselle Suonenjoella”. Hyvä järjestösivu vastaa siihen, mitä ihminen oikeasti kysyy.

## Näin pääsette palveluun

- Lähettäkää viesti osoitteeseen mukaan@jarjestopiennar.example. Kertokaa järjestön nimi, kotikunta ja se, kuka tietoja päivittää.
- Aluekoordinaattori ottaa yhteyttä ja varmistaa, että asialla on järjestön oma edustaja.
- Edustaja saa sähköpostiinsa kutsun, valitsee salasanan ja pääsee kirjoittamaan.
- Kun tiedot ovat valmiit, ne julkaistaan. Sivua voi muuttaa milloin tahansa.

Tunnus on aina henkilökohtainen. Jos päivittäjiä on kaksi tai kolme, jokainen saa oman tunnuksensa. Sama ihminen voi hoitaa useamman järjestön tietoja.

Jos tietokone tuntuu hankalalta, soittakaa 017 000 9712. Täytämme tiedot yhdessä puhelimessa.

## Mitä kannattaa kirjoittaa

Tiivistelmä on tärkein. Siinä on tilaa 300 merkille, mutta yksi virke riittää: kuka, kenelle, missä. ”Lauluryhmä muistisairaille ja heidän läheisilleen Iisalmessa, joka toinen tiistai” kertoo enemmän kuin yhdistyksen tarkoituspykälä.

Kuvauksessa voi kertoa tarkemmin. Kirjoittakaa niin kuin puhuisitte uudelle ihmiselle ovella:

- mitä ensimmäisellä kerralla tapahtuu
- voiko tulla yksin, lapsen kanssa tai tulkin kanssa
- mitä se maksaa, ja mitä jos rahaa ei ole
- tarvitseeko osata tai omistaa jotakin
- miten perille pääsee ilman autoa.

Käyttäkää arjen sanoja. Jos toiminnalla on virallinen nimi, jota kukaan ei käytä, kirjoittakaa molemmat. Lyhenteet avataan. Lyhyet kappaleet ja luettelot auttavat kaikkia, myös ruudunlukijan käyttäjiä.

## Esteettömyys, yhteyshenkilöt ja kuvat

Esteettömyystiedot merkitään vain, jos ne on tarkistettu. Kohtaan voi vastata kyllä, ei tai jättää vastaamatta. ”Ei” on arvokas tieto: sen avulla kukaan ei tule turhaan portaiden eteen.

Yhteyshenkilöiden tiedot julkaistaan vain henkilön omalla luvalla. Kysykää lupa aina, myös puheenjohtajalta. Useimmille riittää yhdistyksen yhteinen sähköposti ja puhelinnumero.

Kuvissa näkyviltä ihmisiltä on kysyttävä lupa. Kirjoittakaa kuvalle vaihtoehtoinen teksti: mitä kuvassa on sille, joka ei sitä näe.

## Tapahtumat ja ryhmät

Lisätkää tapahtumat ja säännöllinen toiminta omina ilmoituksinaan. Toistuvalle ryhmälle annetaan viikonpäivä ja kellonaika, ja väliin jäävät kerrat voi merkitä erikseen. Jos tapahtuma perutaan, älkää poistako sitä, vaan merkitkää se perutuksi. Silloin myös vanhan linkin avaaja saa tiedon.

## Tiedot ajan tasalla

Vahvistakaa tiedot ainakin kerran vuodessa, vaikka mikään ei olisi muuttunut. Yksi painallus riittää. Jos vahvistuksesta on yli vuosi, sivulla kerrotaan, että tiedot voivat olla vanhentuneita.

Hyviä hetkiä ovat:

- vuosikokouksen jälkeen, kun tehtävät vaihtuvat
- kauden alkaessa, kun ajat ja paikat muuttuvat
- aina, kun puhelinnumero vaihtuu.

Jos toiminta on tauolla, merkitkää se tauolle. Jos yhdistys lopettaa, kertokaa siitä, niin ohjaamme etsijät muualle. Kun päivittäjä vaihtuu, pyytäkää uudelle oma tunnus ja ilmoittakaa, kenen tunnus suljetaan.

## Säännöt lyhyesti

Palvelussa kerrotaan järjestön omasta, yleishyödyllisestä toiminnasta. Sinne ei kuulu liiketoiminnan mainontaa, vaalimainontaa, syrjivää sisältöä eikä toisten henkilötietoja ilman lupaa. Järjestö vastaa siitä, mitä se kirjoittaa. Aluekoordinaattori voi pyytää korjaamaan tekstin tai tarvittaessa piilottaa sen, ja syy kerrotaan aina.`,
  },
  {
    slug: 'saavutettavuus',
    title: 'Saavutettavuusseloste',
    lead: 'Haluamme, että jokainen voi käyttää tätä palvelua, myös ruudunlukijalla, näppäimistöllä tai suurennettuna. Tässä selosteessa kerrotaan, miten siinä on onnistuttu ja mikä on vielä kesken.',
    body: `## Mitä seloste koskee

Tämä saavutettavuusseloste koskee Pohjois-Savon järjestötietopalvelun verkkosivustoa, josta vastaa Pohjois-Savon Järjestöpiennar ry (esittelyaineistoon keksitty yhdistys). Selosteen laatimista, saavutettavuuspalautetta ja valvontaa koskevat vaatimukset ovat laissa digitaalisten palvelujen tarjoamisesta (306/2019).

Seloste ei koske järjestöjen omia verkkosivuja, joihin palvelusta on linkkejä. Niistä vastaavat järjestöt itse.

## Saavutettavuuden tila

Palvelu täyttää saavutettavuusvaatimukset osittain. Lain vaatimukset perustuvat standardiin EN 301 549 ja sen kautta WCAG-ohjeistoon. Tavoitteena ovat WCAG 2.2 -ohjeiston A- ja AA-tason vaatimukset. Puutteet on lueteltu alla.

## Sisältö, joka ei ole vielä saavutettavaa

Järjestöt kirjoittavat tietonsa itse. Sen vuoksi yksittäisillä sivuilla voi olla seuraavia puutteita:

- Kuvalta puuttuu vaihtoehtoinen teksti tai teksti ei kerro kuvan sisältöä (WCAG 1.1.1).
- Ilmoitus on julkaistu kuvana tai julisteena, jonka tekstiä ruudunlukija ei lue (WCAG 1.4.5).
- Väliotsikoita tai luetteloita ei ole merkitty otsikoiksi ja luetteloiksi (WCAG 1.3.1).
- Linkin tarkoitus ei selviä linkin tekstistä tai sen ympäristöstä (WCAG 2.4.4).
- Muunkielisiä kohtia suomenkielisen tekstin sisällä ei ole merkitty, joten ruudunlukija voi lukea ne väärin (WCAG 3.1.2).

Palvelussa itsessään tiedämme seuraavat puutteet:

- Hakutulosten määrän muuttumisesta ei ehkä kerrota kaikilla ruudunlukijoilla, kun hakua rajataan (WCAG 4.1.3).
- Järjestöjen edustajien kirjautumisen takana oleva ylläpitonäkymä on valmis julkaisujärjestelmä. Sen saavutettavuutta ei ole arvioitu kokonaan, ja siinä on englanninkielisiä kohtia, joiden kieltä ei ole merkitty (WCAG 3.1.2).

## Syyt ja korjaaminen

Useimmat puutteet johtuvat siitä, että sisältöä tuottavat sadat vapaaehtoiset eikä jokaista tekstiä tarkisteta ennen julkaisua. Neuvomme järjestöjä, pyydämme lomakkeessa vaihtoehtoista tekstiä kuville ja korjaamme puutteet, kun huomaamme ne tai saamme niistä palautetta. Palvelun omat puutteet korjataan kehitystyön yhteydessä.

Emme vetoa kohtuuttomaan rasitteeseen. Voit aina pyytää saman tiedon muussa muodossa, ja järjestöjen edustajia autamme puhelimessa, jos ylläpitonäkymän käyttö ei onnistu.

Palvelussa ei ole toistaiseksi selkokielistä eikä viittomakielistä versiota. Ne eivät kuulu AA-tason vaatimuksiin, mutta tiedämme, että niitä tarvitaan.

## Miten ja milloin seloste on laadittu

Seloste on laadittu 24.11.2026. Se perustuu palvelun ylläpitäjän itsearvioon: sivupohjat on tarkistettu automaattisella testausohjelmalla ja käyty läpi palvelua kehitettäessä. Ulkopuolinen asiantuntija ei ole vielä arvioinut palvelua, eikä sitä ole testattu järjestelmällisesti apuvälineiden käyttäjien kanssa.

Seloste tarkistetaan vähintään kerran vuodessa ja aina, kun palvelu muuttuu merkittävästi.

## Anna palautetta saavutettavuudesta

Huomasitko puutteen, tai etkö saanut jotakin tietoa auki? Kerro siitä meille. Vastaamme 14 vuorokauden kuluessa.

- Sähköposti: saavutettavuus@jarjestopiennar.example
- Puhelin: 017 000 9713 (arkisin kello 9–12)
- Posti: Pohjois-Savon Järjestöpiennar ry, Saavutettavuus, Piennarpolku 1, 70100 Kuopio

Kerro, millä sivulla ongelma on, mitä yritit tehdä ja mitä laitetta tai apuvälinettä käytit. Voit myös pyytää, että toimitamme puuttuvan tiedon sinulle saavutettavassa muodossa.

## Valvontaviranomainen

Saavutettavuusvaatimuksia valvoo Liikenne- ja viestintävirasto Traficom.

Anna palaute ensin meille. Jos et saa vastausta 14 vuorokauden kuluessa tai et ole tyytyväinen vastaukseen, voit tehdä Traficomille saavutettavuuskantelun tai selvityspyynnön. Ohjeet ja yhteystiedot ovat Traficomin saavutettavuussivuilla:

https://www.saavutettavuusvaatimukset.fi`,
  },
  {
    slug: 'tietosuoja',
    title: 'Tietosuojaseloste',
    lead: 'Voit selata palvelua kertomatta, kuka olet. Henkilötietoja käsittelemme järjestöjen edustajista, yhteyshenkilöistä ja niistä, jotka ottavat meihin yhteyttä.',
    body: `Tässä selosteessa annetaan EU:n yleisen tietosuoja-asetuksen (2016/679) 13 ja 14 artiklan mukaiset tiedot henkilötietojen käsittelystä. Seloste on päivitetty 24.11.2026.

## Rekisterinpitäjä ja yhteystiedot

Rekisterinpitäjä on Pohjois-Savon Järjestöpiennar ry (esittelyaineistoon keksitty yhdistys).

- Osoite: Piennarpolku 1, 70100 Kuopio
- Puhelin: 017 000 9714
- Sähköposti: tietosuoja@jarjestopiennar.example

Tietosuoja-asioissa vastaa toiminnanjohtaja Inkeri Vaahterapiha. Yhdistys ei ole nimittänyt tietosuojavastaavaa, koska sen toiminta ei sitä edellytä.

## Palvelussa kävijät

Kävijöitä ei seurata. Julkisilla sivuilla ei käytetä evästeitä, analytiikkapalveluja, mainoksia eikä sosiaalisen median upotuksia, emmekä tee kävijöistä profiileja. Hakusanoja ei yhdistetä sinuun. Jos haku ei löydä mitään ja lähetät hakusanasi meille, talletamme vain sanat, kuinka monesti ne on lähetetty sekä ensimmäisen ja viimeisen lähetyksen ajan, enintään vuodeksi viimeisestä lähetyksestä.

Jokainen verkkopalvelin saa yhteyden muodostamista varten selaimen IP-osoitteen. Se voi jäädä palvelinlokiin enintään 14 vuorokaudeksi vikojen selvittämistä ja väärinkäytösten torjumista varten. Käsittelyn peruste on oikeutettu etumme pitää palvelu toiminnassa ja turvallisena (6 artiklan 1 kohdan f alakohta). Lokia ei yhdistetä muihin tietoihin. Siitä voidaan laskea sivujen latausten kokonaismääriä, joista ei näe yksittäistä kävijää.

Järjestöjen omille sivuille ja muihin palveluihin vievien linkkien takana noudatetaan niiden omia käytäntöjä.

## Mitä tietoja käsittelemme järjestöjen edustajista ja muista ylläpitäjistä

- Tiedot: nimi, sähköpostiosoite, järjestö tai järjestöt, joita henkilö edustaa, käyttöoikeudet, salasanan tiiviste, kirjautumisten ajankohdat sekä merkinnät siitä, mitä tietoja hän on muuttanut ja milloin.
- Tarkoitus: tunnusten hallinta, sen varmistaminen, että vain järjestön edustaja muuttaa sen tietoja, neuvonta, muistutukset tietojen vahvistamisesta ja tietoturva.
- Peruste: oikeutettu etu (6 artiklan 1 kohdan f alakohta). Etumme on pitää palvelu luotettavana ja turvallisena.

Kun ylläpitäjä kirjautuu, hänen selaimeensa tallennetaan istuntotunniste. Se on välttämätön kirjautumisen toimimiseksi, eikä sitä käytetä muuhun.

## Mitä tietoja käsittelemme järjestöjen yhteyshenkilöistä

- Tiedot: nimi, tehtävä järjestössä, puhelinnumero, sähköpostiosoite ja tieto siitä, saako ne julkaista.
- Tarkoitus: että asukkaat ja ammattilaiset saavat yhteyden järjestöön ja että me saamme yhteyden järjestöön.
- Peruste: julkaisemisessa henkilön suostumus (6 artiklan 1 kohdan a alakohta). Suostumuksen voi perua milloin tahansa, ja tiedot poistetaan silloin sivuilta. Peruminen ei vaikuta sitä ennen tehdyn käsittelyn lainmukaisuuteen. Julkaisemattomien yhteystietojen käsittelyssä peruste on oikeutettu etu pitää yhteyttä järjestöihin.

## Mitä tietoja käsittelemme palautteen antajista

- Tiedot: nimi ja yhteystiedot, jos annat ne, sekä viestin sisältö.
- Tarkoitus: viestiin vastaaminen ja palvelun parantaminen.
- Peruste: oikeutettu etu vastata yhteydenottoihin (f alakohta). Saavutettavuuspalautteessa peruste on lakisääteinen velvoite (c alakohta, laki 306/2019) siltä osin kuin laki velvoittaa palvelun ylläpitäjää.

Emme pyydä terveydentilaa tai muita arkaluonteisia tietoja. Älä kirjoita niitä palautteeseen äläkä muista ihmisistä järjestön sivulle.

## Mistä tiedot saadaan

Edustajan ja yhteyshenkilön tiedot saadaan häneltä itseltään tai järjestöltä, jota hän edustaa. Järjestön on kysyttävä henkilöltä lupa ennen julkaisemista. Tietoja ei ole pakko antaa, mutta ilman nimeä ja sähköpostiosoitetta ylläpitotunnusta ei voi luoda.

## Kuka tietoja saa

Julkaistavaksi luvatut yhteystiedot ovat kaikkien nähtävissä internetissä, ja hakukoneet voivat tallentaa niitä. Muita tietoja näkevät vain palvelun ylläpitäjät ja aluekoordinaattorit sekä järjestön edustajat oman järjestönsä osalta.

Palvelimen ja sähköpostin toimittajat käsittelevät tietoja meidän lukuumme sopimuksen perusteella. Tietoja ei myydä eikä luovuteta markkinointiin. Viranomaiselle tietoja annetaan vain, jos laki siihen velvoittaa.

Emme siirrä henkilötietoja Euroopan talousalueen ulkopuolelle.

## Kuinka kauan tietoja säilytetään

- Ylläpitotunnus: niin kauan kuin henkilö edustaa järjestöä. Tunnus suljetaan, kun tehtävä päättyy, ja viimeistään, kun sitä ei ole käytetty kahteen vuoteen.
- Merkinnät muutoksista: kaksi vuotta muutoksen tekemisestä.
- Yhteyshenkilön tiedot: kunnes henkilö tai järjestö poistaa ne, suostumus perutaan tai järjestö poistuu palvelusta.
- Palaute: enintään vuoden asian käsittelystä.
- Varmuuskopiot: poistetut tiedot häviävät varmuuskopioista viimeistään 90 vuorokauden kuluttua.

## Sinun oikeutesi

Sinulla on oikeus

- saada tietää, käsittelemmekö tietojasi, ja saada niistä jäljennös
- pyytää virheellisen tiedon oikaisemista tai puuttuvan täydentämistä
- pyytää tietojesi poistamista
- pyytää käsittelyn rajoittamista
- vastustaa käsittelyä, joka perustuu oikeutettuun etuun, henkilökohtaiseen tilanteeseesi liittyvällä syyllä
- saada itse antamasi tiedot koneluettavassa muodossa, kun automaattinen käsittely perustuu suostumukseen
- perua antamasi suostumus milloin tahansa.

Lähetä pyyntö osoitteeseen tietosuoja@jarjestopiennar.example tai soita. Voimme joutua varmistamaan, kuka olet. Vastaamme viimeistään kuukauden kuluessa, ja pyynnön käsittely on yleensä maksutonta.

Emme tee päätöksiä, jotka perustuisivat pelkästään automaattiseen käsittelyyn, emmekä profiloi ketään.

## Oikeus tehdä valitus

Jos katsot, että tietojasi käsitellään lainvastaisesti, voit tehdä valituksen valvontaviranomaiselle. Suomessa se on Tietosuojavaltuutettu:

- Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki
- Puhelinvaihde: 029 566 6700
- Sähköposti: tietosuoja@om.fi
- Verkkosivut: https://tietosuoja.fi

Toivomme, että otat ensin yhteyttä meihin. Usein asia selviää sillä.`,
  },
];
