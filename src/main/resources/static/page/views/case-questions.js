import { ask } from '../api.js';

const AT = 'institutionCode name kind';
const STUDENT = `studentCode birthYear
  school { ${AT} }
  cases(first: 20, orderBy: OPENED_ON_ASC) { edges { node { caseCode openedOn status } } }
  observations(first: 200, orderBy: OBSERVED_ON_ASC) { edges { node {
    id observationCode observedOn recordedAt assessments(first: 1) { totalCount } observer { ${AT} }
    indicator { indicatorCode kind urgency labelEn labelSrLatn labelSrCyrl catalogueEntry { unverified } }
  } } }
  assessments(first: 50, orderBy: CONCLUDED_ON_ASC) { edges { node { assessmentCode concludedOn recordedAt conclusion maker { ${AT} } } } }`;

const CASE = `query Case($code: String!) {
  caseByCode(caseCode: $code) {
    id caseCode openedOn leadSince status closedOn closureReason exploitationForms
    opener { ${AT} } lead { ${AT} }
    student { ${STUDENT} }
    referrals(first: 50, orderBy: SENT_AT_ASC) { edges { node {
      id referralCode priority sentAt receivedAt respondedAt response feedbackAt sender { ${AT} } receiver { ${AT} }
      recordings(first: 20, orderBy: RECORDED_AT_ASC) { edges { node { act reason feedback } } }
    } } }
    linkedEntities(first: 1) { totalCount }
    decisions(first: 20, orderBy: DECIDED_ON_ASC) { edges { node { id decisionCode decidedOn outcome body { ${AT} } } } }
    measures(first: 50, orderBy: STARTED_ON_ASC) { edges { node { id measureCode kind startedOn endedOn result provider { ${AT} } } } }
  }
}`;
const WITHOUT = `query Student($code: String!) { studentByCode(studentCode: $code) { ${STUDENT} } }`;
const OF_SIGN = 'query StudentOfSign($code: String!) { observationByCode(observationCode: $code) { student { studentCode } } }';

const nodes = (connection) => connection.edges.map(({ node }) => node);

function studentOf({ cases, observations, assessments, ...facts }) {
  return { ...facts, cases: nodes(cases), observations: nodes(observations), assessments: nodes(assessments) };
}

async function readCase(code, signal) {
  const found = (await ask(CASE, { code }, signal)).caseByCode;
  return (
    found && {
      ...found,
      student: studentOf(found.student),
      referrals: nodes(found.referrals).map((one) => ({ ...one, recordings: nodes(one.recordings) })),
      decisions: nodes(found.decisions),
      measures: nodes(found.measures),
      entities: found.linkedEntities.totalCount,
    }
  );
}

/** A student without a case looks like a case in which nothing is recorded but signs; `caseCode` is null. */
async function readStudent(code, signal) {
  const found = (await ask(WITHOUT, { code }, signal)).studentByCode;
  return found && { caseCode: null, student: studentOf(found), referrals: [], decisions: [], measures: [], entities: 0, opener: null, lead: null };
}

/** What is recorded of a case, or of a student without one; null where there is none to see. */
export async function readFile({ caseCode, studentCode, observationCode }, signal) {
  if (caseCode) {
    return readCase(caseCode, signal);
  }
  const student = studentCode ?? (await ask(OF_SIGN, { code: observationCode }, signal)).observationByCode?.student.studentCode;
  return student ? readStudent(student, signal) : null;
}

const BASIS = 'basis { sources unverified words { en srLatn srCyrl } }';
const WORDS = '{ en srLatn srCyrl }';
const SIGN = `observationCode indicatorCode label ${WORDS} urgency observedOn unverified words ${WORDS}`;
const STEPS = `query Steps($code: String!) {
  nextSteps(studentCode: $code) {
    asOf step words ${WORDS}
    phoneFirst { words ${WORDS} numbers { name ${WORDS} number institutions { name } ${BASIS} } }
    mustNotBeTold { party words ${WORDS} ${BASIS} }
    duties { code words ${WORDS} who ${WORDS} toWhom ${WORDS} to { institutionCode name } by state conditional legalBasis ${WORDS} ${BASIS} }
    reasons { rule step decisive words ${WORDS} ${BASIS} }
    counted { ${SIGN} } notCounted { ${SIGN} }
    notes { code words ${WORDS} sources }
    why { version file fingerprint lookBackDays }
  }
}`;

export async function nextSteps(code, signal) {
  return (await ask(STEPS, { code }, signal)).nextSteps;
}

const PROPOSALS = `query Proposals($code: String!) {
  referralProposals(caseCode: $code) {
    dutyCode receiverKind priority receivers { institutionCode name } deadline conditional ground { basis unverified }
  }
}`;

/** To whom a case may be handed on by the duties of one's own institution. */
export async function proposals(code, signal) {
  return (await ask(PROPOSALS, { code }, signal)).referralProposals;
}

const CATALOGUE = `query Catalogue {
  indicators(first: 500, orderBy: INDICATOR_CODE_ASC) { edges { node {
    indicatorCode kind urgency labelEn labelSrLatn labelSrCyrl
    group { indicatorGroupCode nameEn nameSrLatn nameSrCyrl }
    catalogueEntry { unverified urgencyBasis noteEn noteSrLatn noteSrCyrl }
  } } }
}`;
let known = null;

/** The catalogue of signs, asked for once. */
export async function catalogue(signal) {
  known ??= nodes((await ask(CATALOGUE, {}, signal)).indicators);
  return known;
}

const OWN = 'query OwnInstitution($code: String!) { institutionByCode(institutionCode: $code) { kind name } }';

/** The viewer's own institution; null where there is none. */
export async function ownInstitution(code, signal) {
  return code ? (await ask(OWN, { code }, signal)).institutionByCode : null;
}
