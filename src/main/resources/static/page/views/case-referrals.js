import { Component, define } from '../component.js';
import { moment, nameOf, serbian, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { viewer } from '../viewer.js';
import './act.js';
import './case-record.js';
import { stateOfReferral } from './case-state.js';
import { referralCorrections } from './correction-forms.js';
import { referralForms } from './referral-forms.js';

/** The referrals of a case with their receipts, answers and feedback, and what the viewer may do about each. */
class Referrals extends Component {
  static properties = ['file', 'named', 'done', 'again'];

  draw() {
    const { referrals } = this.file;
    return html`<h2>${t('referrals.title')}</h2>
      ${referrals.length ? referrals.map((referral) => this.#one(referral)) : html`<s-state .empty=${t('referrals.none')}></s-state>`}`;
  }

  #one(referral) {
    const { referralCode, sender, receiver, priority } = referral;
    return html`<article class="card referral" data-state=${stateOfReferral(referral)} aria-label=${t('timeline.way', { from: serbian(sender.name), to: serbian(receiver.name) })}>
      <h3>${t('timeline.way', { from: serbian(sender.name), to: serbian(receiver.name) })}</h3>
      <p>
        <span class="badge ${priority === 'EMERGENCY' ? 'high' : ''}">${nameOf('Priority', priority)}</span>
        <span class="badge">${nameOf('ReferralState', stateOfReferral(referral))}</span>
        <code>${referralCode}</code>
      </p>
      ${this.#way(referral)} ${this.#acts(referral)}
    </article>`;
  }

  #way(referral) {
    const { sentAt, receivedAt, respondedAt, feedbackAt, recordings } = referral;
    const reason = recordings.find((one) => one.act === 'REFUSE_REFERRAL')?.reason;
    const told = recordings.find((one) => one.act === 'GIVE_FEEDBACK')?.feedback;
    const fact = (name, at, more) => html`<dt>${name}</dt><dd>${at ? moment(at) : t('referrals.notYet')}${more ? html`: ${more}` : nothing}</dd>`;
    const answer = stateOfReferral(referral);
    const answered = !respondedAt ? '' : answer === 'ANSWERED' ? t('referrals.withheld') : `${nameOf('ReferralState', answer)}${reason ? ` (${nameOf('ActReason', reason)})` : ''}`;
    return html`<dl class="facts">
      ${fact(t('timeline.sent'), sentAt)} ${fact(t('timeline.received'), receivedAt)} ${fact(t('timeline.answered'), respondedAt, answered)}
      ${fact(t('timeline.feedback'), feedbackAt, told ? nameOf('FeedbackClass', told) : '')}
    </dl>`;
  }

  #acts(referral) {
    const who = viewer();
    const works = who.may('CASE_WORK') && who.institutionCode;
    const forms = works ? referralForms(referral, who.institutionCode) : [];
    const corrections = works ? referralCorrections(referral, who.institutionCode) : [];
    return html`${forms.length
      ? html`<div class="acts" role="group" aria-label=${t('referrals.acts')}>
          ${forms.map(
            (form) => html`<s-act
              .heading=${form.heading} .query=${form.query} .fields=${form.fields} .fixed=${form.fixed}
              .kept=${`${form.query} ${referral.referralCode}`} .done=${() => this.done(form.said)} .again=${this.again}
            ></s-act>`,
          )}
        </div>`
      : nothing}
    ${corrections.length
      ? html`<s-case-record
          .record=${referral} .kept=${referral.referralCode} .about=${t('referrals.one', { code: referral.referralCode })} .forms=${corrections} .named=${this.named}
          .done=${this.done} .again=${this.again}
        ></s-case-record>`
      : nothing}`;
  }
}

define('s-case-referrals', Referrals);
