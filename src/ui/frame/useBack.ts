// "Terug": to where the client came from, or to a fixed place when the app was opened right here.
import { useCallback } from 'react';
import { useLocation } from 'wouter';

export function useBack(fallback: string): () => void {
  const [, navigate] = useLocation();
  return useCallback(() => {
    if (window.history.length > 1) window.history.back();
    else navigate(fallback);
  }, [fallback, navigate]);
}
