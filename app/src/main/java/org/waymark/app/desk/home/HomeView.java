package org.waymark.app.desk.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Words;

/**
 * The home page.
 *
 * @param step null for an account without a person behind it
 * @param suiting parts that show openings which suit the viewer
 * @param beside parts about the viewer themselves
 */
public record HomeView(
    Words greeting,
    boolean person,
    @Nullable NextStep step,
    List<PageSlot.Part> suiting,
    List<PageSlot.Part> beside,
    List<Item> waiting,
    List<Application> applications,
    List<Look> looks,
    List<News> news,
    int unseen,
    List<Box> boxes) {
  public HomeView {
    suiting = List.copyOf(suiting);
    beside = List.copyOf(beside);
    waiting = List.copyOf(waiting);
    applications = List.copyOf(applications);
    looks = List.copyOf(looks);
    news = List.copyOf(news);
    boxes = List.copyOf(boxes);
  }

  /** An application of the viewer's own. */
  public record Application(
      String title, String href, String stage, boolean underway, LocalDate since) {}

  /** Somebody looked at the viewer. */
  public record Look(@Nullable String name, String what, LocalDate day) {}

  /** A notice. */
  public record News(Words words, LocalDate day, String href, boolean fresh) {}

  /** What one hat finds here. */
  public record Box(String key, String icon, List<Item> items, String href, Words more) {
    public Box {
      items = List.copyOf(items);
    }
  }
}
