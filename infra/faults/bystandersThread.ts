import { parentPort, workerData } from 'node:worker_threads';
import { ThinPhone } from '@kring/crowd';
import type { Places } from './bystanders.ts';

const { base, session, tokens } = workerData as Places;
for (const token of tokens) await ThinPhone.connect(base, session, token);
parentPort?.postMessage('all are in');
