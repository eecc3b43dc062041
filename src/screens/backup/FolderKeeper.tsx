// Saves the plan to its folder when the client stops or the app goes to the background. Shows nothing: a folder that fails is said on the
// screen about backups. How files are made is fetched only where there is a folder.
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { readFolder } from '#storage/folders.ts';

async function keep(planId: string): Promise<void> {
  try {
    if ((await readFolder(planId)) === undefined) return;
    const { saveToFolder } = await import('./save-to-folder.ts');
    await saveToFolder(planId);
  } catch (error) {
    console.error(error);
  }
}

export function FolderKeeper({ planId }: { planId: string }) {
  const [location] = useLocation();
  const isStopped = location.endsWith('/stopped');

  useEffect(() => {
    if (isStopped) void keep(planId);
  }, [planId, isStopped]);
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void keep(planId);
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  }, [planId]);
  return null;
}
