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
    Files.writeString(
        dir.resolve("README.txt"),
        """
        Tarnholm is invented. Nobody in these files exists, and no figure in them was measured anywhere.
        Generated for Waymark: %d people on %s, seed %d. The same numbers give the same files.
        The folder truth holds what the generator knows and an application must not read.
        """
            .formatted(spec.people(), spec.today(), spec.seed()));
  }
}
