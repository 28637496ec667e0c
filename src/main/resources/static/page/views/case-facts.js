import { day, nameOf, serbian, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { toCase } from './chosen.js';

/** Whom a case concerns, who opened and leads it, and what is suspected. */
export function caseFacts({ caseCode, student, opener, lead, openedOn, exploitationForms, closedOn, closureReason }) {
  const fact = (name, value) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : nothing);
  const others = student.cases.filter((one) => one.caseCode !== caseCode);
  return html`<dl class="facts">
    ${fact(t('case.pseudonym'), html`<code>${student.studentCode}</code>, ${t('case.born', { year: String(student.birthYear) })}`)}
    ${fact(t('case.school'), serbian(student.school?.name))} ${fact(t('case.opened'), openedOn && `${day(openedOn)}, ${serbian(opener?.name)}`)}
    ${caseCode ? fact(t('case.lead'), lead ? serbian(lead.name) : t('case.noLead')) : nothing}
    ${caseCode ? fact(t('case.forms'), (exploitationForms ?? []).map((form) => nameOf('ExploitationForm', form)).join(', ') || t('case.noForms')) : nothing}
    ${fact(t('case.closed'), closedOn && `${day(closedOn)}${closureReason ? `, ${nameOf('ClosureReason', closureReason)}` : ''}`)}
    ${fact(t('case.others'), others.length && others.map((one) => html`<div><a href=${toCase(one)}>${one.caseCode}</a>, ${day(one.openedOn)}, ${nameOf('CaseStatus', one.status)}</div>`))}
  </dl>`;
}
