import { questions, type Answers } from '#app/catalogue/advice.ts';

/** Every way to answer the advisor. */
export const situations: Answers[] = questions.size.flatMap((size) =>
  questions.time.flatMap((time) =>
    questions.state.flatMap((state) => questions.branches.map((branches) => ({ size, time, state, branches }))),
  ),
);
