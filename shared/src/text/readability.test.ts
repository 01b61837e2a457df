import { describe, expect, it } from 'vitest';
import { isHardToRead, lix, longSentences } from './readability.ts';

/** Digipalvelulaki (306/2019) 1 §, yhdistyslaki (503/1989) 2 §. */
const acts = `Tämän lain tarkoituksena on edistää digitaalisten palvelujen saatavuutta, laatua, tietoturvallisuutta sekä sisällön saavutettavuutta ja parantaa siten jokaisen mahdollisuuksia käyttää yhdenvertaisesti digitaalisia palveluja. Tällä lailla pannaan täytäntöön julkisen sektorin elinten verkkosivustojen ja mobiilisovellusten saavutettavuudesta annettu Euroopan parlamentin ja neuvoston direktiivi (EU) 2016/2102.
Tätä lakia ei sovelleta yhdistykseen, jonka tarkoituksena on voiton tai muun välittömän taloudellisen edun hankkiminen siihen osalliselle taikka jonka tarkoitus tai toiminnan laatu muutoin on pääasiassa taloudellinen.`;

const plain = `Kahvipannu sai alkunsa kerrostalon pesutuvassa, kun kaksi naapurusta huomasi, ettei kolmannen kerroksen leskirouva ollut puhunut viikkoon kenenkään kanssa. Se oli vuonna 2011. Nyt vapaaehtoisia ystäviä on noin seitsemänkymmentä.
Ystävä käy tavallisesti kerran viikossa tai joka toinen viikko, tunnin tai kaksi kerrallaan. Ystävykset päättävät itse, mitä tehdään: keitetään kahvit, luetaan sanomalehteä ääneen, käydään torilla tai hautausmaalla. Saatamme myös lääkäriin, hammaslääkäriin ja pankkiin. Siivousta, raha-asioita ja lääkkeiden jakamista emme hoida, niihin on ammattilaiset.`;

/** From the instructions to a Finnish tax return of the 1990s. */
const taxInstruction =
  'Vakuutusmaksut ovat vähennyskelpoisia enintään 50 000 mk:aan asti sellaisesta vakuutuksesta, joka yhdessä vakuutetun lakisääteisen ja muun eläketurvan kanssa ei johda ns. peruseläketurvan (pääsääntöisesti vanhuuseläke aikaisintaan 58-vuotiaana ja eläke 65 vuoden iässä enintään 66 % ns. eläkepalkasta) ylittävään kokonaiseläketurvaan; vähennysoikeudesta saa vakuutusyhtiöltä todistuksen.';

describe('lix', () => {
  it('is words a sentence plus the percentage of long words', () => {
    // 6 words in 2 sentences; all but "Tule", "mukaan" and "Olet" are long.
    expect(lix('Tule mukaan pelaamaan shakkia. Olet tervetuloa.')).toBeCloseTo(3 + 50);
    expect(lix('')).toBe(0);
  });

  it('finds the acts of Parliament hard, and the story of an association not', () => {
    expect(lix(acts)).toBeGreaterThan(80);
    expect(lix(plain)).toBeLessThan(70);
    expect([isHardToRead(acts), isHardToRead(plain)]).toEqual([true, false]);
  });

  it('says nothing of a short text or a name, however long its words', () => {
    expect(
      isHardToRead('Pohjois-Savon mielenterveysomaisyhdistys Kiikkulaudanpyörittäjät ry'),
    ).toBe(false);
    expect(isHardToRead(acts.slice(0, 200))).toBe(false);
  });
});

describe('longSentences', () => {
  it('names the sentence that is too long, and only it', () => {
    expect(longSentences(`${plain} ${taxInstruction} Kiitos.`)).toEqual([taxInstruction]);
  });

  it.each([
    [
      'a list of places',
      'Toimimme seuraavissa kunnissa: Iisalmi, Joroinen, Kaavi, Keitele, Kiuruvesi, Kuopio, Lapinlahti, Leppävirta, Pielavesi, Rautalampi, Rautavaara, Siilinjärvi, Sonkajärvi, Suonenjoki, Tervo, Tuusniemi, Varkaus, Vesanto, Vieremä, Juankoski, Karttula, Maaninka, Nilsiä ja Vehmersalmi.',
    ],
    ['a list in lines', Array.from({ length: 30 }, () => 'kahvia ja pullaa').join('\n')],
    [
      'dates and times',
      'Avajaiset ovat ma 1.12. klo 18. Tule ajoissa, sillä ovet suljetaan 18.15.',
    ],
    ['addresses', `Katso ${'https://a.example/yksi-kaksi-kolme '.repeat(30)}`],
  ])('lets %s be', (_name, text) => expect(longSentences(text)).toEqual([]));
});
