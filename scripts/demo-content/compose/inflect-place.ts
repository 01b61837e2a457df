import { PLACE_ENDINGS } from './data/place-endings.ts';

/** A place name with the forms that the texts need. */
export type InflectedPlace = {
  name: string;
  genitive: string;
  locative: string;
  illative: string;
  elative: string;
};

/** Inflects a name written as "start|ending" by the table of endings. */
export function inflectPlace(barred: string): InflectedPlace {
  const [start = '', ending = ''] = barred.split('|');
  const forms = PLACE_ENDINGS[ending];
  if (!forms) {
    throw new Error(`inflectPlace: «${barred}» ends unknown; add «${ending}» to place-endings.ts`);
  }
  const [genitive, locative, illative, elative] = forms;
  return {
    name: start + ending,
    genitive: start + genitive,
    locative: start + locative,
    illative: start + illative,
    elative: start + elative,
  };
}
