// What the service worker answers itself. vite.config.ts writes each of these functions into the worker as text, so it may name
// nothing outside its own body, and nothing that a worker does not have.

interface Asked {
  readonly request: Request;
  readonly url: URL;
}

/**
 * Files that somebody shared with the app (`share_target` in the manifest): held, at most ten, until the app has opened them
 * (#storage/received-files.ts). The app then opens, and says so when none came.
 */
export async function receiveFiles({ request }: Asked): Promise<Response> {
  try {
    const form = await request.formData();
    const held = await caches.open('received');
    for (const file of form.getAll('files')) {
      // A form without files has one without a name.
      if (typeof file === 'string' || file.name === '') continue;
      const headers = { 'X-Name': encodeURIComponent(file.name) };
      await held.put(`received/${crypto.randomUUID()}`, new Response(file, { headers }));
    }
    for (const oldest of (await held.keys()).slice(0, -10)) await held.delete(oldest);
  } catch (error) {
    // No room, or not what a share is.
    console.warn(error);
  }
  return Response.redirect(new URL('./#/copy/received', request.url), 303);
}

/**
 * What an organisation serves beside the app: the newest there is, and without network the last that was fetched. That there is
 * no `vragen.json` is normal, and no error in the console.
 */
export async function answerBeside({ request, url }: Asked): Promise<Response> {
  const isOptional = url.pathname.endsWith('.json');
  const none = () => new Response(null, { status: 204 });
  const kept = await caches.open('questions');
  try {
    const response = await fetch(request);
    if (response.ok) await kept.put(request, response.clone()).catch(console.warn);
    if (response.status !== 404) return response;
    await kept.delete(request);
    return isOptional ? none() : response;
  } catch {
    return (await kept.match(request)) ?? (isOptional ? none() : Response.error());
  }
}
