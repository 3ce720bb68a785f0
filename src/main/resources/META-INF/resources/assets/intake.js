// The intake is looked at, not watched: it is fetched anew only after something was done here.
import { act } from './actions.js';

// A secret is shown once: the page stays as it is until it is left
function show(form, secret) {
  const shown = form.querySelector('.secret');
  shown.querySelector('code').textContent = secret;
  shown.hidden = false;
}

export function start(refreshTimes, follow) {
  act((form, answer) => {
    if (answer.secret) show(form, answer.secret);
    else location.assign(form.dataset.method === 'PUT' ? form.dataset.path.replace('/api/', '/') : location.href);
  });
  follow(document.getElementById('page-data').dataset.cursor, () => {});
}
