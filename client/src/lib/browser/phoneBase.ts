import { info } from '../http/joining.ts';
import { phoneAddress } from './address.ts';

let asked: Promise<string> | undefined;

/** The address under which phones reach this server. Asks the server where this page's own would not do. */
export function phoneBase(): Promise<string> {
  asked ??= info().then(
    ({ publicUrl }) => phoneAddress(new URL(location.href), publicUrl),
    () => {
      asked = undefined;
      return location.origin;
    },
  );
  return asked;
}
