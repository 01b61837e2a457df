import type { Archetype } from '../archetype-types.ts';
import { adaptedSports } from './archetypes/adapted-sports.ts';
import { addictionRelatives } from './archetypes/addiction-relatives.ts';
import { adultEducation } from './archetypes/adult-education.ts';
import { art } from './archetypes/art.ts';
import { associationHouse } from './archetypes/association-house.ts';
import { ball } from './archetypes/ball.ts';
import { bees } from './archetypes/bees.ts';
import { boats } from './archetypes/boats.ts';
import { carers } from './archetypes/carers.ts';
import { choir } from './archetypes/choir.ts';
import { civic } from './archetypes/civic.ts';
import { conservation } from './archetypes/conservation.ts';
import { crisis } from './archetypes/crisis.ts';
import { defence } from './archetypes/defence.ts';
import { digi } from './archetypes/digi.ts';
import { disability } from './archetypes/disability.ts';
import { dogs } from './archetypes/dogs.ts';
import { familyCafe } from './archetypes/family-cafe.ts';
import { fishing } from './archetypes/fishing.ts';
import { folkDance } from './archetypes/folk-dance.ts';
import { friendship } from './archetypes/friendship.ts';
import { garden } from './archetypes/garden.ts';
import { geology } from './archetypes/geology.ts';
import { heart } from './archetypes/heart.ts';
import { heritage } from './archetypes/heritage.ts';
import { hikers } from './archetypes/hikers.ts';
import { hunting } from './archetypes/hunting.ts';
import { lake } from './archetypes/lake.ts';
import { languageCafe } from './archetypes/language-cafe.ts';
import { martial } from './archetypes/martial.ts';
import { memory } from './archetypes/memory.ts';
import { mind } from './archetypes/mind.ts';
import { multiculturalWomen } from './archetypes/multicultural-women.ts';
import { outdoorChildren } from './archetypes/outdoor-children.ts';
import { parents } from './archetypes/parents.ts';
import { peerIllness } from './archetypes/peer-illness.ts';
import { pensioners } from './archetypes/pensioners.ts';
import { photo } from './archetypes/photo.ts';
import { radio } from './archetypes/radio.ts';
import { reading } from './archetypes/reading.ts';
import { recoveryCafe } from './archetypes/recovery-cafe.ts';
import { rescue } from './archetypes/rescue.ts';
import { residents } from './archetypes/residents.ts';
import { ski } from './archetypes/ski.ts';
import { swimmers } from './archetypes/swimmers.ts';
import { tenants } from './archetypes/tenants.ts';
import { theatre } from './archetypes/theatre.ts';
import { unemployed } from './archetypes/unemployed.ts';
import { village } from './archetypes/village.ts';
import { visuallyImpaired } from './archetypes/visually-impaired.ts';
import { writers } from './archetypes/writers.ts';
import { youthGames } from './archetypes/youth-games.ts';

/** Every kind of organisation that can be composed. */
export const ARCHETYPES: Archetype[] = [
  adaptedSports,
  addictionRelatives,
  adultEducation,
  art,
  associationHouse,
  ball,
  bees,
  boats,
  carers,
  choir,
  civic,
  conservation,
  crisis,
  defence,
  digi,
  disability,
  dogs,
  familyCafe,
  fishing,
  folkDance,
  friendship,
  garden,
  geology,
  heart,
  heritage,
  hikers,
  hunting,
  lake,
  languageCafe,
  martial,
  memory,
  mind,
  multiculturalWomen,
  outdoorChildren,
  parents,
  peerIllness,
  pensioners,
  photo,
  radio,
  reading,
  recoveryCafe,
  rescue,
  residents,
  ski,
  swimmers,
  tenants,
  theatre,
  unemployed,
  village,
  visuallyImpaired,
  writers,
  youthGames,
];
