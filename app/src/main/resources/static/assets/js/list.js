// The work list: entering a visit, and arrow keys from visit to visit.

import { say, typing } from './app.js';
import { send } from './http.js';

const form = document.getElementById('new-visit-form');

form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const visit = { newPatient: data.has('newPatient') };
    for (const name of ['patientName', 'patientSex', 'birthDate', 'mrn', 'payer', 'template', 'date']) {
        if (data.get(name)) {
            visit[name] = data.get(name);
        }
    }
    const button = form.querySelector('[type="submit"]');
    button.setAttribute('aria-busy', 'true');
    try {
        const made = await send('POST', '/api/encounters', visit);
        location.assign(`/encounters/${made.id}/record`);
    } catch (refused) {
        button.removeAttribute('aria-busy');
        form.closest('dialog').close();
        say(refused.message, 'error');
    }
});

document.addEventListener('keydown', (event) => {
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (!step || typing(event) || document.querySelector('dialog[open]')) {
        return;
    }
    const visits = [...document.querySelectorAll('a.visit')];
    const next = visits[visits.indexOf(document.activeElement) + step] ?? visits[step > 0 ? 0 : visits.length - 1];
    if (next) {
        event.preventDefault();
        next.focus();
    }
});

// Says that keys and buttons work now.
document.documentElement.dataset.ready = 'true';
