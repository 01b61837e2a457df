/** What the admin's controls are called for its users; the tests find them by these. */
export const labels = {
  email: 'Sähköposti',
  password: 'Salasana',
  logIn: 'Kirjaudu',
  content: 'Sisältö',
  settings: 'Asetukset',
  users: 'Käyttäjät',
  createEntry: 'Luo uusi',
  publish: 'Julkaise',
  moreActions: 'Lisää julkaisutoimintoja',
  hide: 'Piilota sivustolta',
  organisations: 'Järjestöt',
  events: 'Tapahtumat ja toiminta',
  news: 'Uutiset',
  pages: 'Sivut',
  organisation: {
    name: 'Järjestön nimi',
    summary: 'Tiivistelmä',
    homeMunicipality: 'Kotikunta',
    areas: 'Toiminta-alueet',
    themes: 'Teemat',
  },
} as const;
