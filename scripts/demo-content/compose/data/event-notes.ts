/** Human notes on the times of something that happens again and again. */
export const SCHEDULE_NOTES = [
  'Kesätauko heinäkuussa.',
  'Ei koulujen lomaviikoilla.',
  'Arkipyhinä ei kokoonnuta.',
  'Poikkeuksista kerrotaan kotisivulla.',
  'Kovalla pakkasella siirrytään sisälle.',
  'Kysy ensin, jos tulet ensimmäistä kertaa.',
  'Alkaa täsmällisesti.',
  'Ovet avataan vartti ennen.',
  'Juhlaviikoilla tauko.',
  'Loppuu ajallaan, bussi odottaa.',
  'Tulla voi myös puolivälissä.',
  'Tarkista aika edellisenä päivänä.',
];

/** How to register, in people's own words. */
export const REGISTRATION_NOTES = [
  'Kerro samalla ruoka-aineallergiat.',
  'Paikat täytetään ilmoittautumisjärjestyksessä.',
  'Jätä nimi ja puhelinnumero.',
  'Tekstiviesti riittää.',
  'Peruuta ajoissa, niin jonosta pääsee joku.',
  'Mahtuu {8-30} osallistujaa.',
  'Ilmoita, tarvitsetko kyydin tai avustajan.',
  'Vahvistus tulee kahdessa päivässä.',
  'Jonosta mahtuu usein.',
  'Ilmoita, tuletko yksin vai kaverin kanssa.',
  'Lasten ilmoittautumisen tekee huoltaja.',
  'Saat ohjeet ja osoitteen viestillä.',
  'Kerro, mitä toivot päivältä.',
  'Ensikertalaiset etusijalla.',
];

/** How to register with an organiser that has no channel of its own. */
export const ON_SITE_REGISTRATION = [
  'Ilmoittaudu edellisellä kerralla tai nimilistaan, joka on ilmoitustaululla.',
  'Nimilista on kirjaston tiskillä.',
  'Ilmoittaudu kenelle tahansa järjestäjistä.',
  'Lista täytetään ovella, tule ajoissa.',
];

/** Last words of an event's description: the way there, who is expected, who arranges it. */
export const EVENT_CLOSERS = [
  'Paikkana on {house}, ja opasteet löytyvät pihasta.',
  'Mukaan voi tulla myös {neighbourFrom} ja kauempaa.',
  'Järjestäjänä on {name}.',
  'Kyydin {villageFrom} saa soittamalla järjestäjälle.',
  'Tervetulleita ovat niin {residents} kuin muualta tulevat.',
  'Tilaisuus pidetään {locative}, ja pysäköinti on ilmaista.',
  'Lisätietoa saa järjestäjältä: {name}.',
  '{illative} pääsee myös bussilla, pysäkiltä kävelee viisi minuuttia.',
  'Toivomme mukaan erityisesti niitä {someResidents}, jotka eivät ole ennen käyneet.',
  'Kimppakyyti lähtee {nearFrom}, kun lähtijöitä on vähintään kolme.',
  '{name} tekee tämän vapaaehtoisvoimin.',
  'Naapurit {neighbourIn} on kutsuttu erikseen.',
  'Samalla voi tutustua siihen, mitä kaikkea {name} tekee.',
  'Viimeksi paikalla oli {12-60} ihmistä, ja lisää mahtuu.',
  'Perille ajetaan {genitive} keskustasta noin {5-25} minuuttia.',
  'Etäisyys {nearFrom} ei ole este, sillä majoitusta tai kyytiä voi kysyä.',
  'Jos jännität tulemista, ilmoita, niin joku on vastassa.',
];
