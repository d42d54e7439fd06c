import { agenda } from './agenda/nl.ts';
import { clock } from './clock/nl.ts';
import { common } from './common/nl.ts';
import { confirm } from './confirm/nl.ts';
import { create } from './create/nl.ts';
import { exports } from './exports/nl.ts';
import { firstSteps } from './firstSteps/nl.ts';
import { keys } from './keys/nl.ts';
import { links } from './links/nl.ts';
import { look } from './look/nl.ts';
import { message } from './message/nl.ts';
import { next } from './next/nl.ts';
import { onward } from './onward/nl.ts';
import { poster } from './poster/nl.ts';
import { practice } from './practice/nl.ts';
import { recovery } from './recovery/nl.ts';
import { remote } from './remote/nl.ts';
import { room } from './room/nl.ts';
import { runSheet } from './runSheet/nl.ts';
import { session } from './session/nl.ts';
import { source } from './source/nl.ts';
import { stage } from './stage/nl.ts';
import { tier } from './tier/nl.ts';
import { timer } from './timer/nl.ts';
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
