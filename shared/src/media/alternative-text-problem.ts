/**
 * Whether an image has no text for those who can't see it, or only its file's name (WCAG 2.2,
 * 1.1.1; failure F30).
 * @see https://www.w3.org/WAI/WCAG22/Techniques/failures/F30
 */
export function alternativeTextProblem(
  alternativeText: string | null | undefined,
): 'missing' | 'file-name' | undefined {
  const text = (alternativeText ?? '').trim();
  if (!/\p{L}/u.test(text)) return 'missing';
  const isFileName =
    /\.(jpe?g|png|webp|gif|avif|svg|heic|tiff?)$/i.test(text) ||
    /^(img|dsc|dcim|image|kuva|screenshot|whatsapp)[\s_-]*\d[\d\s_-]*$/i.test(text);
  return isFileName ? 'file-name' : undefined;
}
