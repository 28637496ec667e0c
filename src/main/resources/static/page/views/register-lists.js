import { day, nameOf, number, serbian, t } from '../language.js';
import { html } from '../libraries.js';
import { districtName } from '../places.js';
import { to } from '../router.js';

const INSTITUTION = '{ institutionCode name }';
const list = (root, filter, order, node) => `query Register($filter: ${filter}, $first: Int!, $after: String) {
  list: ${root}(filter: $filter, orderBy: ${order}, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${node} } }
  }
}`;

const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Belgrade' });

/** The day of today in Belgrade, 2026-01-05. */
export function today() {
  return CALENDAR.format(new Date());
}

export function entryLink(of, code, name) {
  return html`<a href=${to('entry', { of, code })}>${name}</a>`;
}

/** In force, to come or ended. */
export function validity({ validFrom, validTo }) {
  const now = today();
  return validTo && validTo < now ? t('registers.ended') : validFrom > now ? t('registers.toCome') : t('registers.inForce');
}

const dated = (name) => ({
  title: nameOf('Field', name),
  value: (row) => row[name],
  show: (row) => html`<span class="nowrap">${day(row[name])}</span>`,
});
const plain = (name, value = (row) => row[name]) => ({ title: nameOf('Field', name), value });
const named = (name, of, institution, code) => ({
  title: nameOf('Field', name),
  value: (row) => serbian(institution(row)),
  ...(code && { show: (row) => entryLink(of, code(row), serbian(institution(row))) }),
});
const counted = (title, read) => ({ title, value: read, show: (row) => number(read(row)), numeric: true });
const some = (values) => (values.every((value) => !value) ? undefined : values.filter(Boolean));
const filtered = (all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value));

/** What is listed of each register: the question, its filters, and the columns. */
export const LISTS = {
  institutions: {
    query: list('institutions', 'InstitutionFilter', 'NAME_ASC', `institutionCode kind name activeFrom activeTo
      district { districtCode } municipality { nameSrLatn } ... on School { pupils schoolLevel }`),
    filters: ['InstitutionKind', 'district', 'text'],
    filter: ({ kind, district, text }) => ({ kinds: some([kind]), districtCodes: some([district]), text }),
    columns: (byCode) => [
      named('name', 'institutions', (row) => row.name, (row) => row.institutionCode),
      plain('institutionCode'),
      plain('kind', (row) => nameOf('InstitutionKind', row.kind)),
      plain('district', (row) => districtName(row.district?.districtCode, byCode)),
      plain('municipality', (row) => serbian(row.municipality?.nameSrLatn)),
      dated('activeTo'),
    ],
  },
  agreements: {
    query: list('agreements', 'AgreementFilter', 'VALID_FROM_DESC', `agreementCode kind validFrom validTo firstParty ${INSTITUTION} secondParty ${INSTITUTION}`),
    filters: ['AgreementKind', 'institution'],
    filter: ({ kind, institution }) => ({ kinds: some([kind]), institutionCodes: some([institution]) }),
    columns: () => [
      { title: nameOf('Field', 'agreementCode'), value: (row) => row.agreementCode, show: (row) => entryLink('agreements', row.agreementCode, row.agreementCode) },
      plain('kind', (row) => nameOf('AgreementKind', row.kind)),
      named('firstParty', 'institutions', (row) => row.firstParty.name, (row) => row.firstParty.institutionCode),
      named('secondParty', 'institutions', (row) => row.secondParty.name, (row) => row.secondParty.institutionCode),
      dated('validFrom'),
      dated('validTo'),
      { title: t('registers.state'), value: validity },
    ],
  },
  reminders: {
    query: `query Reminders($within: Int!) {
      agreementReminders(withinDays: $within, first: 500) { agreementCode kind firstPartyName secondPartyName validFrom validTo daysLeft }
    }`,
    filters: ['within'],
    columns: () => [
      { title: nameOf('Field', 'agreementCode'), value: (row) => row.agreementCode, show: (row) => entryLink('agreements', row.agreementCode, row.agreementCode) },
      plain('kind', (row) => nameOf('AgreementKind', row.kind)),
      named('firstParty', '', (row) => row.firstPartyName),
      named('secondParty', '', (row) => row.secondPartyName),
      dated('validTo'),
      {
        title: t('registers.daysLeft'),
        value: (row) => row.daysLeft,
        show: (row) => html`<span class=${row.daysLeft < 0 ? 'late' : ''}>${number(row.daysLeft)}</span>`,
        numeric: true,
      },
    ],
  },
  teams: {
    query: list('institutions', 'InstitutionFilter', 'NAME_ASC', `institutionCode name district { districtCode } municipality { nameSrLatn }
      heldMeetings(first: 1, orderBy: HELD_ON_DESC) { totalCount edges { node { heldOn } } }`),
    filters: ['district'],
    filter: ({ district }) => ({ kinds: ['LOCAL_TEAM'], districtCodes: some([district]) }),
    columns: (byCode) => [
      named('team', 'institutions', (row) => row.name, (row) => row.institutionCode),
      plain('district', (row) => districtName(row.district?.districtCode, byCode)),
      plain('municipality', (row) => serbian(row.municipality?.nameSrLatn)),
      counted(t('registers.meetings'), (row) => row.heldMeetings.totalCount),
      {
        title: t('registers.lastMeeting'),
        value: (row) => row.heldMeetings.edges[0]?.node.heldOn ?? null,
        show: (row) => day(row.heldMeetings.edges[0]?.node.heldOn) || t('registers.noMeeting'),
      },
    ],
  },
  meetings: {
    query: list('meetings', 'MeetingFilter', 'HELD_ON_DESC', `meetingCode heldOn team ${INSTITUTION} participants(first: 1) { totalCount }`),
    filters: ['institution', 'from', 'until'],
    filter: ({ institution, from, until }) => ({ teamCodes: some([institution]), heldFrom: from, heldUntil: until }),
    columns: () => [
      { title: nameOf('Field', 'meetingCode'), value: (row) => row.meetingCode, show: (row) => entryLink('meetings', row.meetingCode, row.meetingCode) },
      named('team', 'institutions', (row) => row.team.name, (row) => row.team.institutionCode),
      dated('heldOn'),
      counted(t('registers.takenPart'), (row) => row.participants.totalCount),
    ],
  },
  trainings: {
    query: list('trainings', 'TrainingFilter', 'HELD_FROM_DESC', `trainingCode title kind heldFrom heldTo place programme
      participants(first: 1) { totalCount }`),
    filters: ['TrainingKind', 'institution', 'from', 'until'],
    filter: ({ kind, institution, from, until }) => ({ kinds: some([kind]), participantCodes: some([institution]), heldFrom: from, heldUntil: until }),
    columns: () => [
      { title: nameOf('Field', 'title'), value: (row) => row.title, show: (row) => entryLink('trainings', row.trainingCode, row.title) },
      plain('kind', (row) => nameOf('TrainingKind', row.kind)),
      dated('heldFrom'),
      plain('place'),
      plain('programme'),
      counted(t('registers.takenPart'), (row) => row.participants.totalCount),
    ],
  },
  materials: {
    query: list('materials', 'MaterialFilter', 'MATERIAL_CODE_ASC', 'materialCode title kind issuedOn languages recipients(first: 1) { totalCount }'),
    filters: ['MaterialKind'],
    filter: ({ kind }) => ({ kinds: some([kind]) }),
    columns: () => [
      { title: nameOf('Field', 'title'), value: (row) => row.title, show: (row) => entryLink('materials', row.materialCode, row.title) },
      plain('kind', (row) => nameOf('MaterialKind', row.kind)),
      dated('issuedOn'),
      plain('languages', (row) => row.languages?.join(', ')),
      counted(t('registers.takenPart'), (row) => row.recipients.totalCount),
    ],
  },
  contacts: {
    query: list('contacts', 'ContactFilter', 'VALID_FROM_DESC', `contactCode role phone address validFrom validTo institution ${INSTITUTION}`),
    filters: ['ContactRole', 'institution'],
    filter: ({ kind, institution }) => ({ roles: some([kind]), institutionCodes: some([institution]) }),
    columns: () => [
      named('institution', 'institutions', (row) => row.institution.name, (row) => row.institution.institutionCode),
      plain('role', (row) => nameOf('ContactRole', row.role)),
      plain('phone'),
      plain('address'),
      dated('validFrom'),
      dated('validTo'),
    ],
  },
};

/** The filter of a list as the API has it, from the filters of the address. */
export function filterOf(of, filters) {
  return filtered(LISTS[of].filter(filters));
}
