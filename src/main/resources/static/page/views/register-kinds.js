import { nameOf } from '../language.js';

const INSTITUTIONS = [
  'SCHOOL', 'DISTRICT_OFFICE', 'MINISTRY', 'VICTIM_PROTECTION_CENTRE', 'SOCIAL_WORK_CENTRE', 'POLICE', 'PROSECUTION', 'COURT', 'HEALTH',
  'LABOUR_INSPECTORATE', 'LOCAL_TEAM', 'NGO', 'OMBUDSPERSON', 'NATIONAL_COORDINATOR', 'TRAINING_BODY', 'LEGAL_AID', 'EMPLOYMENT_AGENCY',
  'TRADE_UNION', 'BUSINESS', 'INTERNATIONAL_ORGANISATION', 'OTHER',
];

/** Values of an enumeration with their names, as options of a choice. */
export const KINDS = {
  InstitutionKind: () => INSTITUTIONS.map((value) => [value, nameOf('InstitutionKind', value)]),
  AgreementKind: () => ['PROTOCOL', 'CONTACT_POINT', 'DATA_SHARING', 'TEAM_MEMBERSHIP'].map((value) => [value, nameOf('AgreementKind', value)]),
  TrainingKind: () => ['WORKSHOP', 'ONLINE', 'SEMINAR', 'CASE_STUDY_EXERCISE'].map((value) => [value, nameOf('TrainingKind', value)]),
  MaterialKind: () => ['GUIDANCE', 'VIDEO', 'TOOL', 'INDICATOR_LIST', 'PROTOCOL'].map((value) => [value, nameOf('MaterialKind', value)]),
  ContactRole: () =>
    ['PROTECTION_TEAM', 'DUTY_PHONE', 'REFERRALS', 'DATA_PROTECTION', 'HEAD_OFFICE'].map((value) => [value, nameOf('ContactRole', value)]),
  SchoolLevel: () => ['PRIMARY', 'SECONDARY', 'SPECIAL', 'MUSIC_BALLET', 'PRESCHOOL'].map((value) => [value, nameOf('SchoolLevel', value)]),
};
