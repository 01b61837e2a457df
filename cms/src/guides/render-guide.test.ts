import { expect, test } from 'vitest';
import { renderGuide } from './render-guide';

test('the first heading is the title, the others can be linked to', () => {
  const { title, html } = renderGuide(
    '# Opas\n\n[Kutsu](#kutsu-vastaan-näin)\n\n## Kutsu vastaan: näin\n\nPaina **Tallenna**.\n',
  );
  expect(title).toBe('Opas');
  expect(html).toContain('<h2 id="kutsu-vastaan-näin">Kutsu vastaan: näin</h2>');
  expect(html).toContain('<strong>Tallenna</strong>');
});

test('pictures come from the CMS', () => {
  const { html } = renderGuide('# Opas\n\n![Etusivu: oma järjestö](images/opas/etusivu.png)\n');
  expect(html).toContain('<img src="/opas/kuvat/etusivu.png" alt="Etusivu: oma järjestö">');
});

test('one guide leads to the other', () => {
  const { html } = renderGuide('# Opas\n\n[Edustajan opas](opas-edustajalle.md)\n');
  expect(html).toContain('<a href="/opas/edustajalle">Edustajan opas</a>');
});

test('HTML in a guide is text', () => {
  expect(renderGuide('# Opas\n\n<script>1</script>\n').html).not.toContain('<script>');
});

test('a guide without a title is refused', () => {
  expect(() => renderGuide('Opas\n')).toThrow('title');
});
