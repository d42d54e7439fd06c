import { counted } from '@kring/core';

export const clock = {
  begins: (time: string) => `Begins at ${time}`,
  onTime: 'On schedule',
  late: (minutes: number) => `You are ${counted('en', minutes, 'minute', 'minutes')} late`,
  ahead: (minutes: number) => `You are ${counted('en', minutes, 'minute', 'minutes')} ahead`,
  ends: (time: string) => `ends around ${time}`,
  choose: 'Choose when it begins',
};
