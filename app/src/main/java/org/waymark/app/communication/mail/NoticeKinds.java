package org.waymark.app.communication.mail;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.NoticeKind;

/** All kinds that modules declare, and one for the rest. */
@Component
public class NoticeKinds {
  private final List<NoticeKind> all;

  NoticeKinds(ObjectProvider<NoticeKind> declared) {
    this.all =
        Stream.concat(declared.stream(), Stream.of(NoticeKind.OTHER))
            .sorted(Comparator.comparingInt(NoticeKind::order))
            .toList();
  }

  public List<NoticeKind> all() {
    return all;
  }

  public NoticeKind of(String name) {
    return all.stream().filter(k -> k.name().equals(name)).findFirst().orElse(NoticeKind.OTHER);
  }
}
