// Files with which the system opened the installed app (the file handler in the manifest).
import { useEffect } from 'react';

interface LaunchQueue {
  setConsumer(consumer: (params: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

export function useOpenedFiles(onFiles: (files: readonly File[]) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the queue is read once; a consumer cannot be taken back
  useEffect(() => {
    const { launchQueue } = window as { launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(({ files }) => {
      if (files.length === 0) return;
      Promise.all(files.map((handle) => handle.getFile())).then(onFiles, console.error);
    });
  }, []);
}
