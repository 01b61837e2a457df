import { escapeHtml } from '@civil-society/shared/text/escape-html';

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; overflow-wrap: anywhere; }
a { color: #0a5566; } ol { list-style: none; padding: 0; } li { padding: .75rem 0; border-top: 1px solid #d6dad3; }
.muted { color: #4d6068; } pre { white-space: pre-wrap; background: #f0f0e9; padding: 1rem; font: inherit; }
iframe { box-sizing: border-box; width: 100%; height: 40rem; border: 1px solid #d6dad3; } dt { font-weight: 600; } dd { margin: 0 0 .5rem; }`;

/** A page of the mailbox. @param main HTML, escaped already */
export function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} – Postilaatikko</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>
`;
}
