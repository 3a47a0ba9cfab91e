package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class Readme {
  private final SampleSpec spec;

  Readme(SampleCompany company) {
    this.spec = company.spec;
  }

  void write(Path dir) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        "Tarnholm is invented. Nobody in these files exists, and no figure was measured.\n");
    text.append("Generated for Waymark: ").append(spec.people()).append(" people on ");
    text.append(spec.today()).append(", seed ").append(spec.seed());
    text.append(". The same numbers give the same files.\n");
    text.append("The folder truth holds what the generator knows and no application may read.\n");
    if (spec.esco() != null) {
      text.append(
          "Roles and skills refer to ESCO, the classification of the European Commission.\n");
    }
    Files.writeString(dir.resolve("README.txt"), text);
  }
}
