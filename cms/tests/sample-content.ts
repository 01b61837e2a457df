/** Values of an organisation that can be published. */
export const sampleOrganisation = {
  name: 'Kallaveden Melojat ry',
  summary: 'Melontaseura, joka järjestää retkiä ja kursseja kaikenikäisille.',
};

/** Values of an event that can be published once it has an organiser. */
export const sampleEvent = {
  title: 'Syysmelonta Kallavedellä',
  kind: 'event',
  summary: 'Leppoisa iltaretki, johon sopivat myös ensikertalaiset.',
  startsAt: '2026-09-10T14:00:00.000Z',
};

/** Values of a news article that can be published. */
export const sampleNewsArticle = {
  title: 'Järjestöille uusi kokoontumistila Siilinjärvelle',
  lead: 'Tila avataan syyskuussa ja sen saa varata maksutta.',
};
