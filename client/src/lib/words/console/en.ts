import { agenda } from './agenda/en.ts';
import { clock } from './clock/en.ts';
import { common } from './common/en.ts';
import { confirm } from './confirm/en.ts';
import { create } from './create/en.ts';
import { exports } from './exports/en.ts';
import { firstSteps } from './firstSteps/en.ts';
import { keys } from './keys/en.ts';
import { links } from './links/en.ts';
import { look } from './look/en.ts';
import { message } from './message/en.ts';
import { next } from './next/en.ts';
import { onward } from './onward/en.ts';
import { poster } from './poster/en.ts';
import { practice } from './practice/en.ts';
import { recovery } from './recovery/en.ts';
import { remote } from './remote/en.ts';
import { room } from './room/en.ts';
import { runSheet } from './runSheet/en.ts';
import { session } from './session/en.ts';
import { source } from './source/en.ts';
import { stage } from './stage/en.ts';
import { tier } from './tier/en.ts';
import { timer } from './timer/en.ts';

/** What the console says to those who prepare and steer: a folder for each sheet or story. Phones never load it. */
export const words = {
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

export type ConsoleDictionary = typeof words;
