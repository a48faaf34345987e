// The note: choosing a sentence, editing in place, adding and removing. Each change is stored at once; the server
// answers with the new revision and the page shows what is stored.

import { say, typing } from '../app.js';
import { redraw, send } from '../http.js';
import { phrases } from './phrases.js';
import { parse, playing, show, stop } from './evidence.js';

const page = document.querySelector('main.review');
const api = `/api/encounters/${page.dataset.encounter}`;
const editable = page.dataset.editable === 'true';
const note = () => document.getElementById('note');
const all = () => [...note().querySelectorAll('.sentence')];
const tools = document.getElementById('tools');
let chosen;

export const revision = () => Number(note().dataset.revision);

/** Stores edits and shows the note as it then is; `focus` is the id of the sentence to go on with. */
export async function store(edits, focus) {
    try {
        await send('POST', `${api}/note`, { revision: revision(), edits });
        await reload(focus);
        return true;
    } catch (refused) {
        say(refused.message, 'error');
        if (refused.status === 409) {
            offer('Reload the page', () => location.reload());
        }
        return false;
    }
}

/** A button beside the message that is shown. */
function offer(words, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    button.textContent = words;
    button.onclick = act;
    document.querySelector('#messages .message').append(' ', button);
}

export async function reload(focus) {
    await redraw(`/encounters/${page.dataset.encounter}/note`, '#note', 'outerHTML');
    begin(focus);
}

function begin(focus) {
    chosen = undefined;
    tools.hidden = true;
    const target = all().find((sentence) => sentence.dataset.id === focus);
    (target ?? all()[0])?.setAttribute('tabindex', '0');
    if (target) {
        choose(target, { sound: false });
    }
}

export function choose(sentence, options) {
    all().forEach((each) => {
        each.setAttribute('tabindex', each === sentence ? '0' : '-1');
        each.setAttribute('aria-pressed', String(each === sentence));
    });
    chosen = sentence;
    if (document.activeElement !== sentence) {
        sentence.focus({ preventScroll: false });
    }
    show(sentence.dataset.cites, sentence.dataset.doubts, { ...options, tone: sentence.dataset.tone });
    tools.hidden = !editable;
    // On a narrow screen the evidence has just opened over the foot of the page.
    sentence.scrollIntoView({ block: 'nearest' });
}

document.getElementById('edit').onclick = () => edit(chosen);
document.getElementById('remove').onclick = () => remove(chosen);
document.getElementById('add-after').onclick = () => add(kindOf(chosen), chosen);

const kindOf = (sentence) => sentence.closest('.note-section').dataset.kind;

function move(by) {
    const sentences = all();
    const now = sentences.indexOf(chosen ?? document.activeElement.closest?.('.sentence'));
    const next = sentences[Math.max(0, Math.min(sentences.length - 1, now + by))];
    if (next) {
        choose(next);
    }
}

function nextToLookAt() {
    const sentences = all();
    const now = sentences.indexOf(chosen);
    const order = [...sentences.slice(now + 1), ...sentences.slice(0, now + 1)];
    const next = order.find((sentence) => sentence.dataset.needs === 'true');
    if (next) {
        choose(next);
    } else {
        say('No sentence needs a look.');
    }
}

function editor(text, label, onSave, onLeave) {
    const form = document.createElement('form');
    form.className = 'editor';
    const area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('aria-label', label);
    area.maxLength = 4000;
    area.rows = Math.max(2, Math.ceil(text.length / 70));
    const save = document.createElement('button');
    save.textContent = 'Save';
    const leave = document.createElement('button');
    leave.type = 'button';
    leave.className = 'secondary outline';
    leave.textContent = 'Cancel';
    const buttons = document.createElement('span');
    buttons.append(save, leave);
    form.append(area, buttons);
    form.noValidate = true;
    const filling = phrases(form, area);
    form.onsubmit = async (event) => {
        event.preventDefault();
        if (!(await filling.finish())) {
            return;
        }
        save.setAttribute('aria-busy', 'true');
        if (!(await onSave(area.value))) {
            save.removeAttribute('aria-busy');
        }
    };
    leave.onclick = onLeave;
    area.onkeydown = (event) => {
        if (filling.takes(event)) {
            return;
        }
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            form.requestSubmit();
        } else if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            leave.click();
        }
    };
    return { form, area };
}

/** Opens the sentence for a change; `proposal` is what it might say instead. */
export function edit(sentence, proposal) {
    stop();
    const text = sentence.querySelector('.text').textContent;
    const id = sentence.dataset.id;
    const { form, area } = editor(
        proposal ?? text,
        'Sentence',
        async (words) => {
            if (words.trim() === text) {
                back();
                return true;
            }
            if (words.trim() === '') {
                say('Use Remove to take the sentence out.', 'error');
                return false;
            }
            return store([{ kind: 'CHANGED', sentence: id, text: words }], id);
        },
        () => back(),
    );
    const back = () => {
        form.replaceWith(sentence);
        choose(sentence, { sound: false });
    };
    tools.hidden = true;
    sentence.replaceWith(form);
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
}

async function remove(sentence) {
    const sentences = all();
    const at = sentences.indexOf(sentence);
    const neighbour = sentences[at + 1] ?? sentences[at - 1];
    const text = sentence.querySelector('.text').textContent;
    const undo = { kind: 'ADDED', section: kindOf(sentence), text, evidence: parse(sentence.dataset.cites) };
    const before = sentences[at - 1];
    if (before && kindOf(before) === undo.section) {
        undo.after = before.dataset.id;
    }
    if (await store([{ kind: 'REMOVED', sentence: sentence.dataset.id }], neighbour?.dataset.id)) {
        offerUndo(undo);
    }
}

function offerUndo(undo) {
    say('Removed from the note.');
    offer('Put it back', () =>
        store([undo]).then((stored) => stored && say('It is in the note again, as your own words.')),
    );
}

function add(section, after) {
    stop();
    const { form, area } = editor(
        '',
        'New sentence',
        async (words) => {
            if (words.trim() === '') {
                leave();
                return true;
            }
            const edit = { kind: 'ADDED', section, text: words };
            if (after) {
                edit.after = after.dataset.id;
            }
            return store([edit], after?.dataset.id);
        },
        () => leave(),
    );
    const leave = () => {
        form.remove();
        after?.focus();
    };
    if (after) {
        after.after(form);
    } else {
        const here = note().querySelector(`.note-section[data-kind="${section}"]`);
        here ? here.append(form) : note().querySelector('.add-section').after(form);
    }
    area.focus();
}

document.addEventListener('click', (event) => {
    const sentence = event.target.closest('.sentence');
    const cite = event.target.closest('.cite');
    const here = event.target.closest('.add-here');
    const omission = event.target.closest('.add-omission');
    if (sentence) {
        choose(sentence);
    } else if (cite) {
        show(cite.dataset.cites);
    } else if (here) {
        add(here.dataset.kind);
    } else if (omission) {
        const section = document.getElementById(omission.dataset.where).value;
        const text = omission.dataset.text;
        const words = text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
        store([{ kind: 'ADDED', section, text: words, evidence: parse(omission.dataset.cites) }]).then(
            (stored) => stored && say('Added to the note.'),
        );
    }
});

document.addEventListener('change', (event) => {
    if (event.target.id === 'new-section' && event.target.value) {
        add(event.target.value);
        event.target.value = '';
    }
});

document.addEventListener('keydown', (event) => {
    if (typing(event) || document.querySelector('dialog[open]') || event.target.closest('.row')) {
        return;
    }
    const onSentence = event.target.closest('.sentence');
    const inNote = onSentence || event.target === document.body;
    const act = {
        j: () => move(1),
        k: () => move(-1),
        n: nextToLookAt,
        ArrowDown: onSentence && (() => move(1)),
        ArrowUp: onSentence && (() => move(-1)),
        Enter: onSentence && (() => (playing() ? stop() : choose(onSentence, { sound: true }))),
        ' ': onSentence && (() => (playing() ? stop() : choose(onSentence, { sound: true }))),
        e: editable && onSentence && (() => edit(onSentence)),
        '+': editable && onSentence && (() => add(kindOf(onSentence), onSentence)),
        Delete: editable && onSentence && (() => remove(onSentence)),
        Backspace: editable && onSentence && (() => remove(onSentence)),
    }[event.key];
    if (act && (inNote || ['j', 'k', 'n'].includes(event.key))) {
        event.preventDefault();
        act();
    }
});

begin();
