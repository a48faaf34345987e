// The microphone as a source of PCM chunks. One at a time; `stop` hands over the last piece before it ends.

export async function microphones() {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.filter((device) => device.kind === 'audioinput');
}

/** Why the microphone cannot be had, as a sentence for the person at the screen. */
export function explain(error) {
    switch (error.name) {
        case 'NotAllowedError':
            return 'The browser may not use the microphone. Allow it in the address bar, then press Record again.';
        case 'NotFoundError':
        case 'OverconstrainedError':
            return 'This microphone is not connected. Choose another one.';
        case 'NotReadableError':
            return 'The microphone is in use by another program. Close that program, then press Record again.';
        default:
            return 'The microphone could not be started. Choose another one or upload a recording instead.';
    }
}

export class Microphone {
    constructor(onChunk, onLost) {
        this.onChunk = onChunk;
        this.onLost = onLost;
    }

    async start(deviceId) {
        this.stream = await navigator.mediaDevices.getUserMedia({
            audio: {
                deviceId: deviceId ? { exact: deviceId } : undefined,
                echoCancellation: false,
                noiseSuppression: false,
                autoGainControl: true,
                channelCount: 1,
            },
        });
        this.context = new AudioContext();
        await this.context.audioWorklet.addModule('/assets/js/capture/worklet.js');
        await this.context.resume();
        this.node = new AudioWorkletNode(this.context, 'capture', { numberOfOutputs: 0 });
        this.node.port.onmessage = ({ data }) => {
            if (data.pcm) {
                this.onChunk(data.pcm, data.level);
            } else if (data.flushed) {
                this.flushed?.();
            }
        };
        this.context.createMediaStreamSource(this.stream).connect(this.node);
        this.stream.getAudioTracks()[0].onended = () => this.onLost();
    }

    async stop() {
        if (!this.context) {
            return;
        }
        const track = this.stream.getAudioTracks()[0];
        track.onended = null;
        await new Promise((resolve) => {
            this.flushed = resolve;
            this.node.port.postMessage('flush');
            setTimeout(resolve, 1000);
        });
        this.stream.getTracks().forEach((each) => each.stop());
        await this.context.close();
        this.context = undefined;
    }
}
