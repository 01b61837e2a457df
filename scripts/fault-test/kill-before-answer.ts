import type { FaultTargets } from './do-fault.ts';

const patience = 120_000;

/**
 * Kills the CMS process that delivers when the publisher has taken the message, and the process has
 * not heard so: whoever delivers next must send it again, and the publisher must bear it.
 */
export async function killBeforeAnswer({ service, touch }: FaultTargets): Promise<void> {
  const { cmses, proxy } = service;
  const killed = new Promise<void>((done, fail) => {
    const late = setTimeout(
      () => fail(new Error('Nothing was delivered to the publisher in two minutes.')),
      patience,
    );
    proxy.beforeNextAnswer(async (sender) => {
      clearTimeout(late);
      const restarted = cmses[sender]?.process.killAndRestart();
      restarted?.then(done, fail);
      // The answer goes to nobody.
      await cmses[sender]?.process.alive();
    });
  });
  await Promise.all([touch(), killed]);
}
