// Words that tie others together or only ask (VISK § 100–104, § 734, § 816): in no index, no query.
const WORDS = `
ja sekä tai eli vai mutta vaan sillä että jotta kun kuin jos vaikka koska kunnes joten
on ei ole en et emme ette eivät oli ovat olen olet olemme olette ollut olla olisi
minä sinä hän me te he se ne tämä tuo nämä nuo minun sinun hänen meidän teidän heidän sen niiden
minua sinua häntä meitä teitä heitä sitä niitä tätä minulle sinulle hänelle meille teille heille
siinä siitä siihen sille sillä niissä niistä niihin niille tässä tästä tähän täällä siellä sinne
joka jonka jota jossa josta johon joille joilla jolla jolle jotka joita joiden joissa joista
kuka ketä kenen kenelle mikä mitä minkä missä mistä mihin minne milloin miten miksi millainen
myös vielä vain jo nyt sitten aina usein noin niin näin hyvin kaikki
ry rf r.y. ry:n ryn oy klo esim
haluan haluaisin etsin voin voi voiko saan saako saisin tarvitsen tahdon löytyy onko kanssa
`;

const STOP_WORDS = new Set(WORDS.split(/\s+/).filter(Boolean));

/** Whether a word, in any of the forms listed, says nothing about what a page is about. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || word.length < 2;
