import { day, nameOf, number, serbian, t } from '../language.js';
import { html } from '../libraries.js';
import { districtName } from '../places.js';
import { entryLink, validity } from './register-lists.js';

const INSTITUTION = '{ institutionCode name }';
const CONTACTS = 'contacts(first: 100, orderBy: VALID_FROM_DESC) { edges { node { contactCode role phone address validFrom validTo } } }';
const one = (root, code, node) => `query Entry($code: String!) { entry: ${root}(${code}: $code) { id ${code} ${node} } }`;
const link = ({ institutionCode, name }) => entryLink('institutions', institutionCode, serbian(name));
const nodes = (connection) => connection.edges.map(({ node, ...beside }) => ({ ...node, ...beside }));
const named = (of) => ({
  title: nameOf('Field', 'institution'),
  value: (row) => serbian(row.name),
  show: (row) => entryLink(of, row.institutionCode, serbian(row.name)),
});
const plain = (name, value = (row) => row[name]) => ({ title: nameOf('Field', name), value });
const dated = (name) => ({ ...plain(name), show: (row) => html`<span class="nowrap">${day(row[name])}</span>` });
const titled = (of, code) => ({ title: nameOf('Field', 'title'), value: (row) => row.title, show: (row) => entryLink(of, row[code], row.title) });
const people = () => ({ title: nameOf('Field', 'participants'), value: (row) => row.participants, show: (row) => number(row.participants), numeric: true });

const PACT = `agreementCode kind validFrom validTo firstParty ${INSTITUTION} secondParty ${INSTITUTION}`;

/** How one entry of each register is shown: the question, its heading, its facts, and the tables of its parts. */
export const ENTRIES = {
  institutions: {
    query: one('institutionByCode', 'institutionCode', `kind name activeFrom activeTo district { districtCode } municipality { nameSrLatn }
      ... on School { pupils schoolLevel } ${CONTACTS}
      first: agreementsAsFirstParty(first: 200) { edges { node { ${PACT} } } } second: agreementsAsSecondParty(first: 200) { edges { node { ${PACT} } } }
      trainings(first: 200) { edges { participants node { trainingCode title heldFrom } } }
      materials(first: 200) { edges { deliveredOn node { materialCode title } } }`),
    heading: (entry) => serbian(entry.name),
    facts: (entry, byCode) => [
      ['kind', nameOf('InstitutionKind', entry.kind)],
      ['district', districtName(entry.district?.districtCode, byCode)],
      ['municipality', serbian(entry.municipality?.nameSrLatn)],
      ['schoolLevel', entry.schoolLevel && nameOf('SchoolLevel', entry.schoolLevel)],
      ['pupils', entry.pupils && number(entry.pupils)],
      ['activeFrom', day(entry.activeFrom)],
      ['activeTo', day(entry.activeTo)],
    ],
    parts: (entry) => [
      {
        title: nameOf('Register', 'contacts'), file: 'contacts', rows: nodes(entry.contacts),
        columns: [plain('role', (row) => nameOf('ContactRole', row.role)), plain('phone'), plain('address'), dated('validFrom'), dated('validTo')],
      },
      {
        title: nameOf('Register', 'agreements'), file: 'agreements',
        rows: [...nodes(entry.first).map((row) => ({ ...row, other: row.secondParty })), ...nodes(entry.second).map((row) => ({ ...row, other: row.firstParty }))],
        columns: [
          { title: t('registers.with'), value: (row) => serbian(row.other.name), show: (row) => entryLink('agreements', row.agreementCode, serbian(row.other.name)) },
          plain('kind', (row) => nameOf('AgreementKind', row.kind)), dated('validFrom'), dated('validTo'), { title: t('registers.state'), value: validity },
        ],
      },
      { title: nameOf('Register', 'trainings'), file: 'trainings', rows: nodes(entry.trainings), columns: [titled('trainings', 'trainingCode'), dated('heldFrom'), people()] },
      { title: nameOf('Register', 'materials'), file: 'materials', rows: nodes(entry.materials), columns: [titled('materials', 'materialCode'), dated('deliveredOn')] },
    ],
  },
  agreements: {
    query: one('agreementByCode', 'agreementCode', `kind validFrom validTo firstParty ${INSTITUTION} secondParty ${INSTITUTION}`),
    heading: (entry) => t('registers.agreement', { kind: nameOf('AgreementKind', entry.kind), code: entry.agreementCode }),
    facts: (entry) => [
      ['firstParty', link(entry.firstParty)],
      ['secondParty', link(entry.secondParty)],
      ['validFrom', day(entry.validFrom)],
      ['validTo', day(entry.validTo) || t('registers.endless')],
      ['state', validity(entry)],
    ],
    parts: () => [],
  },
  meetings: {
    query: one('meetingByCode', 'meetingCode', `heldOn team ${INSTITUTION} participants(first: 200) { edges { node ${INSTITUTION} } }`),
    heading: (entry) => t('registers.meeting', { team: serbian(entry.team.name), day: day(entry.heldOn) }),
    facts: (entry) => [['team', link(entry.team)], ['heldOn', day(entry.heldOn)]],
    parts: (entry) => [{ title: t('registers.participants'), file: 'participants', rows: nodes(entry.participants), columns: [named('institutions'), plain('institutionCode')] }],
  },
  trainings: {
    query: one('trainingByCode', 'trainingCode', `title kind heldFrom heldTo place programme organisers(first: 50) { edges { node ${INSTITUTION} } }
      participants(first: 500) { edges { participants node ${INSTITUTION} } }`),
    heading: (entry) => entry.title,
    facts: (entry) => [
      ['kind', nameOf('TrainingKind', entry.kind)],
      ['heldFrom', day(entry.heldFrom)],
      ['heldTo', day(entry.heldTo)],
      ['place', entry.place],
      ['programme', entry.programme],
      ['organisers', entry.organisers.edges.map(({ node }) => serbian(node.name)).join(', ')],
    ],
    parts: (entry) => [{ title: t('registers.participants'), file: 'participants', rows: nodes(entry.participants), columns: [named('institutions'), people()] }],
  },
  materials: {
    query: one('materialByCode', 'materialCode', `title kind issuedOn languages recipients(first: 500) { edges { deliveredOn node ${INSTITUTION} } }`),
    heading: (entry) => entry.title,
    facts: (entry) => [['kind', nameOf('MaterialKind', entry.kind)], ['issuedOn', day(entry.issuedOn)], ['languages', entry.languages?.join(', ')]],
    parts: (entry) => [{ title: t('registers.delivered'), file: 'deliveries', rows: nodes(entry.recipients), columns: [named('institutions'), dated('deliveredOn')] }],
  },
};

/** What a value of an entry is called in its history. */
export function saidOf(of, name, value) {
  const kinds = {
    institutions: () => nameOf('InstitutionKind', value),
    agreements: () => nameOf('AgreementKind', value),
    trainings: () => nameOf('TrainingKind', value),
    materials: () => nameOf('MaterialKind', value),
  };
  if (name === 'name') {
    return serbian(value);
  }
  return name === 'kind' ? kinds[of]() : name === 'schoolLevel' ? nameOf('SchoolLevel', value) : value;
}
