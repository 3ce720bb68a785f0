// Forms that act over the API. What is wrong with them is said beside them; the name is remembered here.
const DAY = 86_400_000;

function instant(value) {
  const days = /^P(\d+)D$/.exec(value);
  return new Date(days ? Date.now() + Number(days[1]) * DAY : value).toISOString();
}

// A window of each week, by the clocks of the viewer's zone
function weekly(data) {
  const days = data.getAll('every.days');
  if (!days.length) return undefined;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { days, from: data.get('every.from') || '00:00', to: data.get('every.to') || '24:00', zone };
}

function body(form) {
  if (form.dataset.method === 'DELETE') return undefined;
  if (form.dataset.method === 'PUT') {
    return JSON.stringify({ name: form.dataset.name, kind: 'other', parties: form.dataset.parties.split(',') });
  }
  const data = new FormData(form);
  const fields = { every: weekly(data) };
  for (const [name, value] of data) {
    if (value && !name.startsWith('every.')) fields[name] = name === 'from' || name === 'until' ? instant(value) : value;
  }
  if (form.dataset.letter) fields.letters = [form.dataset.letter];
  return JSON.stringify(fields);
}

async function send(form) {
  const fault = form.querySelector('.fault');
  fault.textContent = '';
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  if (form.dataset.method === 'PUT') headers['If-None-Match'] = '*';
  try {
    const answer = await fetch(form.dataset.path, { method: form.dataset.method, headers, body: body(form) });
    if (answer.ok) return await answer.json().catch(() => null) ?? {};
    const problem = await answer.json().catch(() => null);
    fault.textContent = problem?.errors?.map(one => [one.field, one.message].filter(Boolean).join(': ')).join('; ')
      || problem?.detail || `This did not work (${answer.status}).`;
  } catch {
    fault.textContent = 'The service cannot be reached now. Nothing was changed.';
  }
  return null;
}

function rememberName(form) {
  try {
    if (form.by?.value) localStorage.setItem('name', form.by.value);
  } catch { /* then it is asked again */ }
}

export function fillNames(within) {
  try {
    const name = localStorage.getItem('name');
    if (name) for (const field of within.querySelectorAll('input[name=by]')) field.value ||= name;
  } catch { /* then it is asked again */ }
}

/** @param done called with the form and the answer when an action has gone through */
export function act(done) {
  fillNames(document);
  document.addEventListener('submit', async event => {
    const form = event.target.closest('form.action');
    if (!form) return;
    event.preventDefault();
    const button = form.querySelector('button');
    button.disabled = true;
    rememberName(form);
    const answer = await send(form);
    if (answer) await done(form, answer);
    button.disabled = false;
  });
}
