/** A script as it stands in a page: its comments are for those who read the source. */
export const withoutComments = (script: string): string => script.replace(/^\s*\/[/*].*\n/gm, '');
