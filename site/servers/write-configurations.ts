import { writeFile } from 'node:fs/promises';
import { configurations } from './configurations.ts';

for (const { file, text } of configurations) await writeFile(file, text);
