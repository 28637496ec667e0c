import { found, lost } from './connection.js';
import { tell } from './news.js';

const PURPOSE = 'svetionik.purpose';
const SOON = 5;
const MAY_SUCCEED_LATER = ['UNREACHABLE', 'TOO_BUSY', 'STORE_UNAVAILABLE', 'AUDIT_UNAVAILABLE', 'RATE_LIMIT', 'SIGN_IN_UNAVAILABLE'];

/** Why there is no answer: a code of docs/graphql.md, or UNREACHABLE. */
export class Failure extends Error {
  constructor(code, message = '', wait = null, words = null, field = null) {
    super(message);
    this.code = code;
    /** The message in every language, where the service has it so. */
    this.words = words;
    /** The argument that breaks a rule; null where there is none. */
    this.field = field;
    /** After how many seconds the same may succeed; null where it will not by waiting. */
    this.wait = MAY_SUCCEED_LATER.includes(code) ? (wait ?? SOON) : null;
  }
}

/** What an analyst reads single cases for; empty where nothing was stated. */
export function purpose() {
  return sessionStorage.getItem(PURPOSE) ?? '';
}

export function statePurpose(stated) {
  sessionStorage.setItem(PURPOSE, stated);
  tell('purpose');
}

function cookie(name) {
  return document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

/** A request of a session, with the proof that it comes from this page. */
async function send(path, accept, body, signal, { method = 'POST', type = 'application/json' } = {}) {
  const headers = { 'Content-Type': type, Accept: accept, 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') };
  if (purpose()) {
    headers['Svetionik-Purpose'] = purpose();
  }
  let response;
  try {
    response = await fetch(path, { method, headers, body, signal, redirect: 'manual' });
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    lost();
    throw new Failure('UNREACHABLE');
  }
  found();
  if (response.status === 401) {
    tell('signed-out');
    throw new Failure('UNAUTHENTICATED');
  }
  return response;
}

async function read(response) {
  try {
    return await response.json();
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Failure('INTERNAL');
  }
}

function failureOf(error, response) {
  const wait = Number(response.headers.get('Retry-After')) || null;
  const { code = 'INTERNAL', words, field } = error.extensions ?? {};
  return new Failure(code, error.message, wait, words, field);
}

/** Asks the API, and gives the data of its answer; throws a Failure where it refuses, or answers in part. */
export async function ask(query, variables = {}, signal = undefined) {
  const body = JSON.stringify({ query, variables });
  const response = await send('/graphql', 'application/graphql-response+json', body, signal);
  const answer = await read(response);
  if (answer.extensions?.invented !== undefined) {
    tell('invented', answer.extensions.invented);
  }
  if (answer.errors?.length) {
    throw failureOf(answer.errors[0], response);
  }
  return answer.data;
}

/** Opens a subscription, and gives its events as they come in, as text. */
export async function open(query, variables, signal) {
  const response = await send('/graphql', 'text/event-stream', JSON.stringify({ query, variables }), signal);
  if (!response.ok || !response.headers.get('Content-Type')?.startsWith('text/event-stream')) {
    const answer = await read(response);
    throw failureOf(answer.errors?.[0] ?? {}, response);
  }
  return response.body.pipeThrough(new TextDecoderStream()).getReader();
}

/** Sends a package to be imported, and gives what becomes of it. */
export async function sendPackage(file, signal) {
  const response = await send('/imports', 'application/json', file, signal, { type: 'application/zip' });
  return (await accepted(response)).json();
}

/** Asks for something beside the graph: a response whose body can be read. */
export async function get(path, signal) {
  return accepted(await send(path, '*/*', undefined, signal, { method: 'GET' }));
}

async function accepted(response) {
  if (!response.ok) {
    const { code, detail } = await read(response);
    throw failureOf({ message: detail, extensions: { code } }, response);
  }
  return response;
}

/** Ends the session. */
export async function signOut() {
  await send('/sign-out', '*/*', '', undefined);
  sessionStorage.removeItem(PURPOSE);
}
