/** What a paused organisation adds to its description. */
export const PAUSED_NOTES = [
  'Toiminta on nyt tauolla, kunnes uusi puheenjohtaja löytyy.',
  'Pidämme taukoa remontin vuoksi. Kerromme täällä, kun ovet taas avautuvat.',
  'Tällä hetkellä emme kokoonnu, sillä ohjaajamme on perhevapaalla.',
  'Tauko jatkuu toistaiseksi: entinen kokoontumistila meni myyntiin, ja uutta etsitään.',
  'Kokoontumisia ei juuri nyt ole. Jäsenluettelo ja posti hoidetaan silti.',
  'Osallistujia oli viime kaudella vain muutama, joten pidämme välivuoden.',
  'Lepäämme hetken ja mietimme, mitä täällä oikeastaan tarvitaan. Ehdotuksia saa lähettää.',
  'Toimintaa ei ole tänä vuonna, mutta yhdistystä ei ole lopetettu.',
  'Olemme tauolla ensi kauteen saakka rahoituksen katkettua.',
  'Vetäjää haetaan, ja siihen asti toiminta seisoo.',
  'Ryhmä huilaa. Entiset osallistujat pitävät yhteyttä puhelimitse.',
  'Kausi jäi väliin, koska sali on homekorjauksessa.',
];

/** What an organisation that has ended adds to its description. */
export const ENDED_NOTES = [
  'Toiminta päättyi, kun viimeinen hallitus jätti tehtävänsä. Kiitos kaikille mukana olleille.',
  'Yhdistys on purettu, ja arkisto on luovutettu kotiseutumuseolle.',
  'Emme enää toimi. Jäljelle jääneet varat lahjoitettiin kylän nuorille.',
  'Yhdistys lopetettiin jäsenten ikäännyttyä. Tieto jätetään näkyviin niille, jotka meitä etsivät.',
  'Toiminta on loppunut, ja suurin osa jäsenistä siirtyi naapurikunnan yhdistykseen.',
  'Ryhmä on lakannut. Tietomme ovat täällä muiston vuoksi.',
  'Viimeinen kokoontuminen pidettiin kahvin ja kakun kera. Yhdistys on poistettu rekisteristä.',
];
