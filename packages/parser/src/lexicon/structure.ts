/**
 * The lists that structure reads by. They stand together here so that bundles have them side by side: text in Chinese
 * packs a good deal better apart from code, and bare words better apart from patterns.
 */

// Words, and endings of words.

export { CHANNELS } from './channels';
export { LABELS } from './credit-labels';
export { OUTLET_ENDINGS } from './outlets';
export { PAGE_WORDS } from './page-words';
export { COMPOUND_SURNAMES } from './surnames';
export { COMMONEST_SURNAMES, SURNAME_GAPS } from './surnames.generated';

// Patterns of lines and their parts.

export { LINES, MARKED_LINES, NOTICES, SIGNS, TAIL_MARKERS } from './boilerplate';
export { CAPTION_RULES } from './captions';
export {
  BEHIND_OUTLET,
  BYLINE_LABEL,
  CLOSING_LABEL,
  COMPILED_FROM,
  EMPLOYER,
  LEAD_IN,
  NOBODY,
  OWN_WORK,
  PEN_NAME,
  PRINT_EDITION,
  REPORTED_BY,
  SIGNED_FOR,
  TAKEN_FROM,
} from './credit-forms';
export { CLOCK_BEFORE, CLOCK_BEHIND, DATE_FORMS } from './date-forms';
export { ACCOUNT_MARK, BESIDE_DATE, BRACKETED_BYLINE } from './dateline-forms';
export { BULLET, HEADINGS, ORDINAL_ITEM } from './headings';
export { COLUMN_WORDS, SECTION_ENDING, TITLE_LABEL } from './headline-forms';
export { AFFILIATION, GLUED_JUNK, HAN_NAME, NAME_IN_ROW, NAME_LIKE, SHARE, STAFF_CODE } from './name-forms';
export { BARE_BYLINE, KNOWN_AGENCY, WIRE_BYLINE, WIRE_FORMS, WIRE_OPENING } from './wire-forms';
