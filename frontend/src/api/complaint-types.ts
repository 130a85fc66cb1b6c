import { queryOptions, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../language/language.ts';
import { client, dataOf } from './client.ts';
import { typeName } from './type-name.ts';

/** The catalogue of complaint types, as a tree. */
export const complaintTypesQuery = queryOptions({
  queryKey: ['complaint-types'],
  queryFn: async () => (await dataOf(client.GET('/api/complaint-types'))).items,
  staleTime: 5 * 60_000,
});

/** Names types by their codes; a text nobody has filed is its own name. */
export function useTypeName(): (code: string) => string {
  const { data: types = [] } = useQuery(complaintTypesQuery);
  const language = useLanguage();
  return (code) => typeName(types, code, language) ?? code;
}
