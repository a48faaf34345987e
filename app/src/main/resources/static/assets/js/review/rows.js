// Rows to decide, codes and orders alike: accept, change or reject with one key each, and on to the next open one.

import { say, typing } from '../app.js';
import { redraw, send } from '../http.js';
import { show } from './evidence.js';
import { search } from './search.js';

const page = document.querySelector('main.review');
const api = `/api/encounters/${page.dataset.encounter}`;

const rows = () => [...document.querySelectorAll('.row')];
const open = (row) => row.dataset.state === 'open';
const key = (row) => row.dataset.row + row.dataset.system + row.dataset.code + row.dataset.type + row.dataset.description;

async function decide(row, decision) {
    const after = rows().slice(rows().indexOf(row) + 1).find(open) ?? rows().find((each) => each !== row && open(each));
    const focus = decision.kind === 'OPEN' || !after ? key(row) : key(after);
    row.setAttribute('aria-busy', 'true');
    try {
        if (row.dataset.row === 'order') {
            const accepted = { ACCEPTED: true, REJECTED: false }[decision.kind];
            await send('POST', `${api}/orders`, {
                type: row.dataset.type,
                description: row.dataset.description,
                ...(accepted === undefined ? {} : { accepted }),
            });
            await redraw(`/encounters/${page.dataset.encounter}/orders`, '#orders-panel', 'outerHTML');
        } else {
            await send('POST', `${api}/codes/decisions`, {
                system: row.dataset.system,
                code: row.dataset.code,
                title: row.dataset.title,
                ...decision,
            });
            await redraw(`/encounters/${page.dataset.encounter}/codes`, '#codes-panel', 'innerHTML');
        }
    } catch (refused) {
        row.removeAttribute('aria-busy');
        say(refused.message, 'error');
        return;
    }
    reachable();
    rows().find((each) => key(each) === focus)?.focus();
    redraw(`/encounters/${page.dataset.encounter}/todo`, '#todo', 'outerHTML').catch((refused) =>
        say(refused.message, 'error'),
    );
    if (!rows().some(open)) {
        say('All codes and orders are decided.');
    }
}

/** Asks why with numbered answers: one more key decides. */
function askReason(row) {
    if (row.dataset.row === 'order') {
        decide(row, { kind: 'REJECTED' });
        return;
    }
    close();
    const menu = document.getElementById('reject-reasons').content.firstElementChild.cloneNode(true);
    row.append(menu);
    menu.querySelectorAll('button[data-reason]').forEach((button) => {
        button.onclick = () => decide(row, { kind: 'REJECTED', reason: button.dataset.reason });
    });
    menu.querySelector('form').onsubmit = (event) => {
        event.preventDefault();
        decide(row, { kind: 'REJECTED', reason: event.target.elements.reason.value });
    };
    menu.onkeydown = (event) => {
        const numbered = menu.querySelector(`button[data-key="${event.key}"]`);
        if (event.key === 'Escape') {
            close();
            row.focus();
        } else if (numbered && !event.target.closest('input')) {
            event.preventDefault();
            numbered.click();
        } else {
            return;
        }
        event.stopPropagation();
    };
    menu.querySelector('button').focus();
}

function change(row) {
    close();
    const panel = document.getElementById('change-code').content.firstElementChild.cloneNode(true);
    row.append(panel);
    search(panel, row.dataset.system, (found, reason) =>
        decide(row, {
            kind: 'CHANGED',
            newSystem: found.system,
            newCode: found.code,
            reason,
        }),
    );
    panel.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') {
            event.stopPropagation();
            close();
            row.focus();
        }
    });
}

function close() {
    document.querySelectorAll('.row .popup').forEach((popup) => popup.remove());
}

const ACTIONS = {
    accept: (row) => decide(row, { kind: 'ACCEPTED', reason: '' }),
    reject: askReason,
    change,
    undo: (row) => decide(row, { kind: 'OPEN', reason: '' }),
};

function may(row, action) {
    return row.querySelector(`[data-does="${action}"]`) !== null;
}

document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-does]');
    if (button) {
        ACTIONS[button.dataset.does](button.closest('.row'));
    }
});

document.addEventListener('focusin', (event) => {
    const row = event.target.closest('.row');
    if (row && event.target === row) {
        rows().forEach((each) => each.setAttribute('tabindex', each === row ? '0' : '-1'));
        show(row.querySelector('.cite')?.dataset.cites, undefined, { sound: false });
    }
});

document.addEventListener('keydown', (event) => {
    if (typing(event) || document.querySelector('dialog[open]')) {
        return;
    }
    const row = event.target.closest('.row');
    if (event.key === 'g') {
        event.preventDefault();
        const first = rows().find(open);
        first ? first.focus() : say('All codes and orders are decided.');
    } else if (row && event.target === row) {
        const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
        const action = { a: 'accept', r: 'reject', c: 'change', u: 'undo' }[event.key];
        if (step) {
            event.preventDefault();
            rows()[rows().indexOf(row) + step]?.focus();
        } else if (event.key === 'Enter') {
            show(row.querySelector('.cite')?.dataset.cites, undefined, { sound: true });
        } else if (action && may(row, action)) {
            event.preventDefault();
            ACTIONS[action](row);
        }
    }
});

/** After a panel was drawn anew one of its rows is reachable by Tab. */
function reachable() {
    const all = rows();
    if (all.length > 0 && !all.some((row) => row.getAttribute('tabindex') === '0')) {
        (all.find(open) ?? all[0]).setAttribute('tabindex', '0');
    }
}
document.body.addEventListener('htmx:afterSettle', reachable);
reachable();
