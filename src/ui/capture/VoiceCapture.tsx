// Recording a voice: press, speak, press, hear, keep. Never records by itself, never longer than 3 minutes.

import type { TFunction } from 'i18next';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewMedia } from '#domain/told.ts';
import { Button } from '#ui/button/Button.tsx';
import { clock } from '#ui/media/clock.ts';
import { Glyph } from '#ui/media/Glyph.tsx';
import { MediaView } from '#ui/media/MediaView.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './Capture.module.css';
import { openDevice } from './device-failure.ts';
import { LevelMeter } from './LevelMeter.tsx';
import { longest } from './recorder.ts';
import { type OpenMicrophone, type RecorderState, useRecorder } from './useRecorder.ts';
import voice from './VoiceCapture.module.css';

export interface VoiceCaptureProps {
  onKeep: (voice: NewMedia) => void;
  /** Adds a "Terug"; a recording that is already there is then kept. */
  onBack?: () => void;
  /** Where the sound comes from: the device, unless said otherwise. */
  openMicrophone?: OpenMicrophone;
}

const deviceMicrophone: OpenMicrophone = async () => {
  if (typeof MediaRecorder === 'undefined') throw new DOMException('no MediaRecorder', 'NotSupportedError');
  return openDevice({ audio: true });
};

/** When little time is left, in milliseconds: it is said once. */
const nearEnd = longest - 20_000;

export function VoiceCapture({
  onKeep,
  onBack,
  openMicrophone = deviceMicrophone,
}: VoiceCaptureProps): ReactElement {
  const { t } = useTranslation('capture');
  const { state, elapsed, start, stop } = useRecorder(openMicrophone);
  const keepButton = useRef<HTMLButtonElement>(null);
  const recordButton = useRef<HTMLButtonElement>(null);
  const recorded = state.is === 'recorded' ? state.voice : undefined;

  useEffect(() => {
    if (recorded) keepButton.current?.focus();
  }, [recorded]);

  // "Opnieuw" goes away when it is pressed.
  const starting = state.is === 'starting';
  useEffect(() => {
    if (starting) recordButton.current?.focus();
  }, [starting]);

  const press = () => {
    if (state.is === 'recording') stop();
    else if (!starting) start();
  };

  const back = () => {
    if (state.is === 'recording') stop();
    else if (recorded) onKeep(recorded);
    else onBack?.();
  };

  return (
    <div className={styles.area}>
      <div className={styles.capture}>
        <div className={voice.stage}>
          {state.is === 'recording' ? (
            <LevelMeter stream={state.stream} />
          ) : (
            !recorded && <Picture of="ui#microphone" className={voice.picture} />
          )}
          <p className={voice.sentence} role="status">
            {sentence(state, elapsed, t)}
          </p>
          {state.is === 'recording' && (
            <div className={voice.progress}>
              <div className={voice.bar} aria-hidden="true">
                <div className={voice.done} style={{ inlineSize: `${(elapsed / longest) * 100}%` }} />
              </div>
              <p className={voice.time}>{t('voice.time', { at: clock(elapsed), total: clock(longest) })}</p>
            </div>
          )}
          {recorded && (
            <div className={voice.player}>
              <MediaView media={recorded} label="" />
            </div>
          )}
          {!recorded && (
            <button
              ref={recordButton}
              type="button"
              className={`${styles.round} ${state.is === 'recording' ? voice.stop : ''}`}
              aria-disabled={starting}
              onClick={press}
            >
              <Glyph of={state.is === 'recording' ? 'stop' : 'record'} />
              <span>
                {state.is === 'recording'
                  ? t('voice.stop')
                  : state.is === 'failed'
                    ? t('tryAgain')
                    : t('voice.record')}
              </span>
            </button>
          )}
        </div>
        <div className={styles.actions}>
          {onBack && (
            <Button picture="ui#back" onPress={back}>
              {t('back')}
            </Button>
          )}
          {recorded && (
            <>
              <Button picture="ui#again" onPress={start}>
                {t('again')}
              </Button>
              <Button ref={keepButton} variant="go" onPress={() => onKeep(recorded)}>
                {t('keep')}
              </Button>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function sentence(state: RecorderState, elapsed: number, t: TFunction<'capture'>): string {
  switch (state.is) {
    case 'ready':
      return t('voice.ready');
    case 'starting':
      return t('voice.starting');
    case 'recording':
      return elapsed > nearEnd ? t('voice.nearEnd') : t('voice.recording');
    case 'recorded':
      return { stopped: t('voice.recorded'), full: t('voice.full'), withdrawn: t('voice.cut') }[state.ended];
    case 'failed':
      return {
        denied: t('voice.denied'),
        none: t('voice.none'),
        busy: t('voice.busy'),
        unsupported: t('voice.unsupported'),
        withdrawn: t('voice.withdrawn'),
      }[state.reason];
  }
}
