package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.recognition.Rewards;

/** Budgets for rewards in a sample, and who should get some: Mateusz let Baptiste go in time. */
@Component
class SampleRewards {
  private final Rewards rewards;
  private final SampleCast cast;

  SampleRewards(Rewards rewards, SampleCast cast) {
    this.rewards = rewards;
    this.cast = cast;
  }

  void give() {
    done(
        rewards.budget(
            cast.viewer("astrid", Hat.LEADER),
            cast.unit("TARN"),
            60_000,
            "One day of learning for each manager who lets somebody go."));
    done(
        rewards.budget(
            cast.viewer("amara", Hat.LEADER),
            cast.unit("DIG"),
            12_000,
            "For those who grow people in Digital."));
    UUID mateusz =
        done(
            rewards.nominate(
                cast.viewer("amara", Hat.MANAGER),
                cast.person("mateusz"),
                "special",
                "He let Baptiste go to us in the middle of the season, on the day that was asked,"
                    + " with everything handed over."));
    done(
        rewards.confirm(
            cast.viewer("arjun", Hat.HR_PARTNER),
            mateusz,
            null,
            "Let go in time, and nothing was asked for in return."));
    done(rewards.approve(cast.viewer("astrid", Hat.LEADER), mateusz, ""));
    rewards.show(cast.viewer("mateusz", Hat.MANAGER));
    done(
        rewards.nominate(
            cast.viewer("camille", Hat.MANAGER),
            cast.person("mateusz"),
            "development",
            "He should have the time to teach others how one plans a handover."));
    done(
        rewards.nominate(
            cast.viewer("sarah"),
            cast.person("jonas"),
            "special",
            "He asked what I want before I knew it myself, and then he made room for it."));
  }
}
