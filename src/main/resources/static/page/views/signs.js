import { ask } from '../api.js';
import { Component, define } from '../component.js';
import { nameOf, t } from '../language.js';
import { html } from '../libraries.js';
import { institutionNames, signName, signsByCode } from '../names.js';
import '../parts/chart.js';
import { oneOf, patternFilter, patternForm } from '../parts/pattern-fields.js';
import { WHY } from '../parts/why.js';
import { districts } from '../places.js';
import { Resource } from '../resource.js';
import { VALUES } from '../values.js';
import { before } from './signs-before.js';
import { carried } from './signs-carried.js';
import { together } from './signs-together.js';

const SHARE = '{ count of value interval { lower upper } }';
const SIGNS = `query Signs($filter: PatternFilter) {
  signs(filter: $filter) {
    outcomes {
      signs { indicator kind n share ${SHARE} outcomes { outcome with ${SHARE} without ${SHARE} ratio interval { lower upper } } }
      why { ${WHY} }
    }
    together { pairs { first second n share ${SHARE} lift interval { lower upper } } rarer why { ${WHY} } }
    referrals { sectors { code n carrying ${SHARE} } schools { code n carrying ${SHARE} } why { ${WHY} } }
  }
}`;

/** Which signs were recorded before which outcome, which come together, and how often referrals carry any. */
class Signs extends Component {
  static properties = ['filters'];
  #answer = null;
  #places = null;
  #words = null;
  #names = null;
  #asked = '';

  begin() {
    this.#places = new Resource(this, districts);
    this.#words = new Resource(this, signsByCode);
    this.#answer = new Resource(this, (signal) => this.#ask(signal));
    [this.#places, this.#words, this.#answer].forEach((resource) => resource.run());
  }

  /** Which outcome is drawn is no question to the service. */
  changed() {
    const asked = JSON.stringify(patternFilter(this.filters));
    if (this.#asked !== asked) {
      this.#asked = asked;
      this.#answer?.run();
    }
  }

  async #ask(signal) {
    const { signs } = await ask(SIGNS, { filter: patternFilter(this.filters) }, signal);
    this.#names = await institutionNames(signs.referrals.schools.map(({ code }) => code), signal);
    return signs;
  }

  #outcome() {
    return VALUES.Outcome.find((one) => one === this.filters.outcome) ?? VALUES.Outcome[0];
  }

  draw() {
    return html`<h1>${t('signs.title')}</h1>
      <p>${t('signs.words')}</p>
      ${patternForm({
        filters: this.filters,
        places: this.#places.value,
        own: oneOf({ label: t('signs.outcome'), key: 'outcome', value: this.#outcome(), values: VALUES.Outcome, name: (one) => nameOf('Outcome', one) }),
      })}
      ${this.#answer.show((answer) => this.#found(answer))}`;
  }

  #found(answer) {
    const name = (code) => signName(code, this.#words.value);
    return html`${before({ ...answer.outcomes, outcome: this.#outcome(), name })}
      ${together({ ...answer.together, name })}
      ${carried({ ...answer.referrals, names: this.#names })}`;
  }
}

define('view-signs', Signs);
