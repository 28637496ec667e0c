import { ask } from '../api.js';
import { SOME } from '../values.js';
import { viewer } from '../viewer.js';
import { ownInstitution } from './case-questions.js';

const WORDS = '{ en srLatn srCyrl }';
const HELD = `exerciseCode caseStudyCode title ${WORDS} keeperCode keeperName openedAt closedAt groups programme answers answered trainingCode`;
const LIST = `query Exercises { exercises(first: 200) { ${HELD} } }`;
const ONE = `query Exercise($code: String!) { exerciseByCode(exerciseCode: $code) { ${HELD} } }`;
const STUDIES = `query CaseStudies { caseStudies { caseStudyCode version title ${WORDS} publisherCode } }`;
const STUDY = `query CaseStudy($code: String!) {
  caseStudyByCode(caseStudyCode: $code) {
    caseStudyCode version notice ${WORDS} title ${WORDS} text ${WORDS} offered { indicatorCode label ${WORDS} }
    key { marked step form explanation ${WORDS} sources }
  }
}`;
const KAPPA = '{ value interval { lower upper } chanceError }';
const GROUP = `group n suppressed
  indicators { indicatorCode inKey withKey { count of value interval { lower upper } } }
  step { expected withKey { count of value interval { lower upper } } chosen { step count } }
  kappaWithKey ${KAPPA} kappaBetween ${KAPPA}`;
const APART = '{ value interval { lower upper } apart }';
const RESULT = `query Result($code: String!) {
  exerciseResult(exerciseCode: $code) {
    leftOut total { ${GROUP} } groups { ${GROUP} }
    differences { first second indicators { indicatorCode difference ${APART} } step ${APART} kappaWithKey ${APART} }
    definitions { name meaning ${WORDS} formula sources }
  }
}`;

export async function exercises(signal) {
  return (await ask(LIST, {}, signal)).exercises;
}

export async function exercise(code, signal) {
  return (await ask(ONE, { code }, signal)).exerciseByCode;
}

export async function caseStudies(signal) {
  return (await ask(STUDIES, {}, signal)).caseStudies;
}

export async function caseStudy(code, signal) {
  return (await ask(STUDY, { code }, signal)).caseStudyByCode;
}

export async function result(code, signal) {
  return (await ask(RESULT, { code }, signal)).exerciseResult;
}

/** Whether the viewer may hold exercises. */
export async function isTrainer(signal) {
  const who = viewer();
  return who.may('EXERCISE_KEEPING') && SOME.InstitutionKind.trainers.includes((await ownInstitution(who.institutionCode, signal))?.kind);
}
