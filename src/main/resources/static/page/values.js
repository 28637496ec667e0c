import { nameOf } from './language.js';

/** Every value of an enumeration of the API, in the order in which the page has them. ValuesTests holds them to the schema. */
export const VALUES = {
  ActReason: ['NOT_COMPETENT', 'OTHER_TERRITORY', 'ALREADY_KNOWN', 'INCOMPLETE', 'NEW_SIGNS', 'CLOSED_BY_MISTAKE', 'RETURNED', 'OTHER'],
  AgreementKind: ['PROTOCOL', 'CONTACT_POINT', 'DATA_SHARING', 'TEAM_MEMBERSHIP'],
  AuditKind: ['READ', 'WRITE', 'BREAK_GLASS', 'END_BREAK_GLASS', 'SIGN_IN', 'REFUSED', 'START', 'REPAIR'],
  BrokerRole: ['COORDINATOR', 'ITINERANT', 'GATEKEEPER', 'REPRESENTATIVE', 'LIAISON'],
  CaseStatus: ['OPEN', 'CLOSED'],
  ClosureReason: ['PROTECTED', 'NOT_A_VICTIM', 'UNFOUNDED', 'MOVED', 'CUSTOM', 'OTHER'],
  ContactRole: ['PROTECTION_TEAM', 'DUTY_PHONE', 'REFERRALS', 'DATA_PROTECTION', 'HEAD_OFFICE'],
  ExerciseStep: ['MONITOR', 'CONSULT', 'REFER', 'EMERGENCY'],
  ExploitationForm: ['SEXUAL', 'LABOUR', 'BEGGING', 'CRIMINALITY', 'FORCED_MARRIAGE', 'DOMESTIC_SERVITUDE', 'ILLEGAL_ADOPTION', 'OTHER'],
  FeedbackClass: ['TAKEN_UP', 'HANDED_ON', 'NOT_TAKEN_UP', 'MORE_NEEDED'],
  FlowGrouping: ['KIND', 'SECTOR', 'DISTRICT', 'INSTITUTION'],
  GapKind: [
    'DUTY_UNMET', 'LATE_ACKNOWLEDGEMENT', 'UNANSWERED_REFERRALS', 'NO_FEEDBACK', 'EXPECTED_TIE_ABSENT', 'SILENT_UNIT',
    'SINGLE_POINT_OF_FAILURE', 'DORMANT_TEAM', 'NO_AGREEMENT', 'UNTRAINED', 'SIGNS_NOT_ESCALATED', 'SPLIT_CASES', 'SKIPPED_STEP', 'PING_PONG',
    'NO_LEAD', 'BACKLOG', 'CHANNEL_DROP', 'CONFLICTING_DECISIONS', 'NO_SAFETY_NET', 'OUTCOME_DIFFERS',
  ],
  GapSeverity: ['HIGH', 'MEDIUM', 'LOW'],
  GapStatus: ['OPEN', 'WARNING', 'NO_RECORD', 'CANNOT_TELL', 'CLOSED'],
  InstitutionKind: [
    'SCHOOL', 'DISTRICT_OFFICE', 'MINISTRY', 'VICTIM_PROTECTION_CENTRE', 'SOCIAL_WORK_CENTRE', 'POLICE', 'PROSECUTION', 'COURT', 'HEALTH',
    'LABOUR_INSPECTORATE', 'LOCAL_TEAM', 'NGO', 'OMBUDSPERSON', 'NATIONAL_COORDINATOR', 'TRAINING_BODY', 'LEGAL_AID', 'EMPLOYMENT_AGENCY',
    'TRADE_UNION', 'BUSINESS', 'INTERNATIONAL_ORGANISATION', 'OTHER',
  ],
  LinkGoal: ['NEARER_TO_CENTRE', 'ONE_PIECE', 'LIGHTER_BROKER'],
  MaterialKind: ['GUIDANCE', 'VIDEO', 'TOOL', 'INDICATOR_LIST', 'PROTOCOL'],
  MeasureKind: [
    'ACCOMMODATION', 'PSYCHOSOCIAL', 'HEALTH', 'EDUCATION', 'LEGAL_AID', 'GUARDIANSHIP', 'COMPENSATION', 'CRIMINAL_PROCEEDING', 'OTHER',
  ],
  NextStep: ['MONITOR', 'CONSULT', 'REFER', 'EMERGENCY'],
  OriginGrouping: ['SECTOR', 'KIND', 'DISTRICT', 'INSTITUTION', 'TRAINED'],
  Outcome: ['IDENTIFIED', 'NOT_A_VICTIM', 'REJECTED', 'SUSPENDED'],
  Priority: ['EMERGENCY', 'URGENT', 'REGULAR'],
  RecordKind: [
    'DISTRICT', 'MUNICIPALITY', 'INSTITUTION', 'AGREEMENT', 'MEETING', 'TRAINING', 'MATERIAL', 'STUDENT', 'OBSERVATION', 'INDICATOR', 'ASSESSMENT',
    'CASE', 'REFERRAL', 'DECISION', 'MEASURE', 'LINKED_ENTITY',
  ],
  Response: ['ACCEPTED', 'REFUSED', 'REDIRECTED'],
  Role: [
    'SCHOOL_PROFESSIONAL', 'CASEWORKER', 'DISTRICT_COORDINATOR', 'NATIONAL_COORDINATOR', 'ANALYST', 'DASHBOARD', 'ADMINISTRATOR', 'AUDITOR',
  ],
  SeasonCount: ['REFERRALS', 'CASES'],
  Sector: [
    'EDUCATION', 'GOVERNMENT', 'LABOUR', 'SOCIAL_PROTECTION', 'LAW_ENFORCEMENT', 'JUSTICE', 'HEALTH', 'LOCAL_COORDINATION', 'CIVIL_SOCIETY',
    'INTERNATIONAL', 'OTHER',
  ],
  Sex: ['FEMALE', 'MALE', 'UNKNOWN'],
  TimeGrouping: ['SECTOR', 'KIND', 'PRIORITY', 'DISTRICT'],
  TrainingKind: ['WORKSHOP', 'ONLINE', 'SEMINAR', 'CASE_STUDY_EXERCISE'],
  TrainingUnit: ['INSTITUTION', 'DISTRICT'],
  UnitLevel: ['DISTRICT', 'MUNICIPALITY', 'SCHOOL'],
  WorkKind: [
    'CONFIRM_RECEIPT', 'RESPOND', 'GIVE_FEEDBACK', 'TAKE_LEAD', 'SEND_DUE_REFERRAL', 'DECIDE', 'START_SAFETY_MEASURE', 'FOLLOW_UP_SIGNS',
    'AGREEMENT_ENDS',
  ],
};

/** Some values of an enumeration, where a view is about these alone. Trainers are people of these kinds of institution. */
export const SOME = {
  InstitutionKind: {
    trainers: ['TRAINING_BODY', 'VICTIM_PROTECTION_CENTRE', 'DISTRICT_OFFICE', 'MINISTRY', 'NATIONAL_COORDINATOR', 'NGO'],
    trained: ['SCHOOL', 'POLICE', 'SOCIAL_WORK_CENTRE', 'HEALTH', 'NGO'],
  },
  FlowGrouping: { aggregates: ['SECTOR', 'DISTRICT'] },
  GapStatus: { open: ['OPEN', 'WARNING', 'NO_RECORD'] },
  ImportStatus: { underWay: ['QUEUED', 'RUNNING'] },
  RecordKind: { registers: ['MUNICIPALITY', 'INSTITUTION', 'AGREEMENT', 'MEETING'], cases: ['CASE', 'LINKED_ENTITY', 'STUDENT'] },
};

/** Values of an enumeration with their names, as options of a choice; all of them where none are named. */
export function optionsOf(group, values = VALUES[group]) {
  return values.map((value) => [value, nameOf(group, value)]);
}
