import { pageHtml } from '../public-pages/page-html';
import type { Guide } from './render-guide';

const style = `<style>
main{max-width:46rem}
.card{padding:1.5rem clamp(1rem,4vw,2.5rem)}
.card h1{font-size:2rem}
.card h2{margin:2.5rem 0 .75rem;font-size:1.375rem;line-height:1.3}
.card h3{margin:1.5rem 0 .5rem;font-size:1.125rem}
.card ol,.card ul{margin:0 0 1rem;padding-left:1.5rem}
.card li{margin:0 0 .5rem}
.card img{display:block;max-width:100%;height:auto;margin:.25rem 0 1rem;border:1px solid #d6dad3;border-radius:.375rem}
.card blockquote{margin:0 0 1rem;padding:.75rem 1rem;border-left:4px solid #0b7fa8;background:#f0f0e9}
.card blockquote p{margin:0}
</style>`;

/** A guide as a page that looks like the invitation's: readable, and printable. */
export function guidePage({ title, html }: Guide): string {
  return pageHtml(title, html, { head: style });
}
