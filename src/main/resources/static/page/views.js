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
    path: 'times',
    group: 'patterns',
    title: () => t('times.title'),
    may: (viewer) => viewer.right('PATTERNS') === 'ALL',
    load: () => import('./views/times.js'),
  },
  {
    path: 'training',
    group: 'patterns',
    title: () => t('training.title'),
    may: (viewer) => viewer.right('PATTERNS') === 'ALL',
    load: () => import('./views/training.js'),
  },
  {
    path: 'seasons',
    group: 'patterns',
    title: () => t('seasons.title'),
    may: (viewer) => viewer.right('PATTERNS') === 'ALL',
    load: () => import('./views/seasons.js'),
  },
  {
    path: 'units',
    group: 'patterns',
    title: () => t('units.title'),
    may: (viewer) => viewer.right('PATTERNS') === 'ALL',
    load: () => import('./views/units.js'),
  },
  {
    path: 'pathways',
    group: 'patterns',
    title: () => t('pathways.title'),
    may: (viewer) => viewer.right('PATTERNS') === 'ALL',
    load: () => import('./views/pathways.js'),
  },
  {
    path: 'signs',
    group: 'patterns',
    title: () => t('signs.title'),
    may: (viewer) => viewer.right('PATTERNS') === 'ALL',
    load: () => import('./views/signs.js'),
  },
];

/** The groups of the navigation, in their order. */
export const GROUPS = [
  { name: 'today', title: () => t('nav.today') },
  { name: 'patterns', title: () => t('nav.patterns') },
];
