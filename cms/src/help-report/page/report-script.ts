import { workBits } from '../report-terms';

/**
 * The form's script, a file of its own because the content security policy allows no other. While
 * somebody writes, it looks for the number whose hash with the form's stamp begins with zeros;
 * the form works without it.
 */
export const reportScript = `
const field = document.querySelector('input[name="tyo"]');
if (field && globalThis.crypto?.subtle) {
  const stamp = field.form.elements.leima.value;
  const encoder = new TextEncoder();
  const work = async () => {
    for (let answer = 0; ; answer += 1) {
      const hash = await crypto.subtle.digest('SHA-256', encoder.encode(stamp + ':' + answer));
      if (Math.clz32(new DataView(hash).getUint32(0)) >= ${workBits}) return String(answer);
      if (answer % 500 === 499) await new Promise((resolve) => setTimeout(resolve));
    }
  };
  work().then((answer) => { field.value = answer; });
}
`;
