package org.waymark.app.opportunities.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.web.FilterView;
import org.waymark.app.people.Family;
import org.waymark.app.people.PersonCard;

/**
 * The form of a proposal.
 *
 * @param id null for a new one
 * @param reports whom it could suit; null where the viewer does not say so
 */
public record ProposalEditView(
    @Nullable String id,
    ProposalForm form,
    List<FilterView.Choice> units,
    List<Family> families,
    @Nullable List<PersonCard> reports,
    List<Refusal> refusals) {
  public String action() {
    return id == null ? "/role-proposals" : "/role-proposals/" + id + "/edit";
  }
}
