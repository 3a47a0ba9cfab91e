package org.waymark.engine;

import java.util.List;

/** Started by a test in a JVM of its own: prints which loops were chosen, and a slate's length. */
final class PrintLanes {
  private PrintLanes() {}

  public static void main(String[] args) {
    var index = PeopleIndex.of(List.of(Profile.empty()), SkillGraph.unconnected(1));
    var asked = Requirements.of(new Requirement(0, 3, 10_000, true));
    System.out.println(Lanes.BEST.getClass().getSimpleName() + " " + index.slate(asked, 5).size());
  }
}
