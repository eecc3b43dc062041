// The questions that an organisation serves beside the app: `vragen.json`, in the app's own folder. None is normal.
import { decodeQuestions, type QuestionsResult } from './questions-file.ts';

/** `undefined` when there is none, there is no network and none was fetched before, or it changes nothing. Never throws. */
export async function fetchOrganisation(): Promise<QuestionsResult | undefined> {
  try {
    const response = await fetch('vragen.json', { cache: 'no-cache' });
    if (!response.ok) return undefined;
    const result = await decodeQuestions(new Uint8Array(await response.arrayBuffer()));
    if (!result.ok) return result;
    const { name, colours, changes } = result.value;
    const isEmpty = name === undefined && changes.length === 0 && Object.keys(colours).length === 0;
    return isEmpty ? undefined : result;
  } catch {
    // Without network, before it was ever fetched.
    return undefined;
  }
}
