import { version } from '../package.json';

/** The version of the tool, put in place when it is built. */
export const VERSION: string = version;
