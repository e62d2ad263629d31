import { useWords } from '#app/web/parts/words.ts';
import type { Topic } from './topics.ts';

/** Who owns each section of the map, and each block where its sections have nobody. */
export function OwnerFields({
  owners,
  topics,
  staff,
}: {
  owners: { topic: string; personId: string }[];
  topics: Topic[];
  staff: { id: string; name: string }[];
}) {
  const words = useWords().deskRouting;
  return (
    <fieldset className="panel mt-8">
      <legend className="float-left mb-1 w-full text-lg font-semibold">{words.owners}</legend>
      <p className="hint clear-both">{topics.length === 0 ? words.noTopics : words.ownersHint}</p>
      <ul>
        {owners.map(({ topic, personId }, index) => {
          const known = topics.find(({ key }) => key === topic);
          return (
            <li key={topic} className={known?.depth === 1 ? 'sm:pl-6' : ''}>
              <label className="grid items-center gap-x-5 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_16rem]">
                <span className={known?.depth === 1 ? '' : 'font-semibold'}>
                  {known?.title ?? words.topicGone(topic)}
                </span>
                <input type="hidden" name={`topic${index}`} value={topic} />
                <select name={`owner${index}`} defaultValue={personId} className="input">
                  <option value="">{words.noOwner}</option>
                  {staff.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                  {personId !== '' && !staff.some(({ id }) => id === personId) && (
                    <option value={personId}>{words.ownerGone}</option>
                  )}
                </select>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
