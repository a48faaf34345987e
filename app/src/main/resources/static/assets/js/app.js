// What every page has: CSRF for htmx, the live region, the help dialog, and keys that do not fire while one types.

import { csrfHeaders, sentence } from './http.js';

document.body.addEventListener('htmx:configRequest', (event) => Object.assign(event.detail.headers, csrfHeaders()));

document.body.addEventListener('htmx:responseError', (event) => {
    if (event.detail.elt.hasAttribute('data-quiet')) {
        event.detail.elt.textContent = 'The state cannot be read just now; it is asked for again.';
        return;
    }
    let problem;
    try {
        problem = JSON.parse(event.detail.xhr.responseText);
    } catch {
        problem = undefined;
    }
    say(sentence(event.detail.xhr.status, problem), 'error');
});

document.body.addEventListener('htmx:sendError', () =>
    say('The server cannot be reached. What you see may be old; try again in a moment.', 'error'),
);

/** Shows one sentence at the foot of the page and tells screen readers; errors stay until they are dismissed. */
export function say(text, kind = 'info') {
    const place = document.getElementById('messages');
    const message = document.createElement('div');
    message.className = `message ${kind}`;
    message.setAttribute('role', kind === 'error' ? 'alert' : 'status');
    message.append(text);
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close';
    close.setAttribute('aria-label', 'Dismiss message');
    close.textContent = '×';
    close.onclick = () => message.remove();
    message.append(close);
    place.replaceChildren(message);
    if (kind !== 'error') {
        setTimeout(() => message.remove(), 6000);
    }
}

/** Whether a key press belongs to a field or an open dialog rather than to the page. */
export function typing(event) {
    return (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.defaultPrevented ||
        event.target.closest('input, textarea, select, [contenteditable]') !== null
    );
}

const help = document.getElementById('help');

export function openDialog(dialog) {
    if (!dialog.open) {
        dialog.showModal();
    }
}

document.addEventListener('keydown', (event) => {
    if (event.key === '?' && !typing(event) && help) {
        event.preventDefault();
        openDialog(help);
    }
});

document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-opens]');
    if (opener) {
        openDialog(document.getElementById(opener.dataset.opens));
    }
    const closer = event.target.closest('[data-closes]');
    if (closer) {
        closer.closest('dialog').close();
    }
});
