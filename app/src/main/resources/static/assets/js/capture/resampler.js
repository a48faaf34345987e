// Samples at the microphone's own rate in, samples at 16 kHz out: windowed sinc, cut off below half of the lower rate.

const PHASES = 256;
const ZERO_CROSSINGS = 10;
const ROLL_OFF = 0.92;

export class Resampler {
    constructor(fromRate, toRate) {
        this.step = fromRate / toRate;
        const cutoff = ROLL_OFF * Math.min(1, toRate / fromRate);
        this.half = Math.ceil(ZERO_CROSSINGS / cutoff);
        this.kernels = kernels(this.half, cutoff);
        this.held = new Float32Array(2 * this.half);
        this.position = this.half;
    }

    /** Consumes all of `input`; answers what can be computed so far. */
    push(input) {
        const samples = new Float32Array(this.held.length + input.length);
        samples.set(this.held);
        samples.set(input, this.held.length);
        const out = [];
        while (Math.floor(this.position) + this.half < samples.length) {
            const whole = Math.floor(this.position);
            const kernel = this.kernels[Math.floor((this.position - whole) * PHASES)];
            let sum = 0;
            for (let tap = 0; tap < kernel.length; tap++) {
                sum += kernel[tap] * samples[whole - this.half + 1 + tap];
            }
            out.push(sum);
            this.position += this.step;
        }
        const keepFrom = Math.max(0, Math.floor(this.position) - this.half);
        this.held = samples.slice(keepFrom);
        this.position -= keepFrom;
        return Float32Array.from(out);
    }
}

function kernels(half, cutoff) {
    return Array.from({ length: PHASES }, (_, phase) => {
        const kernel = new Float32Array(2 * half);
        let total = 0;
        for (let tap = 0; tap < kernel.length; tap++) {
            const distance = tap - half + 1 - phase / PHASES;
            const window = Math.abs(distance) >= half ? 0 : 0.5 + 0.5 * Math.cos((Math.PI * distance) / half);
            kernel[tap] = sinc(distance * cutoff) * window;
            total += kernel[tap];
        }
        return kernel.map((weight) => weight / total);
    });
}

function sinc(x) {
    return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}
