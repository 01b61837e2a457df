/** Addresses of the public form and of the link in its mail. */
export const reportPath = (section: string) => `/apu/ilmoita/${section}`;
export const reportFormPath = (section: string) => `${reportPath(section)}/tiedot`;
export const reportScriptPath = '/apu/lomake.js';
export const confirmReportPath = '/apu/vahvista/ilmoitus';
