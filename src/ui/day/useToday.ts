// Which day it is, where the device is. It changes at midnight, also when the app stayed open or the tablet slept.
import { useEffect, useState } from 'react';
import { type Day, dayOf } from '#domain/days.ts';

const LOOKS_AGAIN = 30_000;

export function useToday(): Day {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const look = () => setToday(dayOf(new Date()));
    const timer = setInterval(look, LOOKS_AGAIN);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
