// Runs in the audio thread: microphone in, chunks of 200 ms of 16 kHz mono PCM16 with their loudness out.

import { Resampler } from './resampler.js';

const RATE = 16000;
const CHUNK = RATE / 5;

class Capture extends AudioWorkletProcessor {
    constructor() {
        super();
        this.resampler = new Resampler(sampleRate, RATE);
        this.begin();
        this.port.onmessage = ({ data }) => {
            if (data === 'flush') {
                this.hand();
                this.port.postMessage({ flushed: true });
            }
        };
    }

    process([input]) {
        if (input.length === 0) {
            return true;
        }
        for (const sample of this.resampler.push(mono(input))) {
            const clipped = Math.max(-1, Math.min(1, sample));
            this.chunk[this.filled++] = clipped < 0 ? clipped * 0x8000 : clipped * 0x7fff;
            this.energy += clipped * clipped;
            if (this.filled === CHUNK) {
                this.hand();
            }
        }
        return true;
    }

    hand() {
        if (this.filled > 0) {
            const pcm = this.chunk.slice(0, this.filled).buffer;
            this.port.postMessage({ pcm, level: Math.sqrt(this.energy / this.filled) }, [pcm]);
        }
        this.begin();
    }

    begin() {
        this.chunk = new Int16Array(CHUNK);
        this.filled = 0;
        this.energy = 0;
    }
}

function mono(channels) {
    if (channels.length === 1) {
        return channels[0];
    }
    const mixed = new Float32Array(channels[0].length);
    for (const channel of channels) {
        for (let i = 0; i < mixed.length; i++) {
            mixed[i] += channel[i] / channels.length;
        }
    }
    return mixed;
}

registerProcessor('capture', Capture);
