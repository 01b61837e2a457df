import { errorText } from './error-text.ts';
import { getPublisherEnvironment } from './publisher-environment.ts';
import { runPublisher } from './run-publisher.ts';

try {
  const publisher = await runPublisher(getPublisherEnvironment());
  const stop = () => {
    publisher.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(errorText(error));
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  console.error(
    `The publisher can't start. ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(1);
}
