import { describe, expect, it } from 'vitest';
import { safeHref } from './safe-href.ts';

describe('safeHref', () => {
  it.each(['https://a.example/x', 'mailto:a@b.example', 'tel:+35817000', '/tietoa/'])(
    'lets %s through',
    (url) => expect(safeHref(url)).toBe(url),
  );

  it.each([
    'javascript:alert(1)',
    ' JavaScript:x',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'abc',
  ])('refuses %s', (url) => expect(safeHref(url)).toBeUndefined());
});
