import { parentPort, workerData } from 'node:worker_threads';
import { matchRelease, type Matching } from './match-release.ts';

const { work, model } = workerData as Matching;
parentPort?.postMessage(matchRelease({ work, model }));
