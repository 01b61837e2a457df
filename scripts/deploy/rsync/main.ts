import { currentSite } from '../current-site.ts';
import { readDeploySettings } from '../read-settings.ts';
import { runDeployment } from '../run-deployment.ts';
import { deployByRsync } from './deploy-by-rsync.ts';
import { rsyncSettingsSchema } from './rsync-settings.ts';

await runDeployment(async () => {
  const settings = readDeploySettings(rsyncSettingsSchema, process.env);
  const release = await currentSite(settings.dataDir);
  console.log(`Deploying release ${release.id} to ${settings.host}:${settings.folder}.`);
  const { uploaded, unchanged } = await deployByRsync(settings, release, (line) =>
    console.error(line),
  );
  return `Release ${release.id} is live: ${uploaded} uploaded, ${unchanged} unchanged`;
});
