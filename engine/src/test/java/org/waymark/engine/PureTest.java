package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Values in, values out: no class of the engine reaches a clock, a file, a network or a framework.
 */
class PureTest {
  /** Bytes in memory are no input or output. */
  private static final Set<String> IN_MEMORY =
      Set.of(
          "java/io/ByteArrayInputStream",
          "java/io/ByteArrayOutputStream",
          "java/io/DataInputStream",
          "java/io/DataOutputStream",
          "java/io/IOException",
          "java/io/UncheckedIOException");

  private static final List<String> OUTSIDE =
      List.of(
          "java/io/",
          "java/net/",
          "java/nio/channels/",
          "java/nio/file/",
          "java/sql/",
          "java/time/",
          "java/lang/foreign/",
          "java/lang/Process",
          "java/lang/Thread",
          "java/util/Timer",
          "java/util/Date");

  private static final Set<String> MEMBERS =
      Set.of(
          "java/lang/System.currentTimeMillis",
          "java/lang/System.nanoTime",
          "java/lang/System.getProperty",
          "java/lang/System.getenv",
          "java/lang/System.loadLibrary",
          "java/lang/System.out",
          "java/lang/System.err",
          "java/lang/Math.random",
          "java/util/UUID.randomUUID",
          "java/util/Random.<init>",
          "java/util/concurrent/ThreadLocalRandom.current");

  private static List<Path> classes(Class<?> ofTheSamePlace, String folder) throws IOException {
    try (Stream<Path> all = Files.walk(root(ofTheSamePlace).resolve(folder))) {
      return all.filter(f -> f.toString().endsWith(".class")).toList();
    }
  }

  private static Path root(Class<?> some) {
    try {
      return Path.of(some.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> reaches(Path file, Predicate<String> known) throws IOException {
    ClassModel model = ClassFile.of().parse(file);
    Set<String> found = new TreeSet<>();
    for (PoolEntry entry : model.constantPool()) {
      switch (entry) {
        case ClassEntry c -> found.add(c.asInternalName());
        case MemberRefEntry m -> found.add(m.owner().asInternalName() + "." + m.name());
        default -> {}
      }
    }
    return found.stream().filter(known.negate()).map(f -> file.getFileName() + ": " + f).toList();
  }

  private static boolean pure(String name) {
    String owner = name.split("\\.", 2)[0];
    boolean outside = OUTSIDE.stream().anyMatch(owner::startsWith) && !IN_MEMORY.contains(owner);
    String base = owner.replaceAll("^\\[*L?", "").replaceAll(";$", "");
    boolean platform = base.startsWith("java/") || base.startsWith("jdk/incubator/vector/");
    boolean own = base.startsWith("org/waymark/engine/") || base.startsWith("org/jspecify/");
    boolean primitive = !base.contains("/");
    return !outside && !MEMBERS.contains(name) && (platform || own || primitive);
  }

  @Test
  void nothingReachesOutOfTheEngine() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : classes(PeopleIndex.class, "org/waymark/engine")) {
      found.addAll(reaches(file, PureTest::pure));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void thisTestWouldSeeAClassThatDoes() throws IOException {
    Path own = root(PureTest.class).resolve("org/waymark/engine/PureTest.class");
    assertThat(reaches(own, PureTest::pure))
        .contains("PureTest.class: java/nio/file/Files")
        .anyMatch(f -> f.contains("org/assertj"));
  }
}
