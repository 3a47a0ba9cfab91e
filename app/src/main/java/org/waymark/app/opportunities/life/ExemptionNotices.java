package org.waymark.app.opportunities.life;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.opportunities.model.ExemptionLife.Act;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.shell.Words;

/** Tells who is asked, and those who asked. */
@Component
class ExemptionNotices {
  private static final String KIND = "opportunities";
  private final Approvers approvers;
  private final Openings openings;
  private final Notices notices;

  ExemptionNotices(Approvers approvers, Openings openings, Notices notices) {
    this.approvers = approvers;
    this.openings = openings;
    this.notices = notices;
  }

  void asked(Opening opening, Exemption it) {
    tell(opening, it, approvers.of(opening, it.wish()), "asked", "/openings/approvals");
  }

  /** Those who fill the opening, and who asked; but for who did it. */
  void tell(Opening opening, Exemption it, Act act, @Nullable PersonId by) {
    Set<PersonId> whom = new LinkedHashSet<>(openings.fillers(opening.id()));
    whom.add(it.wish().by());
    whom.remove(by);
    tell(opening, it, whom, act.name().toLowerCase(Locale.ROOT), "/openings/" + opening.id());
  }

  private void tell(
      Opening opening, Exemption it, Collection<PersonId> whom, String what, String href) {
    notices.tellAll(
        whom,
        KIND,
        "exemption " + it.id() + " " + what,
        Words.of("opportunities.exemption.told." + what, opening.posting().title()),
        href);
  }
}
