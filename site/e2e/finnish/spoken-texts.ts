import type { Page } from '@playwright/test';

/** What Chromium gives screen readers of a page: names and descriptions, each text once. */
export async function spokenTexts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const values = nodes
    .filter(({ ignored }) => !ignored)
    .flatMap(({ name, description, properties = [] }) => [
      name?.value,
      description?.value,
      properties.find((property) => property.name === 'roledescription')?.value.value,
    ]);
  const texts = values.map((value) =>
    String(value ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return [...new Set(texts)].filter((text) => text !== '');
}
