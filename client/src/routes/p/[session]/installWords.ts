import type { Words } from '@kring/core';

interface InstallWords {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

export const installWords: Words<InstallWords> = {
  nl: {
    text: 'Zet Kring bij uw apps: dan vindt u deze bijeenkomst zo terug, ook als het netwerk even wegvalt.',
    yes: 'Bij mijn apps zetten',
    no: 'Nee, dank u',
  },
  fr: {
    text: 'Placez Kring parmi vos applications\u00a0: vous retrouverez cette réunion en un geste, même sans réseau.',
    yes: 'Ajouter à mes applications',
    no: 'Non, merci',
  },
  en: {
    text: 'Put Kring among your apps: you will find this meeting again at once, even when the network is away.',
    yes: 'Add to my apps',
    no: 'No, thank you',
  },
  de: {
    text: 'Legen Sie Kring zu Ihren Apps: So finden Sie diese Versammlung gleich wieder, auch ohne Netz.',
    yes: 'Zu meinen Apps legen',
    no: 'Nein, danke',
  },
};
