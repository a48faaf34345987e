// The sign dialog: fetched anew each time so that it shows what would really be signed.

import { openDialog, say, typing } from '../app.js';
import { redraw, send } from '../http.js';
import { reload, revision } from './note.js';

const page = document.querySelector('main.review');
const id = page.dataset.encounter;
const dialog = document.getElementById('sign-dialog');
const button = document.getElementById('sign');

async function ask() {
    try {
        await redraw(`/encounters/${id}/sign`, '#sign-body', 'innerHTML');
    } catch (refused) {
        say(refused.message, 'error');
        return;
    }
    openDialog(dialog);
    if (document.getElementById('signed-elsewhere')) {
        button.hidden = true;
        return;
    }
    const form = document.getElementById('sign-form');
    (form.querySelector('.overrides input, .closing input') ?? document.getElementById('sign-now')).focus();
}

async function sign(form) {
    const now = document.getElementById('sign-now');
    now.setAttribute('aria-busy', 'true');
    now.disabled = true;
    try {
        await send('POST', `/api/encounters/${id}/sign`, {
            revision: Number(form.dataset.revision),
            keep: [...form.querySelectorAll('[name="keep"]:checked')].map((box) => box.value),
            reason: form.elements.reason?.value ?? '',
            without: [...form.querySelectorAll('[name="without"]:checked')].map((box) => box.value),
        });
        // the page begins at its top again, where it says who signed
        history.scrollRestoration = 'manual';
        location.reload();
    } catch (refused) {
        now.removeAttribute('aria-busy');
        now.disabled = false;
        say(refused.message, 'error');
        dialog.close();
        // what has changed meanwhile, or that someone else signed, is shown by the dialog itself
        if (refused.status === 422 || refused.status === 409) {
            ask();
        }
    }
}

button?.addEventListener('click', ask);

dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    sign(event.target);
});

dialog.addEventListener('click', async (event) => {
    if (event.target.closest('[data-reload]')) {
        location.reload();
    }
    const remove = event.target.closest('[data-remove]');
    if (remove) {
        try {
            await send('POST', `/api/encounters/${id}/note`, {
                revision: revision(),
                edits: [{ kind: 'REMOVED', sentence: remove.dataset.remove }],
            });
            await reload();
            ask();
        } catch (refused) {
            say(refused.message, 'error');
        }
    }
});

document.addEventListener('keydown', (event) => {
    if (event.key === 's' && button && !typing(event) && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        ask();
    }
});

document.getElementById('amend-form')?.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
        await send('POST', `/api/encounters/${id}/note/amendment`, { reason: event.target.elements.reason.value });
        location.reload();
    } catch (refused) {
        say(refused.message, 'error');
    }
});

document.getElementById('take-newer')?.addEventListener('click', async () => {
    try {
        await send('POST', `/api/encounters/${id}/note/newer-draft`, { revision: revision() });
        location.reload();
    } catch (refused) {
        say(refused.message, 'error');
    }
});

document.getElementById('retry')?.addEventListener('click', async () => {
    try {
        await send('POST', `/api/encounters/${id}/retry`);
        location.reload();
    } catch (refused) {
        say(refused.message, 'error');
    }
});
