package org.waymark.app.exchange.runs;

import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.ImportReport.FileRead;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.exchange.files.Mapping;
import org.waymark.app.exchange.files.TextFile;

/** A file that was given, the shape it is taken for, and how its columns are read. */
record Given(SourceFile file, Shape shape, @Nullable TextFile text, @Nullable Mapping mapping) {
  FileRead asRead(long rows) {
    return text == null
        ? new FileRead(file.name(), shape.name(), 0, "", "")
        : new FileRead(
            file.name(), shape.name(), rows, text.letters().label(), text.separatorName());
  }
}
