/**
 * The lists that structure reads by. They stand together here so that bundles have them side by side: text in Chinese
 * packs a good deal better apart from code.
 */
export { AGENCIES } from './agencies';
export { LINES, MARKED_LINES, NOTICES, SIGNS, TAIL_MARKERS } from './boilerplate';
export { CAPTION_RULES } from './captions';
export { CHANNELS } from './channels';
export { LABELS } from './credit-labels';
export { CLOCK_BEFORE, DATE_FORMS } from './date-forms';
export { BULLET, HEADINGS, ORDINAL_ITEM } from './headings';
export { OUTLET_ENDINGS } from './outlets';
export { PAGE_WORDS } from './page-words';
export { GRADES, ROLES } from './roles';
export { COMPOUND_SURNAMES, SURNAMES, TRADITIONAL_SURNAMES } from './surnames';
export { BARE_BYLINE, WIRE_BYLINE, WIRE_FORMS, WIRE_OPENING } from './wire-forms';
