// The intake is looked at, not watched: it is fetched anew only after something was done here.
import { act } from './actions.js';

export function start(refreshTimes, follow) {
  act(form => location.assign(form.dataset.method === 'PUT' ? form.dataset.path.replace('/api/', '/') : location.href));
  follow(document.getElementById('page-data').dataset.cursor, () => {});
}
