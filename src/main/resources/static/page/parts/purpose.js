import { purpose, statePurpose } from '../api.js';
import { Component, define } from '../component.js';
import { nameOf, t } from '../language.js';
import { viewer } from '../viewer.js';
import { choice } from './fields.js';

/** What an analyst reads single cases for, stated once for as long as the tab is open. */
class Purpose extends Component {
  begin() {
    this.listen('purpose', () => this.update());
  }

  draw() {
    const options = viewer().purposes.map((stated) => [stated, nameOf('Purpose', stated)]);
    return choice({
      label: t('purpose'),
      value: purpose(),
      options: [['', t('purpose.none')], ...options],
      change: (stated) => statePurpose(stated),
    });
  }
}

define('s-purpose', Purpose);
