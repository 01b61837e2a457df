/**
 * What browsers may do with our pages; `pnpm --filter @civil-society/site servers` writes it into
 * the configurations of other servers. Everything comes from our own address; WebAssembly is
 * allowed for Pagefind's search. Inline scripts and styles are not.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Browsers heed it over HTTPS only, so it does no harm to http://localhost.
  'Strict-Transport-Security': 'max-age=31536000',
} as const;
