package org.waymark.app.desk.home;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.RoleProposals;
import org.waymark.app.shell.Words;

/** Proposed roles that somebody has to shape or to decide on. */
@Component
class WaitingRoles {
  private final RoleProposals proposals;

  WaitingRoles(RoleProposals proposals) {
    this.proposals = proposals;
  }

  List<Item> of(Viewer viewer) {
    return proposals.waitingFor(viewer).stream()
        .map(
            one ->
                new Item(
                    Words.of("desk.waiting.role", one.title()),
                    Words.of(
                        one.dueOn() == null
                            ? "desk.waiting.role.back"
                            : "desk.waiting.exception.due"),
                    one.dueOn(),
                    "/role-proposals/" + one.id()))
        .toList();
  }
}
