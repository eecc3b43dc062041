// Brings the recipes of all topics together. Build-time only: nothing here may reach the app's bundle.
import { recipes as observing } from './observing.ts';
import type { Recipes } from './recipe.ts';
import { recipes as topic1 } from './topic-1.ts';
import { recipes as topic2 } from './topic-2.ts';
import { recipes as topic3 } from './topic-3.ts';
import { recipes as topic4 } from './topic-4.ts';
import { recipes as topic5 } from './topic-5.ts';
import { recipes as topic6 } from './topic-6.ts';
import { recipes as topic7 } from './topic-7.ts';
import { recipes as topic8 } from './topic-8.ts';
import { recipes as topic9 } from './topic-9.ts';
import { recipes as topic10 } from './topic-10.ts';

const files: readonly Recipes[] = [
  topic1,
  topic2,
  topic3,
  topic4,
  topic5,
  topic6,
  topic7,
  topic8,
  topic9,
  topic10,
  observing,
];

/** Picture ids for which two files hold a recipe. */
export const twice: readonly string[] = files
  .flatMap((file) => Object.keys(file))
  .filter((id, index, ids) => ids.indexOf(id) !== index);

/** Every recipe of a topic, question, choice or what somebody sees, by picture id. */
export const topicRecipes: Recipes = Object.assign({}, ...files);
