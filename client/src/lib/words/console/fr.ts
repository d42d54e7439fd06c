import { agenda } from './agenda/fr.ts';
import { clock } from './clock/fr.ts';
import { common } from './common/fr.ts';
import { confirm } from './confirm/fr.ts';
import { create } from './create/fr.ts';
import { exports } from './exports/fr.ts';
import { firstSteps } from './firstSteps/fr.ts';
import { keys } from './keys/fr.ts';
import { links } from './links/fr.ts';
import { look } from './look/fr.ts';
import { message } from './message/fr.ts';
import { next } from './next/fr.ts';
import { onward } from './onward/fr.ts';
import { poster } from './poster/fr.ts';
import { practice } from './practice/fr.ts';
import { recovery } from './recovery/fr.ts';
import { remote } from './remote/fr.ts';
import { room } from './room/fr.ts';
import { runSheet } from './runSheet/fr.ts';
import { session } from './session/fr.ts';
import { source } from './source/fr.ts';
import { stage } from './stage/fr.ts';
import { tier } from './tier/fr.ts';
import { timer } from './timer/fr.ts';
import type { ConsoleDictionary } from './en.ts';

export const words: ConsoleDictionary = {
  ...common,
  next,
  confirm,
  agenda,
  clock,
  stage,
  source,
  tier,
  timer,
  message,
  room,
  look,
  session,
  links,
  exports,
  create,
  firstSteps,
  onward,
  poster,
  remote,
  practice,
  runSheet,
  recovery,
  keys,
};
