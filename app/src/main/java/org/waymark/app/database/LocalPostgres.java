package org.waymark.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * One PostgreSQL server, run from the binaries on the class path, its data kept under {@code home}.
 * Survives a killed JVM: the server stops with us (parent-death signal, Linux), and a server left
 * behind all the same is stopped at the next start.
 */
final class LocalPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
  private static final int NOBODY = 65534;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path home;
  private final Path data;
  private final boolean durable;
  private final List<String> asWhom;
  private final FileChannel lock;
  private final String password;
  private final int port;
  private final Keeper keeper;

  static LocalPostgres start(Path home, boolean durable) throws IOException {
    return new LocalPostgres(home.toAbsolutePath().normalize(), durable);
  }

  private LocalPostgres(Path home, boolean durable) throws IOException {
    this.home = Files.createDirectories(home);
    this.data = home.resolve("data");
    this.durable = durable;
    lock =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked()) {
      lock.close();
      throw new DatabaseInUse(home);
    }
    unpack();
    asWhom = asWhom();
    stopOrphan();
    password = initialise();
    port = freePort();
    keeper = launch();
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The superuser: sets up roles and databases, and is used for nothing else. */
  String superuser() {
    return "postgres";
  }

  String password() {
    return password;
  }

  long pid() {
    return keeper.server().pid();
  }

  @Override
  public void close() throws IOException {
    Process server = keeper.retire();
    if (server.isAlive()) {
      signal("INT", server.pid()); // fast shutdown
    }
    try {
      if (!server.waitFor(20, TimeUnit.SECONDS)) {
        signal("QUIT", server.pid());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lock.close();
  }

  private boolean locked() throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  /** PostgreSQL refuses to run as root: find a way to be someone else, or say what to do. */
  private List<String> asWhom() throws IOException {
    if (!Integer.valueOf(0).equals(Files.getAttribute(home, "unix:uid"))
        || !"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    if (works("unshare", "-U", "true")) {
      if (Files.isDirectory(data)
          && !Integer.valueOf(0).equals(Files.getAttribute(data, "unix:uid"))) {
        run(List.of("chown", "-R", "0:0", home.toString()));
      }
      return List.of("unshare", "-U");
    }
    for (List<String> way :
        List.of(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"),
            List.of("runuser", "-u", "nobody", "--"))) {
      if (works(concat(way, "true"))) {
        run(List.of("chown", "-R", NOBODY + ":" + NOBODY, home.toString()));
        if (!works(concat(way, "test", "-w", home.toString()))) {
          throw new StartRefused(
              "PostgreSQL cannot run as root, and user nobody cannot reach %s. Start Waymark as an ordinary user, or choose another folder with --data."
                  .formatted(home));
        }
        return way;
      }
    }
    throw new StartRefused(
        "PostgreSQL cannot run as root here. Start Waymark as an ordinary user, or give a server with --database-url.");
  }

  /** A server whose JVM was killed: we hold the lock, so whatever runs on our data is left over. */
  private void stopOrphan() throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    boolean ours = isOurs(pid);
    if (ours) {
      LOG.warn("Stopping the PostgreSQL (process {}) that an earlier run left behind", pid);
      works(kill("INT", pid)); // one that ends by itself just now needs none
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (isOurs(pid) && System.nanoTime() < end) {
        pause();
      }
    }
    if (isOurs(pid)) {
      throw new IllegalStateException("PostgreSQL process " + pid + " does not stop");
    }
    Files.deleteIfExists(pidFile); // stale: the process number may belong to somebody else by now
  }

  private boolean isOurs(long pid) {
    if (!Files.isDirectory(Path.of("/proc/self"))) { // macOS: ask for the command line instead
      return ProcessHandle.of(pid)
          .flatMap(p -> p.info().command())
          .filter(command -> command.startsWith(home.toString()))
          .isPresent();
    }
    try {
      return Path.of("/proc/" + pid + "/cwd").toRealPath().equals(data.toRealPath());
    } catch (IOException gone) {
      return false;
    }
  }

  private String initialise() throws IOException {
    Path secret = home.resolve("password");
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      run(List.of("rm", "-rf", data.toString(), home.resolve("data.new").toString()));
      Files.writeString(secret, UUID.randomUUID().toString());
      Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
      Path fresh = home.resolve("data.new");
      List<String> command =
          concat(
              asWhom,
              home.resolve("bin/initdb").toString(),
              "-D",
              fresh.toString(),
              "-U",
              superuser(),
              "-A",
              "scram-sha-256",
              "--pwfile=" + secret,
              "-E",
              "UTF8",
              "--locale-provider=builtin",
              "--locale=C.UTF-8",
              durable ? "--sync-method=fsync" : "--no-sync");
      if (!asWhom.isEmpty() && !asWhom.getFirst().equals("unshare")) {
        run(List.of("chown", "-R", NOBODY + ":" + NOBODY, home.toString()));
      }
      run(command);
      Files.move(fresh, data);
    }
    return Files.readString(secret).strip();
  }

  private Keeper launch() throws IOException {
    List<String> command = new ArrayList<>(asWhom);
    if (works("setpriv", "--pdeathsig", "INT", "true")) {
      command.addAll(List.of("setpriv", "--pdeathsig", "INT", "--"));
    }
    command.addAll(
        List.of(
            home.resolve("bin/postgres").toString(),
            "-D",
            data.toString(),
            "-p",
            String.valueOf(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "max_connections=60",
            "-c",
            "shared_buffers=256MB",
            "-c",
            "work_mem=16MB",
            "-c",
            "maintenance_work_mem=128MB",
            "-c",
            "max_wal_size=2GB",
            "-c",
            "jit=off"));
    if (!durable) {
      command.addAll(
          List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));
    }
    var log = home.resolve("postgres.log").toFile();
    Keeper fresh = Keeper.of(new ProcessBuilder(command).redirectErrorStream(true), log);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && fresh.server().isAlive()) {
      if (ready()) {
        fresh.keep();
        return fresh;
      }
      pause();
    }
    fresh.retire();
    throw new StartRefused("PostgreSQL did not start, see " + home.resolve("postgres.log"));
  }

  private boolean ready() throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return false;
    }
    List<String> lines = Files.readAllLines(pidFile);
    return lines.size() > 7 && lines.get(7).startsWith("ready");
  }

  private void unpack() throws IOException {
    if (Files.exists(home.resolve("unpacked"))) {
      return;
    }
    try (InputStream raw = LocalPostgres.class.getResourceAsStream(archive())) {
      if (raw == null) {
        throw new StartRefused(
            "Waymark brings no PostgreSQL for this system: give one with --database-url.");
      }
      var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)));
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        Path to = home.resolve(e.getName()).normalize();
        if (e.isDirectory()) {
          Files.createDirectories(to);
        } else if (e.isSymbolicLink()) {
          Files.deleteIfExists(to);
          Files.createSymbolicLink(to, Path.of(e.getLinkName()));
        } else {
          Files.createDirectories(to.getParent());
          Files.copy(tar, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
          if ((e.getMode() & 0100) != 0) {
            Set<PosixFilePermission> all = EnumSet.copyOf(Files.getPosixFilePermissions(to));
            all.addAll(PosixFilePermissions.fromString("r-xr-xr-x"));
            Files.setPosixFilePermissions(to, all);
          }
        }
      }
    }
    Files.writeString(home.resolve("unpacked"), "");
  }

  private static String archive() {
    String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    return "/postgres-" + system + "-" + processor + ".txz";
  }

  private static int freePort() throws IOException {
    try (var s = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return s.getLocalPort();
    }
  }

  private static void signal(String name, long pid) throws IOException {
    run(kill(name, pid));
  }

  /** By the shell's own kill: slim images lack /bin/kill. */
  private static List<String> kill(String name, long pid) {
    return List.of("sh", "-c", "kill -" + name + " " + pid);
  }

  private static List<String> concat(List<String> head, String... tail) {
    List<String> all = new ArrayList<>(head);
    all.addAll(List.of(tail));
    return all;
  }

  private static boolean works(String... command) {
    return works(List.of(command));
  }

  private static boolean works(List<String> command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void run(List<String> command) throws IOException {
    Process p = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said =
        new String(p.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    try {
      if (p.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
