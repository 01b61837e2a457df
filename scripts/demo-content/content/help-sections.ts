import type { DemoHelpSection } from '../demo-content-types.ts';

export const helpSections: DemoHelpSection[] = [
  {
    slug: 'korona-apu',
    name: 'Korona-apu',
    state: 'open',
    lead: 'Kokosimme tänne avun, jota pohjoissavolaiset järjestöt ja naapurit antavat poikkeusoloissa. Saat apua, vaikka et olisi minkään järjestön jäsen.',
    bannerText: 'Tarvitsetko apua arkeen, tai haluatko auttaa? Katso, mitä korona-apu tarjoaa.',
    introduction: `Poikkeusolot koskettavat meitä kaikkia eri tavoin. Jollekin kauppareissu on nyt riski, toinen kaipaa ihmisen ääntä, kolmannella loppui lasten kouluruoka. Apua on, ja sitä saa pyytää pienestäkin syystä.

## Jos tarvitset apua

Valitse kuntasi ja se, mitä kaipaat. Jokaisen avun kohdalla kerrotaan, kenelle se on, milloin sitä saa ja mihin soitetaan. Apu on maksutonta, ellei toisin sanota. Auttajalle ei koskaan anneta pankkikorttia tai tunnuslukua.

## Jos haluat auttaa

Auttamaan pääsee terve ihminen, jolla on hetki aikaa. Järjestöt neuvovat alkuun ja pitävät huolta auttajistaan.

## Jos järjestösi auttaa

Ilmoita auttamistoimintanne palveluun. Pyydämme teitä vahvistamaan sen kahden viikon välein, jotta täällä näkyy vain apua, jota todella saa.`,
    partners: [
      {
        name: 'Suomen Punaisen Ristin Savo-Karjalan piiri',
      },
      { name: 'Kuopion kaupunki', website: 'https://www.kuopio.fi' },
      { name: 'Iisalmen kaupunki', website: 'https://www.iisalmi.fi' },
      { name: 'Varkauden kaupunki', website: 'https://www.varkaus.fi' },
    ],
    emergencyContacts: [
      {
        label: 'Hätänumero',
        phone: '112',
        website: 'https://112.fi',
        note: 'Kun henki, terveys, omaisuus tai ympäristö on vaarassa.',
      },
      {
        label: 'Päivystysapu',
        phone: '116 117',
        website: 'https://116117.fi',
        note: 'Soita ensin, kun mietit, pitääkö lähteä päivystykseen. Maksuton, ympäri vuorokauden.',
      },
      {
        label: 'MIELI ry:n kriisipuhelin',
        phone: '09 2525 0111',
        website: 'https://mieli.fi',
        note: 'Keskusteluapua ympäri vuorokauden, myös nimettömänä.',
      },
      {
        label: 'Päihdeneuvonta',
        phone: '0800 900 45',
        website: 'https://www.ehyt.fi',
        note: 'Maksuton, ympäri vuorokauden, nimettömänä.',
      },
      {
        label: 'Nollalinja',
        phone: '080 005 005',
        website: 'https://nollalinja.fi',
        note: 'Kun kotona tai lähisuhteessa on väkivaltaa. Maksuton, ympäri vuorokauden.',
      },
      {
        label: 'Tietoa koronaviruksesta',
        website: 'https://thl.fi',
        note: 'Terveyden ja hyvinvoinnin laitoksen ajantasaiset ohjeet.',
      },
    ],
    colour: 'amber',
    openedDaysAgo: 21,
  },
  {
    slug: 'sahkokatko-apu',
    name: 'Sähkökatko-apu',
    state: 'in_preparation',
    lead: 'Mistä saa lämpöä, vettä ja virtaa, kun sähköt ovat pitkään poikki. Avataan, kun laaja katko alkaa.',
    bannerText: 'Sähköt poikki? Täältä löydät lämpimän paikan ja avun lähelläsi.',
    introduction: `Kylätalot ja seurakunnat avaavat ovensa, kun katko kestää. Täältä näet, missä voit lämmitellä, ladata puhelimen ja hakea vettä, ja kuka käy katsomassa yksin asuvia.

## Varmista ensin nämä

- Katso, että naapurillasi on kaikki hyvin.
- Säästä puhelimen akkua: lyhyt viesti riittää.
- Älä lämmitä sisätiloja grillillä tai retkikeittimellä. Häkä tappaa.`,
    partners: [{ name: 'Suomen Punaisen Ristin Savo-Karjalan piiri' }],
    emergencyContacts: [
      { label: 'Hätänumero', phone: '112', note: 'Vain kun henki tai omaisuus on vaarassa.' },
    ],
    colour: 'blue',
  },
];
