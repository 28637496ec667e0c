import { nameOf, t } from '../language.js';
import { districtOptions } from '../places.js';
import { to } from '../router.js';
import { optionsOf } from '../values.js';
import { choose } from './form-fields.js';
import { mutationOf } from './mutation.js';
import { today } from './register-lists.js';

const field = (name, kind, entry, more = {}) => ({ name, kind, label: nameOf('Field', name), first: entry?.[name] ?? '', ...more });
const optional = { optional: true };
const ID = '{ id }';
const goTo = (of, answer, code) => (data) => {
  location.hash = to('entry', { of, code: data[answer][code] });
};

const AGREEMENT = { kind: 'AgreementKind!', firstParty: 'String!', secondParty: 'String!', validFrom: 'Date!', validTo: 'Date' };
const MEETING = { teamCode: 'String!', heldOn: 'Date!', participantCodes: '[String!]' };
const TRAINING = { title: 'String!', kind: 'TrainingKind!', heldFrom: 'Date!', heldTo: 'Date', place: 'String', organiserCodes: '[String!]', programme: 'String' };
const MATERIAL = { title: 'String!', kind: 'MaterialKind!', issuedOn: 'Date' };
const INSTITUTION = { name: 'String!', districtCode: 'String', activeFrom: 'Date', activeTo: 'Date' };
const CONTACT = { institutionCode: 'String!', role: 'ContactRole!', phone: 'String', address: 'String' };

const agreementFields = (entry) => () => [
  field('kind', 'choice', entry, { options: choose(optionsOf('AgreementKind')) }),
  field('firstParty', 'institution', { firstParty: entry?.firstParty.institutionCode }),
  field('secondParty', 'institution', { secondParty: entry?.secondParty.institutionCode }),
  field('validFrom', 'day', entry ?? { validFrom: today() }),
  field('validTo', 'day', entry, { ...optional, hint: t('registers.noEnd') }),
];
const meetingFields = (entry) => () => [
  field('teamCode', 'institution', { teamCode: entry?.team.institutionCode }),
  field('heldOn', 'day', entry ?? { heldOn: today() }),
  field('participantCodes', 'institutions', { participantCodes: entry?.participants.edges.map(({ node }) => node.institutionCode) ?? [] }, { read: (codes) => codes || [] }),
];
const trainingFields = (entry) => () => [
  field('title', 'text', entry, { most: 300 }),
  field('kind', 'choice', entry, { options: choose(optionsOf('TrainingKind')) }),
  field('heldFrom', 'day', entry ?? { heldFrom: today() }),
  field('heldTo', 'day', entry, optional),
  field('place', 'text', entry, { ...optional, most: 100 }),
  field('organiserCodes', 'institutions', { organiserCodes: entry?.organisers.edges.map(({ node }) => node.institutionCode) ?? [] }, { read: (codes) => codes || [] }),
  field('programme', 'text', entry, { ...optional, most: 100 }),
];
const materialFields = (entry) => () => [
  field('title', 'text', entry, { most: 300 }),
  field('kind', 'choice', entry, { options: choose(optionsOf('MaterialKind')) }),
  field('issuedOn', 'day', entry, optional),
];
const institutionFields = (entry) => (byCode) => [
  ...(entry ? [] : [field('kind', 'choice', null, { options: choose(optionsOf('InstitutionKind')) })]),
  field('name', 'text', entry, { most: 300 }),
  field('districtCode', 'choice', { districtCode: entry?.district?.districtCode }, { ...optional, options: [['', t('place.national')], ...districtOptions(byCode)] }),
  field('activeFrom', 'day', entry, optional),
  field('activeTo', 'day', entry, optional),
];

function creating(of, name, types, fields, heading, code) {
  return { heading, query: mutationOf(name, types, `{ ${code} }`), fields: fields(null), kept: name, said: t('registers.entered'), go: goTo(of, name, code) };
}

/** What the viewer may enter into a register. */
export function newEntry(of, who) {
  const forms = {
    institutions: who.may('INSTITUTION_CARE') && creating(of, 'createInstitution', { kind: 'InstitutionKind!', ...INSTITUTION }, institutionFields, t('registers.newInstitution'), 'institutionCode'),
    agreements: who.may('REGISTERS') && creating(of, 'createAgreement', AGREEMENT, agreementFields, t('registers.newAgreement'), 'agreementCode'),
    meetings: who.may('OWN_REGISTERS') && creating(of, 'createMeeting', MEETING, meetingFields, t('registers.newMeeting'), 'meetingCode'),
    trainings: who.may('REGISTERS') && creating(of, 'createTraining', TRAINING, trainingFields, t('registers.newTraining'), 'trainingCode'),
    materials: who.right('REGISTERS') === 'ALL' && creating(of, 'createMaterial', MATERIAL, materialFields, t('registers.newMaterial'), 'materialCode'),
    contacts: who.may('OWN_REGISTERS') && contact(null),
  };
  return [forms[of]].filter(Boolean);
}

function contact(institutionCode) {
  return {
    heading: t('registers.newContact'), query: mutationOf('addContact', CONTACT, ID), kept: `addContact ${institutionCode}`, said: t('registers.entered'),
    hint: t('registers.contactWords'), fixed: institutionCode ? { institutionCode } : {},
    fields: () => [
      ...(institutionCode ? [] : [field('institutionCode', 'institution')]),
      field('role', 'choice', null, { options: choose(optionsOf('ContactRole')) }),
      field('phone', 'text', null, { ...optional, most: 40 }),
      field('address', 'text', null, { ...optional, most: 200 }),
    ],
  };
}

/** What the viewer may do with an entry of a register. */
export function entryActs(of, entry, who) {
  const all = { institutions: institutionActs, agreements: agreementActs, meetings: meetingActs, trainings: trainingActs, materials: materialActs };
  return all[of](entry, who).filter(Boolean);
}

function change(name, heading, code, entry, types, fields, hint = null) {
  return { heading, hint, query: mutationOf(name, { [code]: 'String!', ...types }, ID), fixed: { [code]: entry[code] }, fields, kept: `${name} ${entry[code]}`, said: t('registers.changed') };
}

function takingBack(name, of, code, entry) {
  return {
    ...change(name, t('registers.takeBack'), code, entry, {}, () => [], t('registers.takeBackWords')),
    query: mutationOf(name, { [code]: 'String!' }), said: t('registers.tookBack'), go: () => (location.hash = to('registers', { of })),
  };
}

function agreementActs(entry, who) {
  const ending = () => [field('validTo', 'day', { validTo: today() })];
  const runs = !entry.validTo || entry.validTo >= today();
  return who.may('REGISTERS')
    ? [
        runs && change('endAgreement', t('registers.end'), 'agreementCode', entry, { validTo: 'Date!' }, ending, t('registers.endWords')),
        change('correctAgreement', t('registers.correct'), 'agreementCode', entry, AGREEMENT, agreementFields(entry), t('registers.correctWords')),
        takingBack('takeBackAgreement', 'agreements', 'agreementCode', entry),
      ]
    : [];
}

function meetingActs(entry, who) {
  return who.may('OWN_REGISTERS')
    ? [
        change('correctMeeting', t('registers.correct'), 'meetingCode', entry, MEETING, meetingFields(entry), t('registers.correctWords')),
        takingBack('takeBackMeeting', 'meetings', 'meetingCode', entry),
      ]
    : [];
}

function trainingActs(entry, who) {
  const taking = () => [field('institutionCode', 'institution'), field('participants', 'number', null, { hint: t('registers.participantsWords'), read: Number })];
  return who.may('REGISTERS')
    ? [
        change('setTrainingParticipants', t('registers.takePart'), 'trainingCode', entry, { institutionCode: 'String!', participants: 'Int!' }, taking),
        change('correctTraining', t('registers.correct'), 'trainingCode', entry, TRAINING, trainingFields(entry), t('registers.correctWords')),
        takingBack('takeBackTraining', 'trainings', 'trainingCode', entry),
      ]
    : [];
}

function materialActs(entry, who) {
  const delivery = () => [field('institutionCode', 'institution'), field('deliveredOn', 'day', { deliveredOn: today() })];
  const all = who.right('REGISTERS') === 'ALL';
  return [
    who.may('REGISTERS') && change('deliverMaterial', t('registers.deliver'), 'materialCode', entry, { institutionCode: 'String!', deliveredOn: 'Date' }, delivery),
    all && change('correctMaterial', t('registers.correct'), 'materialCode', entry, MATERIAL, materialFields(entry), t('registers.correctWords')),
    all && takingBack('takeBackMaterial', 'materials', 'materialCode', entry),
  ];
}

function institutionActs(entry, who) {
  const ending = () => [field('activeTo', 'day', { activeTo: today() })];
  const inDistrict = Boolean(who.districtCode) && entry.district?.districtCode === who.districtCode;
  const care = who.right('INSTITUTION_CARE') === 'ALL' || (who.may('INSTITUTION_CARE') && inDistrict);
  const runs = !entry.activeTo || entry.activeTo >= today();
  const inForce = entry.contacts.edges.map(({ node }) => node).filter(({ validTo }) => !validTo);
  const own = who.right('OWN_REGISTERS') === 'ALL' || entry.institutionCode === who.institutionCode || inDistrict;
  const posts = inForce.map((one) => [one.contactCode, [nameOf('ContactRole', one.role), one.phone, one.address].filter(Boolean).join(', ')]);
  return [
    own && who.may('OWN_REGISTERS') && contact(entry.institutionCode),
    own && who.may('OWN_REGISTERS') && posts.length && {
      heading: t('registers.endContact'), query: mutationOf('endContact', { contactCode: 'String!', validTo: 'Date!' }, ID), fixed: {}, kept: `endContact ${entry.institutionCode}`,
      said: t('registers.changed'), fields: () => [field('contactCode', 'choice', null, { options: choose(posts) }), field('validTo', 'day', { validTo: today() })],
    },
    care && runs && change('endInstitution', t('registers.end'), 'institutionCode', entry, { activeTo: 'Date!' }, ending, t('registers.endWords')),
    care && change('correctInstitution', t('registers.correct'), 'institutionCode', entry, INSTITUTION, institutionFields(entry), t('registers.correctWords')),
    care && takingBack('takeBackInstitution', 'institutions', 'institutionCode', entry),
  ];
}
