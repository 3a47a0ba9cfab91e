package org.waymark.app.recognition.rewards;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.HatWearers;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;
import org.waymark.app.people.UnitId;
import org.waymark.app.recognition.rewards.NominationFlow.Act;
import org.waymark.app.recognition.rewards.NominationFlow.Part;
import org.waymark.app.shell.Words;

/** Tells of nominations whoever the table names; never the manager before it is approved. */
@Component
class RewardNotices {
  private static final String KIND = "recognition";
  private final Notices notices;
  private final ObjectProvider<HatWearers> wearers;
  private final ObjectProvider<Viewers> viewers;
  private final RewardReach reach;

  RewardNotices(
      Notices notices,
      ObjectProvider<HatWearers> wearers,
      ObjectProvider<Viewers> viewers,
      RewardReach reach) {
    this.notices = notices;
    this.wearers = wearers;
    this.viewers = viewers;
    this.reach = reach;
  }

  void nominated(Nomination n) {
    tell(n, "NOMINATE", Part.HR_PARTNER, n.nominator());
  }

  void taken(Nomination before, Nomination after, Act act, PersonId by) {
    NominationFlow.TABLE.rows().stream()
        .filter(r -> r.from() == before.stage() && r.act() == act && r.to() == after.stage())
        .flatMap(r -> r.told().stream())
        .distinct()
        .forEach(part -> tell(after, act.name(), part, by));
  }

  private void tell(Nomination n, String act, Part part, PersonId by) {
    String href = part == Part.MANAGER ? "/rewards" : "/rewards/nominations/" + n.id();
    notices.tellAll(
        whom(n, part).stream().filter(p -> !p.equals(by)).toList(),
        KIND,
        "nomination " + n.id() + " " + act + " " + part,
        Words.of("recognition.told." + act + "." + part),
        href);
  }

  private Collection<PersonId> whom(Nomination n, Part part) {
    return switch (part) {
      case MANAGER -> List.of(n.manager());
      case NOMINATOR -> List.of(n.nominator());
      case HR_PARTNER ->
          Optional.ofNullable(n.confirmedBy())
              .map(List::of)
              .orElseGet(() -> holders(n, Hat.HR_PARTNER, reach::partners));
      case LEADER -> holders(n, Hat.LEADER, reach::leads);
      case COMPANY -> List.of();
    };
  }

  private List<PersonId> holders(Nomination n, Hat hat, BiPredicate<Viewer, UnitId> covers) {
    return wearers.stream()
        .flatMap(w -> w.of(hat).stream())
        .distinct()
        .filter(p -> !p.equals(n.manager()) && !p.equals(n.nominator()))
        .filter(p -> !p.equals(n.confirmedBy()))
        .filter(
            p ->
                viewers.stream()
                    .flatMap(v -> v.of(p).stream())
                    .anyMatch(v -> covers.test(v, n.unit())))
        .toList();
  }
}
