import { moment, nameOf, serbian, worded } from '../language.js';

const MOMENT = /^\d{4}-\d{2}-\d{2}T.*Z$/;
const NAMES = {
  status: (value) => nameOf('CaseStatus', value),
  closureReason: (value) => nameOf('ClosureReason', value),
  exploitationForms: (value) => nameOf('ExploitationForm', value),
  kind: (value) => nameOf('MeasureKind', value),
  outcome: (value) => nameOf('Outcome', value),
  priority: (value) => nameOf('Priority', value),
  response: (value) => nameOf('ReferralState', value),
};

/** Words for what the history of a record in a case says: of enumerations, moments, signs, and institutions that the case names. */
export function saidIn(file, catalogue) {
  const institutions = [
    file.opener, file.lead, ...file.student.observations.map(({ observer }) => observer), ...file.referrals.flatMap(({ sender, receiver }) => [sender, receiver]),
    ...file.decisions.map(({ body }) => body), ...file.measures.map(({ provider }) => provider),
  ];
  const names = new Map(institutions.filter(Boolean).map(({ institutionCode, name }) => [institutionCode, serbian(name)]));
  return (name, value) => {
    const sign = name === 'indicator' && catalogue.find(({ indicatorCode }) => indicatorCode === value);
    return sign ? worded(sign, 'label') : MOMENT.test(value) ? moment(value) : (NAMES[name]?.(value) ?? names.get(value) ?? value);
  };
}
