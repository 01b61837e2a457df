import { readFileSync } from 'node:fs';
import { demoLoginsFile } from './demo-logins-file.ts';
import type { Service } from './run-service.ts';
import type { Settings } from './settings.ts';

/** What `npm start` ends with: where everything is and how to get in. */
export function summary(settings: Settings, service: Service): string {
  return [
    '',
    `  Site     ${settings.site.url}`,
    `  Admin    ${settings.cms.url}/admin`,
    ...(settings.mailbox ? [`  Mailbox  ${settings.mailbox.url}`] : []),
    ...logins(settings, service),
    '',
    '  Stop with Ctrl-C.',
    '',
  ].join('\n');
}

function logins({ dataDir }: Settings, service: Service): string[] {
  if (!service.isDemo) return [];
  const file = demoLoginsFile(dataDir);
  if (!service.hasLoadedDemoContent) return ['', `  The demo logins are in ${file}`];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return [
    '',
    '  Demo logins, shown once:',
    ...lines.map((line) => `    ${line}`),
    `  Kept in ${file}`,
  ];
}
