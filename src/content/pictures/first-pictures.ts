// The pictures of the start and home screens. They also have a sheet of their own: the browser reads a sheet whole before it paints, and
// that of the interface has some 200 pictures more.

export const firstPictures: readonly string[] = [
  ...['undo', 'help', 'stop', 'read-aloud', 'check', 'back'],
  ...['plan', 'wishes', 'agreements', 'share'],
  ...['family-copy', 'example', 'folder', 'story-tell'],
  ...['look', 'overview', 'feeling-good', 'feeling-ok', 'feeling-bad'],
  ...['topic-who', 'topic-living', 'topic-working', 'topic-leisure', 'topic-network'],
  ...['topic-control', 'topic-self-care', 'topic-support', 'topic-more', 'topic-choice'],
];
