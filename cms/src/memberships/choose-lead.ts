type Candidate = { id: number; isLead: boolean; isActive: boolean };

/**
 * Who leads the organisation, of members in order of standing: the lead as long as they can log
 * in, then whoever has been an editor longest and can; undefined where nobody is left.
 */
export function chooseLead<Member extends Candidate>(
  members: readonly Member[],
): Member | undefined {
  return (
    members.find(({ isLead, isActive }) => isLead && isActive) ??
    members.find(({ isActive }) => isActive) ??
    members.find(({ isLead }) => isLead) ??
    members.at(0)
  );
}
