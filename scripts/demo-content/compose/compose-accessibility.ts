import type { DemoAccessibility } from '../demo-content-types.ts';
import type { SeededRandom } from './seeded-random.ts';
import { ACCESSIBILITY_NOTES } from './data/accessibility-notes.ts';

/** How often each fact is known, and how often it is then true. */
const FACTS = [
  ['stepFreeAccess', 0.8, 0.75],
  ['accessibleToilet', 0.65, 0.7],
  ['accessibleParking', 0.4, 0.7],
  ['inductionLoop', 0.3, 0.35],
  ['signLanguage', 0.1, 0.4],
  ['assistanceDogsWelcome', 0.25, 0.9],
] as const;

/** Composes accessibility facts as unevenly as people fill them in; undefined when none are told. */
export function composeAccessibility(
  random: SeededRandom,
  share: number,
): DemoAccessibility | undefined {
  if (!random.chance(share)) return undefined;
  const accessibility: DemoAccessibility = {};
  for (const [fact, known, isTrue] of FACTS) {
    if (random.chance(known)) accessibility[fact] = random.chance(isTrue);
  }
  if (random.chance(0.35)) accessibility.note = random.pick(ACCESSIBILITY_NOTES);
  return Object.keys(accessibility).length > 0 ? accessibility : undefined;
}
