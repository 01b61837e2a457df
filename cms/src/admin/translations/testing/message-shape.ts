import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/**
 * What a message takes from the code that shows it: its placeholders, choices and tags, each once.
 * @throws SyntaxError for a message that react-intl could not show
 */
export function messageShape(message: string): string[] {
  return [...new Set(partsOf(parse(message)))].sort();
}

function partsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...partsOf(element.children)];
      case TYPE.select:
      case TYPE.plural:
        return [
          `{${element.value}}`,
          ...Object.values(element.options).flatMap(({ value }) => partsOf(value)),
        ];
      default:
        return [`{${element.value}}`];
    }
  });
}
