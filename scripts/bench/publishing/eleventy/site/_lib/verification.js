import { html, raw } from './html.js';
import { ageingScript } from './scripts.js';

/** When the facts were verified; browsers add how long ago that is, and the caution in time. */
export const verification = ({ date, text, caution, cautionFrom, isOld }) =>
  html`<div class="border-line text-small text-muted border-t pt-3">
      <p>
        ${text}<span
          data-age-of="${date}"
          data-age-about="noin {age}"
          data-age-over="yli {age}"
          data-pagefind-ignore
        ></span>
      </p>
      <p
        data-after="${cautionFrom}"
        ${!isOld && raw(' hidden')}
        class="border-marigold bg-shade text-ink mt-2 border-l-4 px-4 py-3"
      >
        ${caution}
      </p>
    </div>
    ${ageingScript}`;
