package org.waymark.app.skills.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.VisibilitySource;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;
import org.waymark.app.skills.model.Shares;

/** The lines of "who can see me" about skills and wishes. */
@Component
class SharedLines implements VisibilitySource {
  private final Shares shares;
  private final Wishing wishing;
  private final Clock clock;

  SharedLines(Shares shares, Wishing wishing, Clock clock) {
    this.shares = shares;
    this.wishing = wishing;
    this.clock = clock;
  }

  @Override
  public List<Line> visibleOf(PersonId person) {
    List<Line> lines = new ArrayList<>();
    Map<Shown, List<Share>> answers = new LinkedHashMap<>();
    for (Share share : shares.of(person, LocalDate.now(clock))) {
      if (share.topic().answer()) {
        answers
            .computeIfAbsent(new Shown(share.audience(), share.until()), _ -> new ArrayList<>())
            .add(share);
      } else {
        lines.add(line(share, share.topic().code()));
      }
    }
    answers.values().forEach(same -> lines.addAll(together(same)));
    if (wishing.found(person)) {
      lines.add(
          new Line(
              Refusal.of("skills.shared.found"),
              null,
              "skills.audience.hiring",
              null,
              "/availability"));
    }
    return lines;
  }

  private record Shown(Audience audience, LocalDate until) {}

  /** One line where somebody sees all answers, else one for each. */
  private static List<Line> together(List<Share> same) {
    return same.size() == Topic.ANSWERS.size()
        ? List.of(line(same.getFirst(), "aspirations"))
        : same.stream().map(share -> line(share, share.topic().code())).toList();
  }

  private static Line line(Share share, String code) {
    Refusal what = Refusal.of("skills.shared." + code);
    String href = share.topic().answer() ? "/aspirations" : "/availability";
    return switch (share.audience()) {
      case Audience.Named(PersonId who) -> new Line(what, who, null, share.until(), href);
      case Audience.HrPartner _ -> new Line(what, null, "skills.audience.hr", share.until(), href);
      case Audience.Mentor _ -> new Line(what, null, "skills.audience.mentor", share.until(), href);
    };
  }
}
