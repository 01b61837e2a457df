/**
 * Strapi's sentences that a person can meet, and ours: first match wins, `$1` is what the pattern
 * caught. Names of fields in Strapi's sentences are left out, as they are English.
 */
export const finnishSentences: readonly (readonly [RegExp, string])[] = [
  // Logging in and passwords
  [/^ValidationError$/, 'Lomakkeella on korjattavaa.'],
  [/^Invalid credentials$/, 'Sähköpostiosoite tai salasana on väärä.'],
  [
    /^Invalid registration(Token| info)/,
    'Kutsulinkki on vanhentunut tai jo käytetty. Pyydä uusi kutsu.',
  ],
  [
    /reset password token|^Invalid (token|code)|^Token (expired|not found)/i,
    'Linkki on vanhentunut tai jo käytetty. Pyydä uusi linkki.',
  ],
  [
    /refresh token|Invalid session|Session (expired|not found)|Authentication required|Missing (or invalid )?credentials/i,
    'Kirjautumisesi on päättynyt. Kirjaudu uudelleen.',
  ],
  [/^Too many requests/i, 'Liian monta yritystä. Odota viisi minuuttia ja yritä uudelleen.'],
  [/at least one lowercase character/, 'Salasanassa pitää olla ainakin yksi pieni kirjain.'],
  [/at least one uppercase character/, 'Salasanassa pitää olla ainakin yksi iso kirjain.'],
  [/at least one number$/, 'Salasanassa pitää olla ainakin yksi numero.'],
  [/less than 73 bytes/, 'Salasana on liian pitkä: enintään noin 70 merkkiä.'],
  [
    /^Invalid password\. Expected/,
    'Salasanassa pitää olla vähintään 8 merkkiä: iso ja pieni kirjain sekä numero.',
  ],
  [/^Invalid current password|^currentPassword: /, 'Nykyinen salasana on väärä.'],
  [
    /Email already taken|user with this email address already exists/,
    'Tällä sähköpostiosoitteella on jo tunnus.',
  ],
  [
    /valid email|invalid email/i,
    'Kirjoita sähköpostiosoite kokonaan, esimerkiksi toimisto@yhdistys.fi.',
  ],
  // Files
  [
    /exceeds size limit of ([\d.,]+ ?\w+)|^File too large: maximum allowed size is ([\d.,]+ ?\w+)/,
    'Tiedosto on liian suuri: enintään $1. Pienennä kuvaa ja yritä uudelleen.',
  ],
  [
    /too large|maxFileSize|FileTooBig|Payload Too Large/i,
    'Tiedosto on liian suuri. Pienennä kuvaa ja yritä uudelleen.',
  ],
  [/^Files are empty$/, 'Valitse ensin tiedosto.'],
  [/not a valid image/, 'Tiedosto ei ole kuva. Valitse JPEG-, PNG-, WebP- tai AVIF-kuva.'],
  [
    /file type|mime type|type .*not allowed/i,
    'Tällaista tiedostoa ei voi lähettää. Valitse JPEG-, PNG-, WebP- tai AVIF-kuva.',
  ],
  [
    /^File name contains invalid characters/,
    'Tiedoston nimessä on merkkejä, jotka eivät käy. Nimeä tiedosto uudelleen.',
  ],
  [/folder.*already exists|name already taken/i, 'Tämä nimi on jo käytössä. Kirjoita toinen.'],
  [/^Cannot replace a file with multiple ones/, 'Valitse vain yksi tiedosto.'],
  // Values of a form
  [/at most (\d+) characters/, 'Teksti on liian pitkä: enintään $1 merkkiä.'],
  [/at least (\d+) characters/, 'Teksti on liian lyhyt: vähintään $1 merkkiä.'],
  [/must be unique/, 'Tämä on jo käytössä. Kirjoita toinen.'],
  [
    /must be defined|required|cannot be null|cannot be empty|must not be (null|empty)/,
    'Tämä tieto puuttuu.',
  ],
  [/greater than or equal to (\S+)/, 'Luvun pitää olla vähintään $1.'],
  [/less than or equal to (\S+)/, 'Luku saa olla enintään $1.'],
  [
    /relation\(s\) of type/,
    'Jokin valituista on poistettu. Lataa sivu uudelleen ja valitse uudelleen.',
  ],
  [
    /must match the following|must be a valid|must be one of|must be a `|Invalid format|Invalid time/,
    'Arvo on väärässä muodossa.',
  ],
  // Entries
  [/could not be cloned/, 'Kopiota ei voitu tehdä suoraan. Muuta kopion tietoja ja tallenna se.'],
  [/already published/, 'Tämä on jo julkaistu tai poistettu. Lataa sivu uudelleen.'],
];
