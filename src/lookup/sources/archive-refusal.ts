import type { HttpAnswer } from '../door/http-request.ts';
import { LookupError } from '../door/lookup-error.ts';
import { statusRefusal } from '../door/status-refusal.ts';

const BLOCKED =
  /Blocked Site Error|AdministrativeAccessControlException|RobotAccessControlException|Blocked By Robots/;
const JAVA = /^\s*(?:java|org)\.[\w.]+(?:Exception|Error)\b/;

/**
 * What an archive's answer means. With a Memento-Datetime the status is that of the archived page: an archived
 * 429 says nothing of the archive. Its own errors come as text, whatever was asked for.
 */
export function archiveRefusal(answer: HttpAnswer, who: string): LookupError | undefined {
  const { status, headers, text } = answer;
  if (headers['memento-datetime']) return status >= 400 ? new LookupError('archived-error', who) : undefined;
  const start = text.slice(0, 2000);
  if (BLOCKED.test(start) || BLOCKED.test(headers['x-archive-wayback-runtime-error'] ?? ''))
    return new LookupError('blocked', who);
  if (JAVA.test(start) && status < 500)
    return new LookupError('question-refused', who, { detail: start.trim().slice(0, 200) });
  return statusRefusal(answer, who);
}
