import { agenda } from './agenda/de.ts';
import { clock } from './clock/de.ts';
import { common } from './common/de.ts';
import { confirm } from './confirm/de.ts';
import { create } from './create/de.ts';
import { exports } from './exports/de.ts';
import { firstSteps } from './firstSteps/de.ts';
import { keys } from './keys/de.ts';
import { links } from './links/de.ts';
import { look } from './look/de.ts';
import { message } from './message/de.ts';
import { next } from './next/de.ts';
import { onward } from './onward/de.ts';
import { poster } from './poster/de.ts';
import { practice } from './practice/de.ts';
import { recovery } from './recovery/de.ts';
import { remote } from './remote/de.ts';
import { room } from './room/de.ts';
import { runSheet } from './runSheet/de.ts';
import { session } from './session/de.ts';
import { source } from './source/de.ts';
import { stage } from './stage/de.ts';
import { tier } from './tier/de.ts';
import { timer } from './timer/de.ts';
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
