import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TasksPage } from '../tasks-page.tsx';
import { showTasks } from './shown-tasks.server.ts';
import { getParticipation } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  return showTasks(args.context.app, getParticipation(args), new URL(args.request.url).searchParams);
}

/** Where the questionnaire stands. */
export default function Tasks() {
  return <TasksPage shown={useLoaderData<typeof loader>()} />;
}
