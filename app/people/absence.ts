/** When somebody of the staff is away, both days included (`YYYY-MM-DD`, Moscow), and who stands in. */
export interface Absence {
  id: string;
  personId: string;
  startsOn: string;
  endsOn: string;
  substituteId: string | null;
  createdAt: number;
}
