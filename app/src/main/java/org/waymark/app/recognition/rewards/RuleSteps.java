package org.waymark.app.recognition.rewards;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;

/** Changes the rules: one HR partner proposes a version, another one puts it into force. */
@Service
class RuleSteps {
  private static final int LONGEST = 1000;
  private final RuleBook book;
  private final Audit audit;
  private final Clock clock;

  RuleSteps(RuleBook book, Audit audit, Clock clock) {
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Integer> propose(Viewer viewer, Rules rules, String why) {
    List<Refusal> no = new ArrayList<>(rules.refusals());
    if (why.isBlank() || why.length() > LONGEST) {
      no.add(Refusal.of("recognition.rules.no.why", LONGEST));
    }
    book.hold();
    if (book.proposed().isPresent()) {
      no.add(Refusal.of("recognition.rules.no.open"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    int version = book.propose(rules, viewer.self(), clock.instant(), why.strip());
    audit.act(viewer, "reward_rules", null, "/rewards/rules");
    return Outcome.done(version);
  }

  @Transactional
  public Outcome<Integer> answer(Viewer viewer, int version, boolean agree) {
    book.hold();
    var open = book.proposed().filter(v -> v.number() == version);
    if (open.isEmpty()) {
      return Outcome.refused("recognition.rules.no.now");
    }
    if (agree && viewer.self().equals(open.get().by())) {
      return Outcome.refused("recognition.rules.no.own");
    }
    book.answer(version, agree ? "agreed" : "dropped", viewer.self(), clock.instant());
    audit.act(viewer, "reward_rules", null, "/rewards/rules");
    return Outcome.done(version);
  }
}
