import { ageWords } from './age-words.ts';
import { hideEnded } from './hide-ended.ts';
import { showAfter } from './show-after.ts';

/** Pages are made for the beginning of a day. Browsers know the hour, and old pages' real age. */
function age(): void {
  const now = new Date();
  hideEnded(document, now);
  showAfter(document, now);
  for (const place of document.querySelectorAll<HTMLElement>('[data-age-of]'))
    place.textContent = ` (${ageWords(now, place.dataset)})`;
}

age();
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') age();
});
