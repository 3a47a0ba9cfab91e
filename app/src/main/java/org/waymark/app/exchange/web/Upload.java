package org.waymark.app.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.app.exchange.SourceFile;

/** A file from a form, under a name without folders and odd signs. */
record Upload(MultipartFile file) implements SourceFile {
  private static final int LONGEST = 120;

  @Override
  public String name() {
    String given = file.getOriginalFilename();
    String name = given == null ? "" : given.replaceAll("^.*[/\\\\]", "");
    name = name.replaceAll("\\p{Cntrl}", "").strip();
    return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
  }

  @Override
  public long size() {
    return file.getSize();
  }

  @Override
  public InputStream open() throws IOException {
    return file.getInputStream();
  }
}
