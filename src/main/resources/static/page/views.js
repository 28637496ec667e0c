import { t } from './language.js';

/**
 * The views, in the order of the navigation. `may` says who sees it there; the API decides what it answers. A view without a group is reached
 * from another, `within` which it lies.
 */
export const VIEWS = [
  {
    path: 'start',
    group: 'today',
    title: () => t('start.title'),
    may: () => true,
    load: () => import('./views/start.js'),
  },
  {
    path: 'gaps',
    group: 'today',
    title: () => t('gaps.title'),
    may: (viewer) => viewer.may('GAPS'),
    load: () => import('./views/gaps.js'),
  },
  {
    path: 'gap',
    within: 'gaps',
    title: () => t('gap.title'),
    may: (viewer) => viewer.may('GAPS'),
    load: () => import('./views/gap.js'),
  },
  {
    path: 'flows',
    group: 'patterns',
    title: () => t('flows.title'),
    may: (viewer) => viewer.may('FLOWS'),
    load: () => import('./views/flows.js'),
  },
  {
    path: 'quality',
    group: 'patterns',
    title: () => t('quality.title'),
    may: (viewer) => viewer.right('PATTERNS') === 'ALL',
    load: () => import('./views/quality.js'),
  },
  {
    path: 'work',
    group: 'cases',
    title: () => t('work.title'),
    may: (viewer) => viewer.may('WORK') && Boolean(viewer.institutionCode),
    load: () => import('./views/work.js'),
  },
  {
    path: 'cases',
    group: 'cases',
    title: () => t('cases.title'),
    may: (viewer) => viewer.may('CASES'),
    load: () => import('./views/cases.js'),
  },
  {
    path: 'case',
    within: 'cases',
    title: () => t('case.title'),
    may: (viewer) => viewer.may('CASES'),
    load: () => import('./views/case.js'),
  },
  {
    path: 'exercises',
    group: 'learning',
    title: () => t('exercises.title'),
    may: (viewer) => viewer.may('EXERCISES'),
    load: () => import('./views/exercises.js'),
  },
  {
    path: 'exercise',
    within: 'exercises',
    title: () => t('exercise.title'),
    may: (viewer) => viewer.may('EXERCISES'),
    load: () => import('./views/exercise.js'),
  },
  {
    path: 'case-study',
    within: 'exercises',
    title: () => t('study.title'),
    may: (viewer) => viewer.may('EXERCISE_KEEPING'),
    load: () => import('./views/case-study.js'),
  },
  {
    path: 'registers',
    group: 'keeping',
    title: () => t('registers.title'),
    may: (viewer) => viewer.may('INSTITUTIONS'),
    load: () => import('./views/registers.js'),
  },
  {
    path: 'entry',
    within: 'registers',
    title: () => t('entry.title'),
    may: (viewer) => viewer.may('INSTITUTIONS'),
    load: () => import('./views/entry.js'),
  },
  {
    path: 'imports',
    group: 'keeping',
    title: () => t('imports.title'),
    may: (viewer) => viewer.may('IMPORTS'),
    load: () => import('./views/imports.js'),
  },
  {
    path: 'import',
    within: 'imports',
    title: () => t('import.title'),
    may: (viewer) => viewer.may('IMPORTS'),
    load: () => import('./views/import.js'),
  },
  {
    path: 'audit',
    group: 'keeping',
    title: () => t('audit.title'),
    may: (viewer) => viewer.may('AUDIT'),
    load: () => import('./views/audit.js'),
  },
];

/** The groups of the navigation, in their order. */
export const GROUPS = [
  { name: 'today', title: () => t('nav.today') },
  { name: 'patterns', title: () => t('nav.patterns') },
  { name: 'cases', title: () => t('nav.cases') },
  { name: 'learning', title: () => t('nav.learning') },
  { name: 'keeping', title: () => t('nav.keeping') },
];
