/** Sentences as associations write them; texts of the benchmark are put together of these. */
const sentences = [
  'Järjestämme viikoittaisia kerhoja, retkiä ja kahvihetkiä, joihin voi tulla ilman ilmoittautumista.',
  'Toimintaamme kuuluu myös neuvonta, josta saa apua hakemusten ja lomakkeiden täyttämiseen.',
  'Meillä käy väkeä vauvasta vaariin, ja uudet tulijat otetaan aina iloisesti vastaan.',
  'Vertaistukiryhmässä saa puhua omalla nimellään tai vain kuunnella toisia.',
  'Kokoonnumme kylätalolla, jonka yhdistys on kunnostanut talkoovoimin.',
  'Ryhmää ohjaa koulutettu vapaaehtoinen, ja keskustelut ovat luottamuksellisia.',
  'Kesäisin teemme retkiä lähiluontoon ja talvisin hiihdämme yhdessä järven jäällä.',
  'Kyydin voi pyytää puhelimitse viimeistään edellisenä päivänä.',
  'Tarjolla on kahvia, teetä ja pientä purtavaa vapaaehtoista maksua vastaan.',
  'Opastamme puhelimen, tietokoneen ja sähköisten palvelujen käytössä rauhassa ja selkokielellä.',
  'Tilaan pääsee pyörätuolilla, ja paikalla on induktiosilmukka.',
  'Etsimme jatkuvasti uusia vapaaehtoisia, joille annamme koulutuksen ja tuen.',
  'Omaisille järjestetään oma ilta joka kuukauden ensimmäisenä torstaina.',
  'Lapsille on oma nurkkaus, jossa voi piirtää, rakentaa ja lukea.',
  'Yhteistyössä kunnan, seurakunnan ja muiden järjestöjen kanssa pidämme huolta siitä, ettei kukaan jää yksin.',
  'Jäsenlehti ilmestyy neljä kertaa vuodessa, ja sen saa myös äänitteenä.',
  'Kuoro harjoittelee koulun salissa ja esiintyy kylän juhlissa.',
  'Talkoissa hoidetaan uimarantaa, laavua ja luontopolkua.',
  'Ruoka-apua jaetaan tarpeen mukaan, eikä siitä tarvitse kertoa syytä.',
  'Kuuntelemme, neuvomme ja ohjaamme eteenpäin, kun oma jaksaminen on koetuksella.',
] as const;

/** Sentences up to `length` characters, at least one; other ones for each `seed`, always the same. */
export function finnishText(seed: number, length: number): string {
  const steps = [1, 3, 7, 9, 11, 13, 17, 19] as const;
  const step = steps[seed % steps.length] ?? 1;
  const sentenceAt = (index: number) =>
    sentences[(seed * 7 + index * step) % sentences.length] ?? '';
  let text = sentenceAt(0);
  for (let index = 1; text.length + sentenceAt(index).length < length; index += 1)
    text += ` ${sentenceAt(index)}`;
  return text;
}
