package org.waymark.app.mobility.border.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.mobility.model.Speciality;

/** Whose a task is. */
public enum TaskOwner {
  PERSON(null),
  HR_PARTNER(null),
  HOST_MANAGER(null),
  GLOBAL_MOBILITY(Speciality.GLOBAL_MOBILITY),
  RIGHT_TO_WORK(Speciality.RIGHT_TO_WORK),
  TAX(Speciality.TAX),
  FINANCE(Speciality.FINANCE),
  ANALYST(Speciality.ANALYST);

  private final @Nullable Speciality speciality;

  TaskOwner(@Nullable Speciality speciality) {
    this.speciality = speciality;
  }

  public Optional<Speciality> speciality() {
    return Optional.ofNullable(speciality);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TaskOwner> of(String code) {
    return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
  }
}
