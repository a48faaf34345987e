// Dot-phrases in the editor of a sentence: a dot and some letters list them, the chosen one is filled blank by blank.

import { say } from '../app.js';
import { send } from '../http.js';

const TYPED = /(?:^|\s)\.([a-z][a-z0-9-]*)$/i;
const OPEN = /\[\[[^\[\]]{1,80}]]/g;
const SHOWN = 8;
let asked;

const known = () =>
    (asked ??= send('GET', '/api/phrases').catch((refused) => {
        asked = undefined;
        say(refused.message, 'error');
        return [];
    }));

const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
};

/** Wires the editor; `takes(event)` says whether a key was for the list, `finish()` puts a phrase in that is being filled. */
export function phrases(form, area) {
    const list = element('ul', { className: 'phrase-list', hidden: true });
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Phrases');
    area.after(list);
    area.placeholder = 'Write, or type a dot and the name of a phrase.';
    let filling;
    let at = 0;

    const typed = () => area.value.slice(0, area.selectionStart).match(TYPED);

    async function look() {
        const words = typed()?.[1].toLowerCase();
        const all = words ? await known() : [];
        const found = all
            .filter(({ name, title }) => name.includes(words ?? '') || title.toLowerCase().includes(words ?? ''))
            .sort((a, b) => b.name.startsWith(words) - a.name.startsWith(words))
            .slice(0, SHOWN);
        at = 0;
        list.hidden = found.length === 0;
        list.replaceChildren(
            ...found.map((phrase) => {
                const item = element('li', {}, element('strong', {}, `.${phrase.name}`), ` ${phrase.title}`);
                item.setAttribute('role', 'option');
                item.onmousedown = (event) => {
                    event.preventDefault();
                    take(phrase);
                };
                item.phrase = phrase;
                return item;
            }),
        );
        mark();
    }

    const mark = () => [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));

    function take(phrase) {
        list.hidden = true;
        const end = area.selectionStart;
        const from = end - typed()[1].length - 1;
        area.setSelectionRange(from, end);
        filling = { phrase, from, end };
        if (phrase.blanks.length === 0) {
            finish();
            return;
        }
        area.readOnly = true;
        filling.panel = panel(phrase);
        list.after(filling.panel);
        filling.panel.scrollIntoView({ block: 'center' });
        filling.panel.querySelector('input, select').focus({ preventScroll: true });
    }

    function panel(phrase) {
        const text = phrase.text.split(/\{([a-z0-9-]*)\}/);
        const insert = element('button', { type: 'button', textContent: 'Insert', onclick: () => finish() });
        const made = element(
            'div',
            { className: 'phrase-fill' },
            element('p', {}, ...text.map((part, i) => (i % 2 === 0 ? part : part === '' ? '' : field(phrase, part)))),
            insert,
        );
        made.setAttribute('role', 'region');
        made.setAttribute('aria-label', phrase.title);
        made.onkeydown = (event) => {
            if (event.key === 'Enter' && event.target !== insert) {
                event.preventDefault();
                finish();
            } else if (event.key === 'Escape') {
                event.preventDefault();
                leave();
            }
            event.stopPropagation();
        };
        return made;
    }

    function field(phrase, name) {
        const blank = phrase.blanks.find((each) => each.name === name);
        const made = element(blank.type === 'choice' ? 'select' : 'input', { name });
        if (blank.type === 'choice') {
            made.append(element('option', { value: '', textContent: '…' }), ...blank.choices.map((each) => element('option', {}, each)));
        } else {
            made.type = blank.type;
            made.autocomplete = 'off';
            made.placeholder = blank.type === 'number' ? `${blank.low}–${blank.high}` : name.replaceAll('-', ' ');
        }
        if (blank.type === 'number') {
            Object.assign(made, { min: blank.low, max: blank.high, step: 'any' });
        }
        made.setAttribute('aria-label', [name.replaceAll('-', ' '), blank.unit].filter(Boolean).join(', '));
        return made;
    }

    function leave() {
        filling?.panel?.remove();
        area.readOnly = false;
        area.focus();
        area.setSelectionRange(filling.end, filling.end);
        filling = undefined;
    }

    /** Puts the phrase in; false when a value cannot be. */
    function finish() {
        if (!filling) {
            return Promise.resolve(true);
        }
        filling.putting ??= put(filling).finally(() => filling && (filling.putting = undefined));
        return filling.putting;
    }

    async function put({ phrase, from, end }) {
        const values = Object.fromEntries(
            [...(filling.panel?.querySelectorAll('input, select') ?? [])].map((each) => [each.name, each.value]),
        );
        let made;
        try {
            made = await send('POST', `/api/phrases/${phrase.name}`, { values });
        } catch (refused) {
            say(refused.message, 'error');
            return false;
        }
        leave();
        area.setRangeText(made.text, from, end, 'end');
        area.rows = Math.max(area.rows, Math.ceil(area.value.length / 70));
        if (made.open.length > 0) {
            area.setSelectionRange(from, from);
            nextOpen();
        } else if (made.stops.length > 0) {
            area.setSelectionRange(from + made.stops[0], from + made.stops[0]);
        }
        return true;
    }

    /** Selects the next blank that is still open; whether there is one. */
    function nextOpen() {
        const places = [...area.value.matchAll(OPEN)];
        const next = places.find((place) => place.index >= area.selectionEnd);
        if (next) {
            area.setSelectionRange(next.index, next.index + next[0].length);
        }
        return next !== undefined;
    }

    function takes(event) {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (list.hidden) {
            const took = event.key === 'Tab' && !event.shiftKey && nextOpen();
            if (took) {
                event.preventDefault();
            }
            return took;
        }
        if (step) {
            at = (at + step + list.children.length) % list.children.length;
            mark();
        } else if (event.key === 'Enter' || event.key === 'Tab') {
            take(list.children[at].phrase);
        } else if (event.key === 'Escape') {
            list.hidden = true;
            event.stopPropagation();
        } else {
            return false;
        }
        event.preventDefault();
        return true;
    }

    area.addEventListener('input', look);
    area.addEventListener('blur', () => (list.hidden = true));
    return { takes, finish };
}
