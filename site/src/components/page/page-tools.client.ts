/** Not every browser shares, and over plain http none copies. */
const able: { share?: unknown; clipboard?: unknown } = navigator;

/** Shows the tools that this browser has; without JavaScript they stay hidden. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    this.#offer('print', () => window.print());
    if (able.share ?? able.clipboard) this.#offer('share', () => void this.#share());
  }

  #offer(tool: string, use: () => void): void {
    const button = this.querySelector(`[data-tool="${tool}"]`);
    if (!(button instanceof HTMLButtonElement)) return;
    button.hidden = false;
    button.addEventListener('click', use);
  }

  async #share(): Promise<void> {
    const { href: url } = location;
    try {
      if (able.share) return await navigator.share({ title: document.title, url });
      await navigator.clipboard.writeText(url);
      this.#say(this.dataset['copied'] ?? '');
    } catch (error) {
      // Whoever closes the dialogue has changed their mind; otherwise the address is there to be copied.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#say(url);
    }
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('page-tools', PageTools);
