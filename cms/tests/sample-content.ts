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

/** Values of a help section that is public once it is published. */
export const sampleHelpSection = {
  name: 'Korona-apu',
  state: 'open',
  lead: 'Apua, jota järjestöt antavat poikkeusoloissa.',
};

/** Values of an offer of help that can be published once it has a section, a kind and an area. */
export const sampleHelpOffer = {
  title: 'Kauppa-apua kotiovelle',
  groupName: 'Naapuriapu',
  byPhone: true,
  phones: [{ number: '017 000 1001' }],
};

/** Values of a situation round that can be published once it has a section. */
export const sampleSituationRound = {
  name: 'Järjestökysely, huhtikuu',
  startsOn: '2026-04-06',
  endsOn: '2026-04-12',
  figures: {
    answers: 20,
    capacity: { normal: 12, changed: 8, paused: 0, total: 20 },
    byArea: [],
    byKind: [],
  },
};
