import { ask } from '../api.js';
import { Component, define } from '../component.js';
import { number, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { Resource } from '../resource.js';

const HEAD = 'query AuditHead { auditHead { seq hash } }';

/** Pairs of entries that follow one another, and those of them of which the later does not hold the hash of the earlier. */
export function links(entries) {
  const bySeq = new Map(entries.map((entry) => [Number(entry.seq), entry]));
  const pairs = entries.filter(({ seq }) => bySeq.has(Number(seq) - 1));
  return { pairs: pairs.length, broken: pairs.filter((entry) => bySeq.get(Number(entry.seq) - 1).hash !== entry.previous).map(({ seq }) => seq) };
}

/** The end of the log, to be noted elsewhere, and whether the entries that are shown hang together. */
class AuditHead extends Component {
  static properties = ['entries'];
  #head = null;

  begin() {
    this.#head = new Resource(this, async (signal) => (await ask(HEAD, {}, signal)).auditHead);
    this.#head.run();
  }

  draw() {
    const { pairs, broken } = links(this.entries);
    return html`<section class="card" aria-label=${t('audit.head')}>
      <h2>${t('audit.head')}</h2>
      ${this.#head.show((head) => (head ? html`<p><code>${head.seq}:${head.hash}</code></p>` : html`<s-state .empty=${t('audit.none')}></s-state>`))}
      <p>${t('audit.headWords')} <code>audit verify --expect SEQ:HASH</code></p>
      ${broken.length
        ? html`<p class="late" role="alert">${t('audit.broken', { seq: broken.join(', ') })}</p>`
        : pairs
          ? html`<p>${t('audit.holds', { n: pairs, shown: number(pairs) })}</p>`
          : nothing}
    </section>`;
  }
}

define('s-audit-head', AuditHead);
