import { useEffect, useState } from 'preact/hooks';
import { background } from '../../browser/messages.ts';
import { ask, RefusedError } from '../../browser/messenger.ts';
import { dateText, dayText, text, timeText } from '../../browser/text.ts';
import { webLink } from '../../browser/web-link.ts';
import type { StatePoint } from './states.ts';

interface TimelineProps {
  readonly tabId: number;
  readonly points: readonly StatePoint[];
  /** The version that stands in the right column. */
  readonly chosen: string | null;
  readonly onVersion: (id: string) => void;
  /** Why the last state that was asked for could not be read. */
  readonly trouble: string | null;
}

/** So many states have room for their dates; of more only the first and the last is told. */
const FEW = 6;

/** The states of the page's address in time. Each can stand beside the page; one not read yet is fetched first. */
export function Timeline({ tabId, points, chosen, onVersion, trouble }: TimelineProps) {
  /** The state that was asked for last: until it stands beside the page, or the reader wants another. */
  const [wanted, setWanted] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  /** Why it could not even be asked for. */
  const [why, setWhy] = useState<string | null>(null);
  const arrived = points.find(({ url, versionId }) => url === wanted && versionId !== null)?.versionId;
  useEffect(() => {
    if (wanted === null || !arrived) return;
    setWanted(null);
    onVersion(arrived);
  }, [arrived]);
  if (points.length === 0) return null;
  // A button that is being read for, or at the end of the line, keeps the keyboard: it is only said to be off.
  const go = ({ url, versionId }: StatePoint) => {
    if (isReading) return;
    setWhy(null);
    setWanted(versionId === null ? url : null);
    if (versionId !== null) onVersion(versionId);
    else if (url !== null) {
      setReading(true);
      // Its version may come a moment later than the answer.
      ask('extension', background, 'compareWithState', { tabId, url })
        .catch((error: unknown) => setWhy(error instanceof RefusedError ? error.message : text('noAnswer')))
        .finally(() => setReading(false));
    }
  };
  const at = points.findIndex(({ url, versionId }) =>
    isReading ? url === wanted : versionId !== null && versionId === chosen,
  );
  const failure = isReading || wanted === null ? null : (why ?? trouble);
  const step = (by: number) => {
    const point = points[at + by];
    return { isOff: !point || isReading, go: () => point && go(point) };
  };
  const [earlier, later] = [step(at < 0 ? points.length : -1), step(at < 0 ? points.length + 1 : 1)];
  const current = points[at];
  const shown = webLink(current?.url ?? undefined);
  return (
    <div class="timeline">
      <h3 id="timeline">{text('reportAllStates')}</h3>
      <ol aria-labelledby="timeline" class="timeline-line">
        {points.map((point, index) => (
          <li key={`${point.at} ${point.url}`}>
            <button
              type="button"
              class={`timeline-point${point.versionId === null ? ' timeline-point--unread' : ''}`}
              aria-current={index === at}
              aria-disabled={isReading}
              title={pointText(point)}
              aria-label={pointText(point)}
              onClick={() => go(point)}
            />
            {(index === 0 || index === points.length - 1 || points.length <= FEW) && (
              <span class="timeline-date small soft" aria-hidden="true">
                {labelOf(point, points[index - 1])}
              </span>
            )}
          </li>
        ))}
        <li class="timeline-now small soft">{text('reportNow')}</li>
      </ol>
      <div class="timeline-steps">
        <button type="button" class="button" aria-disabled={earlier.isOff} onClick={earlier.go}>
          {text('reportEarlier')}
        </button>
        <button type="button" class="button" aria-disabled={later.isOff} onClick={later.go}>
          {text('reportLater')}
        </button>
        <span role="status">{isReading ? text('reportReadState') : current && pointText(current)}</span>
        {shown && (
          <a href={shown} target="_blank" rel="noreferrer">
            {text('reportOpenState')}
          </a>
        )}
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  );
}

/** The day of a state; of several on one day the times of the later ones. */
function labelOf({ at }: StatePoint, before: StatePoint | undefined): string {
  const isSameDay = before !== undefined && dayText(before.at) === dayText(at);
  return isSameDay && /T\d/.test(at) ? timeText(at) : dayText(at);
}

const pointText = ({ at, versionId }: StatePoint): string =>
  [dateText(at), versionId === null && text('reportNotRead')].filter(Boolean).join(' · ');
