import { qrPath } from './qr-path.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A QR code of the text as a drawing, made here: no service sees what is collected. */
export function qrCode(text: string): SVGSVGElement {
  const { size, path } = qrPath(text);
  const code = document.createElementNS(svg, 'svg');
  code.setAttribute('viewBox', `0 0 ${size} ${size}`);
  code.setAttribute('class', 'code');
  code.setAttribute('aria-hidden', 'true');
  const ground = document.createElementNS(svg, 'rect');
  ground.setAttribute('width', String(size));
  ground.setAttribute('height', String(size));
  const dots = document.createElementNS(svg, 'path');
  dots.setAttribute('d', path);
  code.append(ground, dots);
  return code;
}
