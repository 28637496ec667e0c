import { cyrillic } from './cyrillic.js';
import { tell } from './news.js';

/** Each in its own words, which need no translation. */
export const LANGUAGES = { en: 'English', 'sr-Latn': 'Srpski', 'sr-Cyrl': 'Српски' };

const KEY = 'svetionik.language';
const LOCALES = { en: 'en-GB', 'sr-Latn': 'sr-Latn-RS', 'sr-Cyrl': 'sr-Cyrl-RS' };
const FIELDS = { en: 'en', 'sr-Latn': 'srLatn', 'sr-Cyrl': 'srCyrl' };
const ZONE = 'Europe/Belgrade';
const files = {};
const formats = {};
const collators = {};
let language = 'en';
let messages = {};

export function current() {
  return language;
}

/** The language that was chosen before, else the first of the browser's that there is. */
export function remembered() {
  const kept = localStorage.getItem(KEY);
  if (kept in LANGUAGES) {
    return kept;
  }
  const wanted = navigator.languages.find((tag) => /^(sr|en)\b/.test(tag)) ?? 'en';
  return wanted.startsWith('en') ? 'en' : wanted.includes('Cyrl') ? 'sr-Cyrl' : 'sr-Latn';
}

export async function speak(tag) {
  const file = tag === 'en' ? 'en' : 'sr-Latn';
  files[file] ??= await (await fetch(`/page/messages/${file}.json`)).json();
  messages = files[file];
  language = tag;
  localStorage.setItem(KEY, tag);
  document.documentElement.lang = tag;
  tell('language');
}

function inScript(text) {
  return language === 'sr-Cyrl' ? cyrillic(text) : text;
}

function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, key) => {
    const value = values[key];
    return typeof value === 'number' ? number(value) : (value ?? whole);
  });
}

/** The words of a key. Where they depend on a number, that is `n`. */
export function t(key, values = {}) {
  const entry = messages[key];
  if (entry === undefined) {
    return key;
  }
  const text = typeof entry === 'string' ? entry : entry[new Intl.PluralRules(LOCALES[language]).select(values.n)];
  return filled(inScript(text), values);
}

/** What a value of an enumeration is called: `nameOf('GapStatus', 'OPEN')`; the value itself where it has no name. */
export function nameOf(group, value) {
  const text = messages[`${group}.${value}`];
  return text === undefined ? String(value) : inScript(text);
}

/** Words that the service sent in every language. */
export function words(sent) {
  return sent ? sent[FIELDS[language]] : '';
}

/** Words that a record of the catalogue has in three properties, such as `labelEn`; English where a translation is missing. */
export function worded(record, property) {
  const ending = FIELDS[language];
  return record[property + ending[0].toUpperCase() + ending.slice(1)] ?? record[`${property}En`] ?? '';
}

/** A name that the service has in Serbian Latin alone, in the script of the reader. */
export function serbian(text) {
  return text && language === 'sr-Cyrl' ? cyrillic(text) : (text ?? '');
}

/** To make one takes longer than to use it a thousand times. */
function format(style, digits) {
  const key = `${language} ${style} ${digits}`;
  formats[key] ??= new Intl.NumberFormat(LOCALES[language], { style, maximumFractionDigits: digits });
  return formats[key];
}

export function number(value, digits = 2) {
  return format('decimal', digits).format(value);
}

/** A share from 0 to 1. */
export function percent(value) {
  return format('percent', 0).format(value);
}

function dated(instant, options) {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options }).format(instant);
}

/** A day as the API has it, 2026-01-05. */
export function day(iso) {
  return iso ? dated(new Date(`${iso}T12:00:00Z`), { dateStyle: 'medium' }) : '';
}

/** A moment, by the clock of Belgrade. */
export function moment(iso) {
  return iso ? dated(new Date(iso), { dateStyle: 'medium', timeStyle: 'short' }) : '';
}

/** A month as the API has it, 2026-01. */
export function month(iso, style = 'short') {
  return dated(new Date(`${iso}-15T12:00:00Z`), { month: style, year: 'numeric' });
}

/** Letters sorted as the language has them. */
export function compare(one, other) {
  collators[language] ??= new Intl.Collator(LOCALES[language], { numeric: true });
  return collators[language].compare(one, other);
}
