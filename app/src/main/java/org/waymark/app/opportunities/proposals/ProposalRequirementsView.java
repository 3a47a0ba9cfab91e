package org.waymark.app.opportunities.proposals;

import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.web.LinesView;

/** What a proposed role asks for, while somebody works on it. */
public record ProposalRequirementsView(
    String id, String title, int revision, LinesView lines, List<Refusal> refusals) {
  public String address() {
    return "/role-proposals/" + id;
  }
}
