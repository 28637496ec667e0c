import { Component, define } from '../component.js';
import { moment, nameOf, number, t } from '../language.js';
import { html, nothing } from '../libraries.js';

/** All of one entry of the log. */
class AuditEntry extends Component {
  static properties = ['entry'];

  drawn() {
    this.querySelector('section')?.focus();
  }

  draw() {
    const entry = this.entry;
    if (!entry) {
      return nothing;
    }
    const fact = (name, value) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : nothing);
    const title = t('audit.entry', { seq: entry.seq });
    return html`<section class="card" tabindex="-1" aria-label=${title}>
      <h3>${title}</h3>
      <dl class="facts">
        ${fact(t('audit.at'), moment(entry.at))} ${fact(t('audit.kind'), nameOf('AuditKind', entry.kind))} ${fact(t('audit.who'), entry.who)}
        ${fact(t('audit.role'), entry.role && nameOf('Role', entry.role))}
        ${fact(t('audit.purpose'), entry.purpose && nameOf('Purpose', entry.purpose))} ${fact(t('audit.operation'), html`<code>${entry.operation}</code>`)}
        ${fact(t('audit.errors'), entry.errors.join(', '))} ${fact(t('audit.from'), entry.from)} ${fact(t('audit.case'), entry.caseCode)}
        ${fact(t('audit.reason'), entry.reason)}
        ${fact(t('audit.total'), entry.counts.length ? html`<ul>${entry.counts.map(({ of, count }) => html`<li>${nameOf('Label', of)}: ${number(count)}</li>`)}</ul>` : number(entry.total))}
        ${entry.pseudonyms.map(({ label, codes }) => fact(t('audit.codes', { label: nameOf('Label', label) }), html`<code>${codes.join(', ')}</code>`))}
        ${fact(t('audit.previous'), html`<code>${entry.previous}</code>`)} ${fact(t('audit.hash'), html`<code>${entry.hash}</code>`)}
      </dl>
    </section>`;
  }
}

define('s-audit-entry', AuditEntry);
