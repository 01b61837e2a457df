import { basketFragment, readBasket } from '../../basket/basket-fragment.ts';
import { fetchItem, handoutParts, type HandoutItem } from './handout-item.ts';

/** The sheet of what the address's fragment lists. */
class HandoutSheet extends HTMLElement {
  /** Pages that arrive for an older list than this are thrown away. */
  #turn = 0;

  connectedCallback(): void {
    window.addEventListener('hashchange', () => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const entries = readBasket(location.hash) ?? [];
    const { qrCode } = await import('../qr/qr-code.ts');
    const articles = await Promise.all(
      entries.map(async (entry) => {
        const path = `/${entry}/`;
        const address = new URL(path, location.href).href;
        const item = await fetchItem(path);
        const article = document.createElement('article');
        article.append(
          ...this.#partsOf(item),
          ...(item.state === 'found' ? [qrCode(address)] : []),
          paragraph(address, 'text-small [overflow-wrap:anywhere]'),
          this.#removal(entry, entries, item),
        );
        return article;
      }),
    );
    if (turn !== this.#turn) return;
    this.replaceChildren(...(articles.length > 0 ? articles : [this.#word('empty')]));
  }

  #partsOf(item: HandoutItem): HTMLElement[] {
    return item.state === 'found' ? handoutParts(item.page) : [this.#word(item.state)];
  }

  #word(state: 'empty' | 'gone' | 'failed'): HTMLElement {
    return paragraph(this.dataset[state] ?? '', 'max-w-text');
  }

  #removal(entry: string, entries: readonly string[], item: HandoutItem): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'min-h-target text-base text-link underline print:hidden';
    button.textContent = this.dataset['remove'] ?? '';
    const name = item.state === 'found' ? item.page.querySelector('h1')?.textContent : entry;
    button.setAttribute('aria-label', `${button.textContent}: ${name ?? entry}`);
    button.addEventListener('click', () => {
      const rest = entries.filter((one) => one !== entry);
      // An empty list is still a list: the page has to hear of it.
      location.hash = basketFragment(rest) || '#moniste=';
    });
    return button;
  }
}

function paragraph(text: string, className: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('handout-sheet', HandoutSheet);
