export { action, default, loader, meta } from './course-text.tsx';
