import { html } from './html.js';
import { toolsScript } from './scripts.js';
import { site } from './site.js';

const tool = 'inline-flex min-h-target items-center text-link underline disabled:text-muted';

const correctionMail = (name, path) => {
  const subject = `Korjaus: ${name}`;
  const body = `Sivulla ${site.origin}${path} tämä kaipaa korjausta:\n\n`;
  return `mailto:${site.contact.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};

/** What can be done with the page at `path`, which is about `name`; `calendar` is the address of its calendar. */
export const pageTools = (name, path, calendar) =>
  html`<page-tools
      class="mt-6 flex flex-wrap items-center gap-x-6 print:hidden"
      data-pagefind-ignore="true"
      data-copied="Linkki on kopioitu."
      ><button
        type="button"
        hidden
        data-tool="collect"
        data-add="Lisää monisteeseen"
        data-remove="Poista monisteesta"
        class="${tool} font-semibold"
      >
        Lisää monisteeseen</button
      ><button type="button" hidden data-tool="share" class="${tool}">Jaa linkki</button>
      <button type="button" hidden data-tool="print" class="${tool}">Tulosta</button>
      ${calendar && html`<a href="${calendar}" class="${tool}">Lisää kalenteriin</a>`}<a
        href="${correctionMail(name, path)}"
        class="${tool}"
        >Ehdota korjausta</a
      ><span role="status" class="text-small text-muted"></span></page-tools
    >${toolsScript}`;
