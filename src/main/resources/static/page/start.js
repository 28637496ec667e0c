import { remembered, speak } from './language.js';
import './parts/shell.js';

const PLACE = 'svetionik.place';

// Where the page was when the session ended.
const kept = sessionStorage.getItem(PLACE);
sessionStorage.removeItem(PLACE);
if (kept && !location.hash) {
  history.replaceState(null, '', kept);
}

speak(remembered()).then(() => document.getElementById('page').replaceChildren(document.createElement('s-shell')));
