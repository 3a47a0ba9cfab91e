package org.waymark.app.policy;

import java.util.Collection;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.HatWearers;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.model.Version;
import org.waymark.app.policy.model.VersionLife;
import org.waymark.app.policy.model.VersionLife.Act;
import org.waymark.app.policy.model.VersionLife.Part;
import org.waymark.app.policy.model.Versions;
import org.waymark.app.shell.Words;

/** Tells of what happened to a version, those whom its table of steps names. */
@Component
class VersionNotices {
  private final Notices notices;
  private final Versions versions;
  private final ObjectProvider<HatWearers> wearers;

  VersionNotices(Notices notices, Versions versions, ObjectProvider<HatWearers> wearers) {
    this.notices = notices;
    this.versions = versions;
    this.wearers = wearers;
  }

  void tell(Version version, Act act, PersonId by) {
    Set<PersonId> writers = versions.writers(version.id());
    VersionLife.TABLE.rows().stream()
        .filter(row -> row.act() == act)
        .flatMap(row -> row.told().stream())
        .forEach(part -> tell(version, act, part == Part.WRITER ? writers : others(writers), by));
  }

  private Collection<PersonId> others(Set<PersonId> writers) {
    return wearers.stream()
        .flatMap(hats -> hats.of(Hat.HR_PARTNER).stream())
        .filter(person -> !writers.contains(person))
        .toList();
  }

  private void tell(Version version, Act act, Collection<PersonId> whom, PersonId by) {
    int times = versions.happenings(version.id()).size();
    notices.tellAll(
        whom.stream().filter(person -> !person.equals(by)).toList(),
        "policy.version",
        "policy.version." + version.id() + "." + times,
        Words.of("policy.told." + act.name(), version.name()),
        "/rules/versions/" + version.id());
  }
}
