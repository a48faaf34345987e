// What the service hears, live: fills the checklist and the transcript from the encounter's event stream.

const SILENCE = 'The service hears nothing on this microphone. Check that it is on and that the right one is chosen.';

export function follow(encounter, { warn, calm }) {
    const source = new EventSource(`/api/encounters/${encounter}/events`);
    const on = (name, react) => source.addEventListener(name, ({ data }) => react(JSON.parse(data)));
    on('partial', ({ text }) => {
        document.getElementById('partial').textContent = text ?? '';
    });
    on('final', (utterance) => {
        calm('SILENT_MICROPHONE');
        document.getElementById('partial').textContent = '';
        say(utterance);
    });
    on('fact', (fact) => tick(fact));
    on('warning', ({ code, text }) => warn(code, text ?? (code === 'SILENT_MICROPHONE' ? SILENCE : code)));
    return source;
}

const SPEAKERS = { CLINICIAN: 'Clinician', PATIENT: 'Patient', GUEST: 'Guest', UNKNOWN: 'Someone' };

function say({ number, speaker, text }) {
    const list = document.getElementById('live-transcript');
    const id = `u${number}`;
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
        item.dataset.kinds.split(' ').includes(kind),
    );
    if (!part) {
        return;
    }
    const words = polarity === 'ABSENT' ? `no ${text}` : text;
    const found = new Set(part.found ?? []);
    found.add(words);
    part.found = found;
    part.classList.add('heard');
    part.querySelector('.found').textContent = [...found].join(', ');
}
