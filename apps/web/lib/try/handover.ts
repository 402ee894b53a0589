/** Under which name the home page leaves a text for the try page, in the tab's own storage. */
export const HANDOVER = 'text-to-try';
