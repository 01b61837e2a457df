import { currentSite } from '../current-site.ts';
import { DeployProblem } from '../deploy-problem.ts';
import { readDeploySettings } from '../read-settings.ts';
import { runDeployment } from '../run-deployment.ts';
import { openBucket } from './bucket.ts';
import { bucketProblem } from './bucket-problem.ts';
import { deployToS3 } from './deploy-to-s3.ts';
import { s3SettingsSchema } from './s3-settings.ts';

await runDeployment(async () => {
  const settings = readDeploySettings(s3SettingsSchema, process.env);
  const release = await currentSite(settings.dataDir);
  console.log(`Deploying release ${release.id} to the bucket ${settings.bucket}.`);
  const bucket = openBucket(settings);
  try {
    const { uploaded, unchanged, deleted } = await deployToS3(bucket, release, (line) =>
      console.log(`  ${line}`),
    );
    return `Release ${release.id} is live: ${uploaded} uploaded, ${unchanged} unchanged, ${deleted} deleted`;
  } catch (error) {
    throw error instanceof DeployProblem ? error : bucketProblem(error, settings);
  } finally {
    bucket.close();
  }
});
