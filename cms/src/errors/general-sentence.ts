const sentences: ReadonlyMap<number, string> = new Map([
  [401, 'Kirjautumisesi on päättynyt. Kirjaudu uudelleen.'],
  [403, 'Sinulla ei ole oikeutta tähän.'],
  [404, 'Tätä ei löydy. Se on ehkä poistettu.'],
  [409, 'Joku on muuttanut tätä sillä välin. Lataa sivu uudelleen.'],
  [413, 'Tiedosto on liian suuri. Pienennä kuvaa ja yritä uudelleen.'],
  [429, 'Liian monta yritystä. Odota viisi minuuttia ja yritä uudelleen.'],
]);

/** Strapi refuses an unknown link to a new password without a word. */
const sentencesOfPaths: ReadonlyMap<string, string> = new Map([
  ['/admin/reset-password', 'Linkki on vanhentunut tai jo käytetty. Pyydä uusi linkki.'],
]);

/** What to tell a person of a refusal for whose message we have no sentence. */
export function generalSentence(status: number, path: string): string {
  const general =
    status >= 500
      ? 'Palvelussa on häiriö. Yritä hetken kuluttua uudelleen.'
      : 'Tämä ei onnistunut. Lataa sivu uudelleen ja yritä vielä kerran.';
  return sentences.get(status) ?? sentencesOfPaths.get(path) ?? general;
}
