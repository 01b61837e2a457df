import type { AreaSlug } from '../../demo-content-types.ts';

/** What the composer knows of a municipality or rural area. */
export type AreaFacts = {
  name: string;
  genitive: string;
  locative: string;
  illative: string;
  elative: string;
  /** Stem of the word for a resident: "iisalmelai" + "nen", "set", "sten" … */
  residentStem: string;
  postalCode: string;
  lat: number;
  lon: number;
  /** Per mille of all organisations, roughly by population. */
  share: number;
};

function area(
  [name, genitive, locative, illative, elative, residentStem]: [
    string,
    string,
    string,
    string,
    string,
    string,
  ],
  postalCode: string,
  [lat, lon]: [number, number],
  share: number,
): AreaFacts {
  return { name, genitive, locative, illative, elative, residentStem, postalCode, lat, lon, share };
}

/** The 19 municipalities and Kuopio's five rural areas, with inflections. */
export const AREAS = {
  iisalmi: area(
    ['Iisalmi', 'Iisalmen', 'Iisalmessa', 'Iisalmeen', 'Iisalmesta', 'iisalmelai'],
    '74100',
    [63.56, 27.19],
    82,
  ),
  joroinen: area(
    ['Joroinen', 'Joroisten', 'Joroisissa', 'Joroisiin', 'Joroisista', 'joroislai'],
    '79600',
    [62.18, 27.83],
    20,
  ),
  kaavi: area(
    ['Kaavi', 'Kaavin', 'Kaavilla', 'Kaaville', 'Kaavilta', 'kaavilai'],
    '73600',
    [62.98, 28.48],
    14,
  ),
  keitele: area(
    ['Keitele', 'Keiteleen', 'Keiteleellä', 'Keiteleelle', 'Keiteleeltä', 'keiteleläi'],
    '72600',
    [63.18, 26.35],
    13,
  ),
  kiuruvesi: area(
    ['Kiuruvesi', 'Kiuruveden', 'Kiuruvedellä', 'Kiuruvedelle', 'Kiuruvedeltä', 'kiuruveti'],
    '74700',
    [63.65, 26.62],
    29,
  ),
  kuopio: area(
    ['Kuopio', 'Kuopion', 'Kuopiossa', 'Kuopioon', 'Kuopiosta', 'kuopiolai'],
    '70100',
    [62.89, 27.68],
    350,
  ),
  lapinlahti: area(
    [
      'Lapinlahti',
      'Lapinlahden',
      'Lapinlahdella',
      'Lapinlahdelle',
      'Lapinlahdelta',
      'lapinlahtelai',
    ],
    '73100',
    [63.37, 27.39],
    34,
  ),
  leppavirta: area(
    [
      'Leppävirta',
      'Leppävirran',
      'Leppävirralla',
      'Leppävirralle',
      'Leppävirralta',
      'leppävirtalai',
    ],
    '79100',
    [62.49, 27.79],
    36,
  ),
  pielavesi: area(
    ['Pielavesi', 'Pielaveden', 'Pielavedellä', 'Pielavedelle', 'Pielavedeltä', 'pielaveti'],
    '72400',
    [63.23, 26.76],
    18,
  ),
  rautalampi: area(
    [
      'Rautalampi',
      'Rautalammin',
      'Rautalammilla',
      'Rautalammille',
      'Rautalammilta',
      'rautalampilai',
    ],
    '77700',
    [62.62, 26.83],
    15,
  ),
  rautavaara: area(
    [
      'Rautavaara',
      'Rautavaaran',
      'Rautavaaralla',
      'Rautavaaralle',
      'Rautavaaralta',
      'rautavaaralai',
    ],
    '73900',
    [63.49, 28.3],
    13,
  ),
  siilinjarvi: area(
    [
      'Siilinjärvi',
      'Siilinjärven',
      'Siilinjärvellä',
      'Siilinjärvelle',
      'Siilinjärveltä',
      'siilinjärveläi',
    ],
    '71800',
    [63.08, 27.66],
    80,
  ),
  sonkajarvi: area(
    [
      'Sonkajärvi',
      'Sonkajärven',
      'Sonkajärvellä',
      'Sonkajärvelle',
      'Sonkajärveltä',
      'sonkajärveläi',
    ],
    '74300',
    [63.67, 27.52],
    17,
  ),
  suonenjoki: area(
    ['Suonenjoki', 'Suonenjoen', 'Suonenjoella', 'Suonenjoelle', 'Suonenjoelta', 'suonenjokelai'],
    '77600',
    [62.63, 27.12],
    28,
  ),
  tervo: area(
    ['Tervo', 'Tervon', 'Tervossa', 'Tervoon', 'Tervosta', 'tervolai'],
    '72210',
    [62.96, 26.75],
    13,
  ),
  tuusniemi: area(
    ['Tuusniemi', 'Tuusniemen', 'Tuusniemessä', 'Tuusniemeen', 'Tuusniemestä', 'tuusniemeläi'],
    '71200',
    [62.81, 28.49],
    14,
  ),
  varkaus: area(
    ['Varkaus', 'Varkauden', 'Varkaudessa', 'Varkauteen', 'Varkaudesta', 'varkautelai'],
    '78200',
    [62.32, 27.87],
    80,
  ),
  vesanto: area(
    ['Vesanto', 'Vesannon', 'Vesannolla', 'Vesannolle', 'Vesannolta', 'vesantolai'],
    '72300',
    [62.93, 26.41],
    13,
  ),
  vierema: area(
    ['Vieremä', 'Vieremän', 'Vieremällä', 'Vieremälle', 'Vieremältä', 'vieremäläi'],
    '74200',
    [63.75, 27.0],
    16,
  ),
  juankoski: area(
    ['Juankoski', 'Juankosken', 'Juankoskella', 'Juankoskelle', 'Juankoskelta', 'juankoskelai'],
    '73500',
    [63.06, 28.33],
    19,
  ),
  karttula: area(
    ['Karttula', 'Karttulan', 'Karttulassa', 'Karttulaan', 'Karttulasta', 'karttulalai'],
    '72100',
    [62.9, 26.97],
    16,
  ),
  maaninka: area(
    ['Maaninka', 'Maaningan', 'Maaningalla', 'Maaningalle', 'Maaningalta', 'maaninkalai'],
    '71750',
    [63.16, 27.3],
    16,
  ),
  nilsia: area(
    ['Nilsiä', 'Nilsiän', 'Nilsiässä', 'Nilsiään', 'Nilsiästä', 'nilsiäläi'],
    '73300',
    [63.2, 28.08],
    23,
  ),
  vehmersalmi: area(
    [
      'Vehmersalmi',
      'Vehmersalmen',
      'Vehmersalmella',
      'Vehmersalmelle',
      'Vehmersalmelta',
      'vehmersalmelai',
    ],
    '71310',
    [62.76, 28.03],
    13,
  ),
} satisfies Record<AreaSlug, AreaFacts>;

/** Every area, in the order of the table. */
export const AREA_SLUGS = Object.keys(AREAS) as AreaSlug[];
