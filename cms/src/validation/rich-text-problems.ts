import type { EditorNode } from '@civil-society/shared/text/editor-blocks';
import { headingProblems, type HeadingProblem } from '@civil-society/shared/text/heading-order';
import { linkProblems, type LinkProblem } from '@civil-society/shared/text/link-text';
import { unsupportedBlocks } from '@civil-society/shared/text/unsupported-blocks';
import type { Problem } from './problem';

/** What keeps rich text from being published: what the site can't show or not everybody can use. */
export function richTextProblems(blocks: readonly EditorNode[], ...path: string[]): Problem[] {
  return [
    ...unsupportedBlocks(blocks).map(unsupportedMessage),
    ...headingProblems(blocks).map(headingMessage),
    ...linkProblems(blocks).map(linkMessage),
  ].map((message) => ({ path, message }));
}

function unsupportedMessage(type: string): string {
  if (type === 'image') return 'Tekstin keskellä olevaa kuvaa ei voi näyttää sivulla. Poista kuva.';
  return type === 'code'
    ? 'Koodiksi merkittyä tekstiä ei voi näyttää sivulla. Muuta se tavalliseksi tekstiksi.'
    : 'Tekstissä on osa, jota ei voi näyttää sivulla. Muuta se tavalliseksi tekstiksi.';
}

function headingMessage({ text, kind, expected }: HeadingProblem): string {
  switch (kind) {
    case 'empty':
      return 'Tekstissä on tyhjä väliotsikko. Kirjoita siihen otsikko tai poista se.';
    case 'title-level':
      return `Väliotsikko ”${text}” on samaa tasoa kuin sivun nimi. Muuta se tasolle 2.`;
    case 'jump':
      return `Väliotsikko ”${text}” hyppää tason yli. Muuta se tasolle ${expected}.`;
  }
}

function linkMessage({ text, kind }: LinkProblem): string {
  switch (kind) {
    case 'empty':
      return 'Tekstissä on linkki, jossa ei ole sanoja. Kirjoita linkkiin kohteen nimi tai poista linkki.';
    case 'vague':
      return `Linkki ”${text}” ei kerro, mihin se vie. Kirjoita linkkiin kohteen nimi, esimerkiksi ”Ilmoittaudu kurssille”.`;
    case 'address':
      return `Linkin tekstinä on verkko-osoite ${text}. Kirjoita sen tilalle kohteen nimi, esimerkiksi ”Yhdistyksen verkkosivut”.`;
    case 'unusable':
      return `Linkki ”${text}” ei toimi. Kirjoita sen osoite kokonaan, esimerkiksi https://www.yhdistys.fi.`;
  }
}
