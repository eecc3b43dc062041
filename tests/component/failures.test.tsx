// The failure screens: what happened, that nothing is lost, what to do; and a missing part, which reloads once at most.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CrashScreen } from '#app/failures/CrashScreen.tsx';
import { StorageFailureScreen } from '#app/failures/StorageFailureScreen.tsx';
import { useMissingPart } from '#app/missing-part.ts';
import { beginEmpty, show } from './screen.tsx';

beforeEach(beginEmpty);

const actions = () => ({ onRetry: vi.fn(), onGoOn: vi.fn(), onUpdate: vi.fn(), onReload: vi.fn() });

describe('a storage that does not open', () => {
  it.each([
    ['slow', 'Het openen duurt lang', 'Er is niets weg.'],
    ['blocked', 'De app is nog ergens open', 'Je plan is veilig.'],
    ['failed', 'Je plan gaat nu niet open', 'De app heeft niets weggehaald.'],
  ] as const)('says why when it is %s, and tries again', async (reason, title, safe) => {
    const does = actions();
    show(<StorageFailureScreen reason={reason} {...does} />);
    expect(screen.getByRole('alert')).toHaveTextContent(title);
    expect(screen.getByRole('alert')).toHaveTextContent(safe);
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(does.onRetry).toHaveBeenCalledOnce();
  });

  it('asks for an update when a newer app made it', async () => {
    const does = actions();
    show(<StorageFailureScreen reason="newer" {...does} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Je plan staat er nog.');
    await userEvent.click(screen.getByRole('button', { name: 'Werk de app bij' }));
    expect(does.onUpdate).toHaveBeenCalledOnce();
  });

  it('says that all was saved when a newer window took over', async () => {
    const does = actions();
    show(<StorageFailureScreen reason="replaced" {...does} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Alles is bewaard.');
    await userEvent.click(screen.getByRole('button', { name: 'Open de app opnieuw' }));
    expect(does.onReload).toHaveBeenCalledOnce();
  });

  it('offers to put a backup back first when it is gone, a new plan last', async () => {
    const does = actions();
    const { places } = show(<StorageFailureScreen reason="gone" {...does} />);
    const buttons = screen.getAllByRole('button').map((button) => button.textContent);
    expect(buttons.slice(-3)).toEqual(['Zet je plan terug', 'Probeer opnieuw', 'Nieuw plan']);
    await userEvent.click(screen.getByRole('button', { name: 'Zet je plan terug' }));
    expect(places().at(-1)).toBe('/put-back');
    expect(does.onGoOn).toHaveBeenCalledOnce();
  });
});

it('a crash keeps its details folded, for who helps', async () => {
  const onReload = vi.fn();
  show(<CrashScreen error={new Error('boom')} onReload={onReload} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Alles wat bewaard was, is er nog.');
  expect(screen.getByText('Voor wie helpt').closest('details')).not.toHaveAttribute('open');
  await userEvent.click(screen.getByRole('button', { name: 'Open de app opnieuw' }));
  expect(onReload).toHaveBeenCalledOnce();
});

const reload = vi.fn();
function Watching() {
  return <p>{useMissingPart(reload) ? 'missing' : 'fine'}</p>;
}

describe('a missing part', () => {
  const miss = (part: string) =>
    act(() =>
      window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: new Error(part) })),
    );

  it('reloads once for each part, then says so', () => {
    render(<Watching />);
    miss('assets/story-1.js');
    miss('assets/help-1.js');
    expect(reload).toHaveBeenCalledTimes(2);
    expect(screen.getByText('fine')).toBeVisible();
    miss('assets/story-1.js');
    expect(reload).toHaveBeenCalledTimes(2);
    expect(screen.getByText('missing')).toBeVisible();
  });
});
