// What the service hears, live: fills the checklist and the transcript from the encounter's event stream, and after a
// break of the connection from what is stored.

import { send } from '../http.js';

// The service says something at once and then every 15 s at the latest; a connection that says nothing for so long is
// dead, which a browser never notices by itself.
const DEAD = 40_000;

export function follow(encounter, { warn, calm }) {
    let source = listen(encounter, { warn, calm });
    setInterval(() => {
        if (performance.now() - source.heardAt > DEAD) {
            source.close();
            source = listen(encounter, { warn, calm });
        }
    }, DEAD / 4);
}

function listen(encounter, { warn, calm }) {
    const source = new EventSource(`/api/encounters/${encounter}/events`);
    source.heardAt = performance.now();
    const on = (name, react) =>
        source.addEventListener(name, ({ data }) => {
            source.heardAt = performance.now();
            react(JSON.parse(data));
        });
    on('alive', () => {});
    on('state', () => {});
    on('partial', ({ text }) => {
        calm('TRANSCRIBED_LATER');
        document.getElementById('partial').textContent = text ?? '';
    });
    on('final', (utterance) => {
        calm('SILENT_MICROPHONE');
        calm('TRANSCRIBED_LATER');
        document.getElementById('partial').textContent = '';
        say(utterance);
    });
    on('fact', tick);
    // The first after each (re)connection: facts of a draft that stood already were told before this page listened.
    let draftKnown = true;
    on('draft', () => {
        if (!draftKnown) {
            draftKnown = true;
            catchUp(encounter, 'draft', (draft) => draft.facts?.forEach(tick));
        }
    });
    on('warning', ({ code, message }) => warn(code, message));
    source.onopen = () => {
        draftKnown = false;
        catchUp(encounter, 'transcript', (transcript) => transcript.utterances.forEach(say));
    };
    return source;
}

/** What is stored already; where it cannot be had just now, the stream goes on all the same. */
async function catchUp(encounter, part, show) {
    const stored = await send('GET', `/api/encounters/${encounter}/${part}`).catch(() => undefined);
    if (stored) {
        show(stored);
    }
}

const SPEAKERS = { CLINICIAN: 'Clinician', PATIENT: 'Patient', GUEST: 'Guest', UNKNOWN: 'Someone' };

function say({ n, speaker, text }) {
    const list = document.getElementById('live-transcript');
    const id = `u${n}`;
    let line = document.getElementById(id);
    if (!line) {
        line = document.createElement('li');
        line.id = id;
        const who = document.createElement('span');
        who.className = 'speaker';
        const said = document.createElement('p');
        said.className = 'said';
        line.append(who, said);
        list.append(line);
    }
    line.className = (speaker ?? 'UNKNOWN').toLowerCase();
    line.querySelector('.speaker').textContent = SPEAKERS[speaker] ?? SPEAKERS.UNKNOWN;
    line.querySelector('.said').textContent = text;
}

/** One fact: shown under its part of the checklist; the same fact said again changes nothing. */
function tick({ kind, text, polarity }) {
    const part = [...document.querySelectorAll('#captured li')].find((item) =>
        item.dataset.kinds.split(' ').includes(kind.toUpperCase()),
    );
    if (!part) {
        return;
    }
    const words = polarity?.toUpperCase() === 'ABSENT' ? `no ${text}` : text;
    const found = new Set(part.found ?? []);
    found.add(words);
    part.found = found;
    part.classList.add('heard');
    part.querySelector('.found').textContent = [...found].join(', ');
}
