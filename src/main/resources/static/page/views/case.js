import { Component, define } from '../component.js';
import { nameOf, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { say } from '../news.js';
import { Resource } from '../resource.js';
import { to } from '../router.js';
import { viewer } from '../viewer.js';
import './act.js';
import { caseFacts } from './case-facts.js';
import { caseForms } from './case-forms.js';
import { catalogue, ownInstitution, proposals, readFile } from './case-questions.js';
import './case-record.js';
import './case-records.js';
import './case-referrals.js';
import { stateOfCase } from './case-state.js';
import './case-steps.js';
import './case-timeline.js';
import { saidIn } from './case-words.js';
import { chosen, toCase } from './chosen.js';
import { caseCorrections } from './correction-forms.js';

/** A case, or a student without one: the next steps, what may be done, and what is recorded. Which one is in memory of the page alone. */
class Case extends Component {
  static properties = ['filters'];
  #file = null;
  #tools = null;
  #code = null;
  #turn = 0;
  #step = null;

  begin() {
    this.#file = new Resource(this, (signal) => this.#read(signal));
    this.#tools = new Resource(this, (signal) => this.#asked(signal));
    this.changed();
  }

  changed() {
    if (!this.#file) {
      return;
    }
    if (!chosen(this.filters.of)) {
      location.replace(to('cases'));
      return;
    }
    this.#file.run();
  }

  get #works() {
    return viewer().may('CASE_WORK') && viewer().institutionCode;
  }

  async #read(signal) {
    const file = await readFile(chosen(this.filters.of), signal);
    this.#turn += 1;
    this.#code = file?.caseCode;
    if (file && this.#works) {
      this.#tools.run();
    }
    return file;
  }

  async #asked(signal) {
    const code = this.#code;
    const [signs, own, proposed] = await Promise.all([
      catalogue(signal),
      ownInstitution(viewer().institutionCode, signal),
      code && viewer().may('WORK') ? proposals(code, signal) : [],
    ]);
    return { signs, own, proposed };
  }

  #look() {
    return this.#file.run();
  }

  async #done(said, data) {
    say(said);
    const made = data?.openCase ?? data?.sendReferral?.case;
    if (made && made.caseCode !== this.#file.value.caseCode) {
      location.hash = toCase({ caseCode: made.caseCode });
      return;
    }
    if (data?.withdrawCase) {
      location.hash = toCase({ studentCode: this.#file.value.student.studentCode });
      return;
    }
    await this.#look();
  }

  draw() {
    return html`<p><a href=${to('cases')}>${t('case.back')}</a></p>
      ${this.#file.show((file) => (file ? this.#shown(file) : html`<h1>${t('case.title')}</h1><s-state .empty=${t('case.none')}></s-state>`))}`;
  }

  #shown(file) {
    const state = stateOfCase(file);
    const code = file.student.studentCode;
    return html`<h1>${file.caseCode ? t('case.named', { code: file.caseCode }) : t('case.student', { code })}</h1>
      <p><span class="badge">${nameOf('CaseState', state)}</span></p>
      ${caseFacts(file)} ${this.#correcting(file)}
      <s-next-steps .code=${code} .turn=${this.#turn} .told=${(step) => this.#proposes(step)}></s-next-steps>
      ${this.#works ? this.#acts(file) : nothing}
      <s-case-timeline .of=${file}></s-case-timeline>
      ${this.#works && this.#tools.value ? this.#records(file) : nothing}
      <s-case-referrals .file=${file} .named=${saidIn(file, this.#tools.value?.signs ?? [])} .done=${(said) => this.#done(said)} .again=${() => this.#look()}></s-case-referrals>`;
  }

  #proposes(step) {
    if (this.#step !== step) {
      this.#step = step;
      this.update();
    }
  }

  /** What the case itself says, put right or taken back. */
  #correcting(file) {
    const forms = this.#works && file.caseCode ? caseCorrections(file, viewer().institutionCode) : [];
    return forms.length
      ? html`<s-case-record
          .record=${file} .kept=${file.caseCode} .about=${t('case.named', { code: file.caseCode })} .forms=${forms} .named=${saidIn(file, [])}
          .done=${(said, data) => this.#done(said, data)} .again=${() => this.#look()}
        ></s-case-record>`
      : nothing;
  }

  #records(file) {
    return html`<s-case-records
      .file=${file} .signs=${this.#tools.value.signs} .own=${viewer().institutionCode} .done=${(said) => this.#done(said)} .again=${() => this.#look()}
    ></s-case-records>`;
  }

  #acts(file) {
    return html`<section class="acts" aria-label=${t('case.acts')}>
      <h2>${t('case.acts')}</h2>
      ${this.#tools.show(({ signs, own, proposed }) => {
        const forms = caseForms({ file, catalogue: signs, proposed, own, code: viewer().institutionCode, step: this.#step });
        return forms.map(
          (form) => html`<s-act
            .heading=${form.heading} .hint=${form.hint} .query=${form.query} .fields=${form.fields} .fixed=${form.fixed} .send=${form.send}
            .kept=${`${form.query} ${file.caseCode ?? file.student.studentCode}`} .done=${(data) => this.#done(form.said, data)}
            .again=${() => this.#look()}
          ></s-act>`,
        );
      })}
    </section>`;
  }
}

define('view-case', Case);
