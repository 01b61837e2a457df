import { region } from '@civil-society/shared/region/region';

/** What visitors see until there is a first release. */
export const firstBuildPage = `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="10">
<title>${region.service.name}</title>
</head>
<body>
<main>
<h1>${region.service.name}</h1>
<p>Sivustoa julkaistaan ensimmäistä kertaa. Sivu päivittyy itsestään, kun se on valmis.</p>
</main>
</body>
</html>
`;
