// The link of the console ends in a key that opens every account of this start. A browser sends what follows a # to nobody.
const KEY = 'svetionik.key';
const LANGUAGE = 'svetionik.language';
const asked = new URLSearchParams(location.search);

function keepKey() {
  if (location.hash.length > 1) {
    sessionStorage.setItem(KEY, location.hash.slice(1));
    history.replaceState(null, '', location.pathname + location.search);
  }
  const hint = document.getElementById('accounts-hint');
  if (hint && sessionStorage.getItem(KEY)) {
    hint.textContent = hint.dataset.byClick;
  }
}

if (asked.get('message') === 'refused') {
  sessionStorage.removeItem(KEY);
}

if (asked.has('language')) {
  localStorage.setItem(LANGUAGE, document.documentElement.lang);
} else {
  const kept = localStorage.getItem(LANGUAGE);
  if (kept && kept !== document.documentElement.lang) {
    asked.set('language', kept);
    location.replace(`${location.pathname}?${asked}`);
  }
}

const name = document.getElementById('username');
const password = document.getElementById('password');

function choose(account) {
  name.value = account;
  const key = sessionStorage.getItem(KEY);
  if (key) {
    password.value = key;
    name.form.requestSubmit();
  } else {
    password.focus();
  }
}

if (name) {
  for (const account of document.querySelectorAll('.accounts code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'account';
    button.textContent = account.textContent;
    button.translate = false;
    button.addEventListener('click', () => choose(account.textContent));
    account.replaceWith(button);
  }
}
keepKey();
addEventListener('hashchange', keepKey);
