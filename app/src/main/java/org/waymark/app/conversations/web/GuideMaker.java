package org.waymark.app.conversations.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.shell.Words;

/** Turns what may be known into questions; what is not known leaves a question that always fits. */
@Component
class GuideMaker {
  private static final String BASE = "conversations.guide.";

  GuideView of(GuideFacts f) {
    return new GuideView(
        List.of(
            step("arrive", f, arrive(f)),
            step("listen", f, listen(f)),
            step("strengths", f, strengths(f)),
            step("growth", f, growth(f)),
            step("align", f, align(f)),
            step("agree", f, List.of(say("agree.ask", f)))));
  }

  private static GuideView.Step step(String name, GuideFacts f, List<Words> prompts) {
    @Nullable Words tip = f.mine() ? null : Words.of(BASE + name + ".tip");
    return new GuideView.Step(Words.of(BASE + name), prompts, tip);
  }

  private static List<Words> arrive(GuideFacts f) {
    List<Words> prompts = new ArrayList<>();
    prompts.add(f.last() == null ? say("arrive.first", f) : say("arrive.since", f, f.last()));
    if (f.open() > 0) {
      prompts.add(say("arrive.agreed", f, f.open()));
    }
    return prompts;
  }

  private static List<Words> listen(GuideFacts f) {
    return f.goals().isEmpty()
        ? List.of(say("listen.open", f), say("listen.more", f))
        : List.of(
            say("listen.goal", f, f.goals().getFirst(), f.role()), say("listen.miss", f, f.role()));
  }

  private static List<Words> strengths(GuideFacts f) {
    return f.strengths().isEmpty()
        ? List.of(say("strengths.open", f))
        : List.of(
            say("strengths.skill", f, String.join(", ", f.strengths())),
            say("strengths.moment", f));
  }

  private static List<Words> growth(GuideFacts f) {
    List<Words> prompts = new ArrayList<>();
    GuideFacts.@Nullable Gap gap = f.gap();
    if (gap == null) {
      prompts.add(say("growth.open", f));
    } else {
      prompts.add(
          gap.have() == 0
              ? say("growth.new", f, gap.role(), gap.skill(), gap.asked())
              : say("growth.gap", f, gap.role(), gap.skill(), gap.asked(), gap.have()));
      prompts.add(say("growth.where", f, gap.skill()));
    }
    if (f.asked().given() > 0) {
      prompts.add(say("growth.feedback", f, f.asked().given()));
    }
    if (f.asked().open() > 0) {
      prompts.add(say("growth.asked", f, f.asked().open()));
    }
    return prompts;
  }

  private static List<Words> align(GuideFacts f) {
    return f.serves().isEmpty()
        ? List.of(say("align.open", f))
        : List.of(say("align.serves", f, String.join(", ", f.serves())), say("align.meets", f));
  }

  /** In words for whoever reads it; the person's own carry {@code .mine}. */
  private static Words say(String key, GuideFacts f, Object... values) {
    List<Object> all = new ArrayList<>(List.of(f.name()));
    all.addAll(List.of(values));
    return new Words(BASE + key + (f.mine() ? ".mine" : ""), all);
  }
}
