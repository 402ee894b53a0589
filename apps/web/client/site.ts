// What every page may do once JavaScript runs. All of it works on the HTML that is there; nothing is drawn by it.
import { copyCitation } from './copy';
import { markCurrent } from './current';
import { rememberLanguage } from './language';
import { settleNotes } from './margins';
import { lightUpNotes } from './notes';
import { handOverText } from './paste';
import { searchShortcut } from './shortcut';
import { themeButton } from './theme';

rememberLanguage();
markCurrent();
themeButton();
lightUpNotes(document);
settleNotes();
searchShortcut();
handOverText();
copyCitation();
