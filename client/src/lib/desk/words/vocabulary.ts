import type { Words } from '@kring/core';
import { de } from './de.ts';
import { en, type DeskWords } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const deskWords: Words<DeskWords> = { nl, fr, en, de };
