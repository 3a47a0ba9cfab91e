package org.waymark.app.shell;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;

/** What all modules put into the named places of pages. */
@Component
public class Slots {
  private final List<PageSlot> all;

  Slots(List<PageSlot> all) {
    this.all = all.stream().sorted(Comparator.comparingInt(PageSlot::order)).toList();
  }

  public List<PageSlot.Part> of(String place, Viewer viewer, Object subject) {
    return all.stream()
        .filter(slot -> slot.place().equals(place))
        .flatMap(slot -> slot.part(viewer, subject.toString()).stream())
        .toList();
  }
}
